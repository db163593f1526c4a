public import ClioCharts
import ClioMarkup
public import ClioModel
public import ClioReport

/// One figure, or one table of figures: its number, its definition, the rows behind it, and how to take it along.
public struct FigurePage {
  /// The rows behind a figure, some at a time.
  public struct Rows {
    let table: DocumentTable
    let first: Int
    let total: Int
    let note: String?

    /// - Parameters:
    ///   - table: those shown.
    ///   - first: the place of the first of them, from 0.
    ///   - note: what to know of all of them.
    public init(_ table: DocumentTable, first: Int, total: Int, note: String?) {
      self.table = table
      self.first = first
      self.total = total
      self.note = note
    }

    /// How many a page shows.
    public static let perPage = 25
  }

  private let answer: FigureAnswer
  private let shell: PageShell
  private let actors: [ConflictActor]
  private let picture: (wide: Picture, narrow: Picture)?
  private let rows: Rows?
  private let files: [FileLink]

  /// - Parameters:
  ///   - actors: those that the address names.
  ///   - picture: of a figure that can be drawn, at the widths of a screen and of a phone.
  ///   - rows: nil where there are none.
  public init(
    _ answer: FigureAnswer, shell: PageShell, actors: [ConflictActor], picture: (wide: Picture, narrow: Picture)?,
    rows: Rows?, files: [FileLink]
  ) {
    self.answer = answer
    self.shell = shell
    self.actors = actors
    self.picture = picture
    self.rows = rows
    self.files = files
  }

  private var address: FigureAddress { answer.address }
  private var renderer: HTMLRenderer { HTMLRenderer(links: shell.links) }
  private var citation: Citation {
    Citation(answer.edition, address: address, registryHash: address.usesRegistry ? answer.registryHash : nil)
  }

  /// The whole page.
  public var html: String {
    shell.page(
      .init(
        title: answer.headline,
        description: "\(answer.valueText): \(address.measure.definition). \(answer.edition.title).",
        address: .figure(address), citation: "\(answer.headline).")
    ) {
      Markup.element("header", .class("masthead")) {
        Markup.element("p", .class("kicker")) { answer.edition.title }
        Markup.element("h1", .ownDirection) { answer.headline }
        for caution in answer.edition.caveats where caution.comesFirst {
          Markup.element("p", .class("caution")) { caution.text }
        }
        Markup.element("p", .class("big")) { answer.valueText }
        Markup.element("p", .class("lede")) {
          "\(address.measure.title.capitalizedFirst): \(address.measure.definition)."
        }
        facts
      }
      if let picture { Markup.element("figure") { picture.wide.inline(id: "picture-figure", narrow: picture.narrow) } }
      if let cells = answer.cells { renderer.block(.table(cells), title: answer.headline) }
      care
      behind
      takeAlong
    }
  }

  private var facts: Markup {
    .element("dl", .class("facts-list")) {
      for actor in actors {
        if let page = shell.links[.actor(actor.reference)] {
          Markup.element("dt") { actor.reference == address.filter.actor ? "Who" : "Against" }
          Markup.element("dd") { Markup.element("a", .attribute("href", page)) { Markup.isolated(actor.name) } }
        }
      }
      Markup.element("dt") { "Address" }
      Markup.element("dd") { Markup.element("code") { address.description } }
    }
  }

  @MarkupBuilder private var care: Markup {
    let caveats = answer.caveats.filter { !$0.comesFirst }
    if !caveats.isEmpty {
      Markup.element("section", .class("part"), .labelled(by: "care")) {
        Markup.element("h2", .id("care")) { "Read with care" }
        Markup.element("ul") { for caveat in caveats { Markup.element("li") { caveat.text } } }
      }
    }
  }

  // MARK: Rows

  @MarkupBuilder private var behind: Markup {
    if let rows {
      let last = rows.first + rows.table.rows.count
      Markup.element("section", .class("part"), .labelled(by: "rows")) {
        Markup.element("h2", .id("rows")) {
          rows.total == 1 ? "The row behind it" : "The \(Wording.number(rows.total)) rows behind it"
        }
        Markup.element("p", .class("quiet")) {
          "As they stand in the source. a, b, civ, unk: the dead of side A, of side B, civilians, and of unknown side."
            + (rows.note.map { " \($0)." } ?? "")
        }
        renderer.block(.table(rows.table), title: "Rows")
        if rows.total > rows.table.rows.count {
          Markup.element("nav", .class("leaf"), .attribute("aria-label", "Rows")) {
            turn("Previous", to: rows.first == 0 ? nil : max(0, rows.first - Rows.perPage), "prev")
            Markup.element("span") {
              "\(Wording.number(rows.first + 1)) to \(Wording.number(last)) of \(Wording.number(rows.total))"
            }
            turn("Next", to: last < rows.total ? last : nil, "next")
          }
        }
      }
    }
  }

  @MarkupBuilder private func turn(_ title: String, to first: Int?, _ relation: String) -> Markup {
    if let first, let target = shell.links[.rows(address, from: first)] {
      Markup.element("a", .attribute("href", target), .attribute("rel", relation)) { title }
    }
  }

  // MARK: Files

  private var takeAlong: Markup {
    .element("section", .class("part"), .labelled(by: "files")) {
      Markup.element("h2", .id("files")) { "Take it along" }
      FileLink.list(files)
      Markup.element("p") { "To cite this figure: \(citation.text)" }
      Markup.element("p") { "To ask the same again, with any edition:" }
      Markup.element("pre") { "clio figure \(address)\nclio rows \(address)" }
    }
  }
}
