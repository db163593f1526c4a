public import ClioAnalysis
public import ClioCharts
import ClioMarkup
import ClioModel
import ClioReport

/// Who an armed group is: what is counted of it, what sources state of it, where, when, against whom, and how to go on.
public struct ActorPage {
  private let profile: Profile
  private let shell: PageShell
  private let pictures: [ActorPicture: Picture]
  private let related: [PageCard]
  private let files: [ActorFile]

  /// - Parameters:
  ///   - pictures: those that there are, as drawn for a screen; the page tells what they show, and how much room they need.
  ///   - files: what can be had beside the page.
  public init(
    _ profile: Profile, shell: PageShell, pictures: [ActorPicture: Picture], related: [PageCard], files: [ActorFile]
  ) {
    self.profile = profile
    self.shell = shell
    self.pictures = pictures
    self.related = related
    self.files = files
  }

  private var plan: ProfilePlan { profile.plan }
  private var reference: ActorReference { plan.actor.reference }

  public var html: String {
    let document = profile.document(withAddresses: true)
    let (_, sections) = HTMLRenderer.sections(document)
    let renderer = HTMLRenderer(links: shell.links)
    return shell.page(
      .init(
        title: plan.actor.name, description: profile.summary, address: .actor(reference), kind: "profile",
        linkedData: try? JSONText.of(ProfileDataset(profile, url: shell.url(of: .actor(reference))), isPretty: false),
        section: .actors,
        citation: "\(plan.actor.name): profile from \(plan.edition.title).")
    ) {
      masthead
      contents(sections)
      for section in sections where !Self.atTheEnd.contains(section.title) {
        renderer.section(section) { picture(under: section.title) }
      }
      LinkCards(related, links: shell.links).section("Related", id: "related")
      downloads
      for section in sections where Self.atTheEnd.contains(section.title) { renderer.section(section) }
    }
  }

  /// The foot of the page cites the data already.
  private static let atTheEnd: Set<String> = ["Sources of what is stated"]

  // MARK: Above

  @MarkupBuilder private var masthead: Markup {
    let actor = plan.actor
    Markup.element("header", .class("masthead")) {
      Markup.element("p", .class("kicker")) { kicker }
      Markup.element("h1", .ownDirection) { actor.name }
      if !actor.otherNames.isEmpty {
        Markup.element("p", .class("names"), .ownDirection) {
          "Also known as " + actor.otherNames.prefix(8).joined(separator: " · ")
            + (actor.otherNames.count > 8 ? " · \(actor.otherNames.count - 8) more" : "")
        }
      }
      for caution in plan.edition.caveats where caution.comesFirst {
        Markup.element("p", .class("caution")) { caution.text }
      }
      Markup.element("p", .class("lede"), .ownDirection) { profile.summary }
      maybes
      if profile.total.events > 0, plan.edition.partial == nil { tiles }
    }
  }

  /// What is left out because it is only maybe its own, with the way to count it.
  @MarkupBuilder private var maybes: Markup {
    for caveat in profile.caveats where caveat.code == "maybes" {
      Markup.element("p", .class("caution")) {
        // What follows the semicolon says how to ask, which is the link here.
        caveat.text.prefix { $0 != ";" }.description.capitalizedFirst + ". "
        if let target = shell.links[.profile(withMaybes)] {
          Markup.element("a", .attribute("href", target)) { "Count them too" }
        }
      }
    }
  }

  private var withMaybes: FigureAddress {
    var address = plan.address(.events)
    address.filter.includesMaybes = true
    return address
  }

