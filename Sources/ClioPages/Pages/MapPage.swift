public import ClioCharts
import ClioMarkup
public import ClioModel
import ClioReport

/// Where recorded events were: of an actor, in a country, of some days, of one type of violence.
public struct MapPage {
  /// What a person asked for in the form, as they wrote it; empty where they asked for nothing.
  public struct Asked: Sendable {
    public var actor: String
    public var country: String
    public var violence: String
    public var from: String
    public var to: String
    public var minimum: String

    public init(
      actor: String = "", country: String = "", violence: String = "", from: String = "", to: String = "",
      minimum: String = ""
    ) {
      self.actor = actor
      self.country = country
      self.violence = violence
      self.from = from
      self.to = to
      self.minimum = minimum
    }

    /// True where there is nothing to draw a map of.
    public var isEmpty: Bool { actor.isEmpty && country.isEmpty }
    /// True where only days and the like were asked for, which are not enough.
    fileprivate var isHalf: Bool {
      isEmpty && ![violence, from, to, minimum].allSatisfy(\.isEmpty)
    }
  }

  /// What is drawn, at the widths of a screen and of a phone.
  public struct Drawing {
    let wide: Picture
    let narrow: Picture
    let address: FigureAddress
    let files: [FileLink]

    public init(wide: Picture, narrow: Picture, address: FigureAddress, files: [FileLink]) {
      self.wide = wide
      self.narrow = narrow
      self.address = address
      self.files = files
    }
  }

  private let shell: PageShell
  private let asked: Asked
  private let title: String
  private let drawing: Drawing?
  private let error: ClioError?

  /// - Parameters:
  ///   - drawing: nil for the form alone.
  ///   - error: why there is none, where something was asked for.
  public init(shell: PageShell, asked: Asked, title: String, drawing: Drawing?, error: ClioError? = nil) {
    self.error = error
    self.shell = shell
    self.asked = asked
    self.title = title
    self.drawing = drawing
  }

  /// The whole page.
  public var html: String {
    shell.page(
      .init(
        title: title, description: "Where recorded events were: \(title).", address: .map(nil), section: .map(nil),
        citation: "\(title).")
    ) {
      Markup.element("header", .class("masthead")) {
        Markup.element("p", .class("kicker")) { shell.site.edition.title }
        Markup.element("h1", .ownDirection) { title }
      }
      form
      if let drawing {
        Markup.element("figure") { drawing.wide.inline(id: "picture-map", narrow: drawing.narrow) }
        Markup.element("section", .class("part"), .labelled(by: "files")) {
          Markup.element("h2", .id("files")) { "Take it along" }
          FileLink.list(drawing.files)
          Markup.element("pre") { "clio map \(drawing.address)" }
        }
      }
    }
  }

  @MarkupBuilder private var form: Markup {
    if shell.site.isLive, let action = shell.links[.map(nil)] {
      PageForm(
        action: action, label: "Map",
        fields: [
          .text(name: "actor", label: "Actor", value: asked.actor, hint: "ISIS-K"),
          .text(name: "country", label: "Country", value: asked.country, hint: "Afghanistan, PAK"),
          .choice(
            name: "violence", label: "Violence",
            options: [("", "any")] + ViolenceType.allCases.map { ($0.name, $0.name) }, selected: asked.violence),
          .year(name: "from", label: "From", value: asked.from), .year(name: "to", label: "To", value: asked.to),
          .year(name: "min", label: "Least deaths", value: asked.minimum),
        ], button: "Show", error: error
      ).html
      if asked.isHalf {
        Markup.element("p", .class("caution"), .attribute("role", "alert")) {
          "A map is of an actor or of a country: name one, or both."
        }
      }
      if drawing == nil {
        Markup.element("p", .class("quiet")) {
          "An actor, a country, or both. Days are 2018 or 2018-07-31. A circle stands for the deaths of an event on all sides."
        }
      }
    }
  }
}
