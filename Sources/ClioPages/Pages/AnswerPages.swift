public import ClioAnalysis
public import ClioCharts
import ClioMarkup
public import ClioModel
public import ClioReport

/// What a person asked for in a form, as they wrote it; empty where they asked for nothing.
public struct AskedWords: Sendable {
  public var actors: String
  public var from: String
  public var to: String
  public var measure: String
  public var among: String

  /// The fields for days.
  var days: [PageForm.Field] {
    [.year(name: "from", label: "From", value: from), .year(name: "to", label: "To", value: to)]
  }

  public init(
    actors: String = "", from: String = "", to: String = "", measure: String = "", among: String = ""
  ) {
    self.actors = actors
    self.from = from
    self.to = to
    self.measure = measure
    self.among = among
  }
}

/// Pages that are one answer: a comparison, a ranking, a network.
public struct AnswerPages {
  private let shell: PageShell

  public init(shell: PageShell) { self.shell = shell }

  private var renderer: HTMLRenderer { HTMLRenderer(links: shell.links) }

  /// - Parameters:
  ///   - comparison: nil for the form alone.
  ///   - error: why there is none, where something was asked for.
  public func comparison(_ comparison: Comparison?, asked: AskedWords, error: ClioError? = nil) -> String {
    let document = comparison?.document()
    let references = comparison?.columns.map(\.actor.reference) ?? []
    return page(
      document?.title ?? "Compare actors", section: .compare([]),
      address: references.isEmpty ? .compare([]) : .compare(references),
      description: document.map {
        "\($0.title), from \(shell.site.edition.title): deaths, targets, losses, places, tempo."
      }
        ?? "Two actors or more side by side.", heading: document?.title ?? "Compare actors"
    ) {
      if shell.site.isLive, let action = shell.links[.compare([])] {
        PageForm(
          action: action, label: "Compare",
          fields: [
            .text(
              name: "actors", label: "Actors, with commas between them", value: asked.actors, hint: "ISIS-K, Taliban")

          ] + asked.days, button: "Compare", error: error
        ).html
      } else if comparison == nil {
        Markup.element("p") { "Pages that compare stand here, each with two actors or more." }
      }
      if let comparison, let document {
        if let chart = comparison.deathsChart { figure(chart.picture(), chart.picture(width: 360), id: "deaths") }
        renderer.render(document)
      }
    }
  }

  /// The comparisons that a site has.
  public func comparisons(_ pairs: [(title: String, address: PageAddress)]) -> String {
    page(
      "Comparisons", section: .compare([]), address: .compare([]), description: "Actors side by side.",
      heading: "Comparisons"
    ) {
      Markup.element("ul") {
        for pair in pairs {
          if let target = shell.links[pair.address] {
            Markup.element("li") { Markup.element("a", .attribute("href", target)) { Markup.isolated(pair.title) } }
          }
        }
      }
    }
  }

  public func ranking(_ ranking: Ranking, by measure: Measure, limit: Int, asked: AskedWords) -> String {
    let document = ranking.document(by: measure, limit: limit, withAddresses: true)
    return page(
      document.title, section: .rank, address: .rank,
      description: "\(document.title): \(ranking.plan.edition.title), with the ranks by the other measures beside it.",
      heading: document.title
    ) {
      if shell.site.isLive, let action = shell.links[.rank] {
        PageForm(
          action: action, label: "Rank",
          fields: [
            .choice(
              name: "by", label: "Measure", options: Measure.allCases.map { ($0.name, $0.title) },
              selected: measure.name),
            .year(name: "in", label: "Years, 2018 or 2015..2018", value: asked.from),
            .choice(
              name: "among", label: "Among",
              options: [("groups", "non-state groups"), ("governments", "governments"), ("all", "all actors")],
              selected: asked.among),
          ], button: "Rank"
        ).html
      }
      figure(ranking.chart(by: measure).picture(), ranking.chart(by: measure).picture(width: 360), id: "rank")
      renderer.render(document)
    }
  }

  /// - Parameter picture: at the widths of a screen and of a phone.
  public func network(_ network: Network, picture: (wide: Picture, narrow: Picture)?, asked: AskedWords) -> String {
    let document = network.document(withAddresses: true)
    return page(
      document.title, section: .network(nil), address: .network(network.plan.focus?.reference),
      description: "\(document.title), counted from \(network.plan.edition.title) and as sources state it.",
      heading: document.title
    ) {
      actorForm(.network(nil), label: "Network", hint: "none for the whole edition", asked)
      if let picture { figure(picture.wide, picture.narrow, id: "network") }
      renderer.render(document)
    }
  }

  /// What a store holds, and how figures are made.
  public func data(_ editions: Document, method: Document) -> String {
    page(
      "Data and method", section: .data, address: .data,
      description: "Editions, coverage, licences, faults; measures and their definitions.", heading: "Data and method"
    ) {
      renderer.render(method)
      renderer.render(editions)
    }
  }

  /// Asks for an actor and days; only where a program answers.
  @MarkupBuilder private func actorForm(
    _ address: PageAddress, label: String, hint: String, _ asked: AskedWords
  ) -> Markup {
    if shell.site.isLive, let action = shell.links[address] {
      PageForm(
        action: action, label: label,
        fields: [.text(name: "actor", label: "Actor", value: asked.actors, hint: hint)] + asked.days, button: "Show"
      ).html
    }
  }

  private func figure(_ wide: Picture, _ narrow: Picture, id: String) -> Markup {
    .element("figure") { wide.inline(id: "picture-\(id)", narrow: narrow) }
  }

  private func page(
    _ title: String, section: PageAddress?, address: PageAddress?, description: String, heading: String,
    @MarkupBuilder main: () -> Markup
  ) -> String {
    shell.page(
      .init(
        title: title, description: description, address: address, section: section, citation: "\(title)."),
      main: {
        Markup.element("header", .class("masthead")) {
          Markup.element("p", .class("kicker")) { shell.site.edition.title }
          Markup.element("h1", .ownDirection) { heading }
        }
        main()
      })
  }
}