  private var kicker: String {
    var parts = [
      plan.actor.kind.map { Wording.kind($0).capitalizedFirst } ?? (plan.actor.isGovernment ? "Government" : "Actor")
    ]
    if !plan.actor.homeCountries.isEmpty {
      parts.append(plan.actor.homeCountries.map(\.name).joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }

  private var tiles: Markup {
    .element("dl", .class("tiles")) {
      for measure in [Measure.deaths, .suffered, .inflicted, .oneSided, .events] {
        let value = profile.total.value(of: measure)
        Markup.element("div") {
          Markup.element("dt") { measure.title.capitalizedFirst }
          Markup.element("dd") {
            Markup.element("span", .class("value")) {
              HTMLRenderer(links: shell.links).linked(Markup(Wording.number(value.value)), to: plan.address(measure))
            }
            if let range = Self.range(value, measure) {
              " " + Markup.element("span", .class("range")) { range }
            }
          }
        }
      }
    }
  }

  /// `1,083 to 1,564`, `to 471`; nil where there is none.
  private static func range(_ value: MeasuredValue, _ measure: Measure) -> String? {
    switch measure.range {
    case .none: return nil
    case .sourceRange:
      guard let low = value.low, let high = value.high, low != high else { return nil }
      return "\(Wording.number(low)) to \(Wording.number(high))"
    case .attributionBound:
      return value.high.flatMap { $0 > value.value ? "to \(Wording.number($0))" : nil }
    }
  }

  private func contents(_ sections: [HTMLRenderer.Section]) -> Markup {
    .element("nav", .class("toc"), .attribute("aria-label", "On this page")) {
      Markup.element("ul") {
        for section in sections {
          Markup.element("li") { Markup.element("a", .href(fragment: section.id)) { section.title } }
        }
      }
    }
  }

  // MARK: Pictures

  @MarkupBuilder private func picture(under title: String) -> Markup {
    switch title {
    case ProfileHeading.years: figure(.deaths)
    case ProfileHeading.opponents: figure(.network)
    case ProfileHeading.places: figure(.map)
    case ProfileHeading.tempo: figure(.timeline)
    default: Markup()
    }
  }

  @MarkupBuilder private func figure(_ picture: ActorPicture) -> Markup {
    if let drawn = pictures[picture], let wide = shell.links[.picture(plan.address(.events), picture, isNarrow: false)],
      let narrow = shell.links[.picture(plan.address(.events), picture, isNarrow: true)]
    {
      Markup.element("figure") {
        Markup.element("picture") {
          Markup.void(
            "source", .attribute("media", "(max-width: 40em)"), .attribute("srcset", narrow))
          Markup.void(
            "img", .attribute("src", wide), .attribute("alt", drawn.description), .number("width", drawn.width),
            .number("height", drawn.height),
            .attribute("loading", picture == .deaths ? "eager" : "lazy"))
        }
        Markup.element("figcaption") {
          Markup.element("a", .attribute("href", wide)) { "This picture by itself (SVG)" }
        }
      }
    }
  }

  // MARK: Below

  @MarkupBuilder private var downloads: Markup {
    Markup.element("section", .class("part"), .labelled(by: "take-it-along")) {
      Markup.element("h2", .id("take-it-along")) { "Take it along" }
      Markup.element("ul", .class("files")) {
        for file in files {
          if let target = shell.links[.download(plan.address(.events), file)] {
            Markup.element("li") { Markup.element("a", .attribute("href", target)) { Self.title(file) } }
          }
        }
        if let compare = shell.links[.compare([reference])] {
          Markup.element("li") { Markup.element("a", .attribute("href", compare)) { "Compare it with another" } }
        }
        if let map = shell.links[.map(reference)] {
          Markup.element("li") { Markup.element("a", .attribute("href", map)) { "Its map, with filters" } }
        }
        if let network = shell.links[.network(reference)] {
          Markup.element("li") { Markup.element("a", .attribute("href", network)) { "Its network" } }
        }
      }
      Markup.element("p") { "To ask the same again, with any edition:" }
      Markup.element("pre") { "clio who \(reference)\nclio rows \(plan.address(.events))" }
    }
  }

  private static func title(_ file: ActorFile) -> String {
    switch file {
    case .json: "The profile as JSON"
    case .csv: "Its events as CSV"
    case .geojson: "Its events as GeoJSON"
    }
  }
}
