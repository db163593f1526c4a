public import ClioAnalysis
import ClioMarkup
import ClioModel
import ClioReport

/// Search, the ranking of the last year, and what the site is.
public struct HomePage {
  private let shell: PageShell
  private let ranking: Ranking?
  private let stories: [PageCard]
  private let actorCount: Int

  /// - Parameter ranking: of the edition's last year; nil for an edition that must not be totalled.
  public init(shell: PageShell, ranking: Ranking?, stories: [PageCard], actorCount: Int) {
    self.shell = shell
    self.ranking = ranking
    self.stories = stories
    self.actorCount = actorCount
  }

  public var html: String {
    shell.page(
      .init(
        title: shell.site.name,
        description:
          "Who is this armed group? \(Wording.number(actorCount)) actors of \(shell.site.edition.title), each figure with its definition and its rows.",
        address: .home, citation: "\(shell.site.name).")
    ) {
      Markup.element("header", .class("masthead")) {
        Markup.element("p", .class("kicker")) { shell.site.edition.title }
        Markup.element("h1") { "Who is this armed group?" }
        Markup.element("p", .class("lede")) {
          "\(Wording.number(actorCount)) actors in open conflict data: whom they fight, where, with how many dead, and how sure that is. Every figure has a definition, an address, and the rows behind it."
        }
      }
      SearchBox(links: shell.links, isLive: shell.site.isLive, value: "").html
      for caution in shell.site.edition.caveats where caution.comesFirst {
        Markup.element("p", .class("caution")) { caution.text }
      }
      LinkCards(stories, links: shell.links).section("Articles, checked", id: "articles")
      rank
      about
    }
  }

  @MarkupBuilder private var rank: Markup {
    if let ranking {
      let year = Wording.years(ranking.plan.years)
      Markup.element("section", .class("part"), .labelled(by: "rank")) {
        Markup.element("h2", .id("rank")) { "Groups with most deaths in their events, \(year)" }
        Markup.element("p") {
          "By deaths on all sides, not by whom they killed. Other measures give other orders."
        }
        RankedActors(ranking, by: .deaths, limit: 12, links: shell.links).html
        if let target = shell.links[.rank] {
          Markup.element("p") { Markup.element("a", .attribute("href", target)) { "The whole ranking" } }
        }
      }
    }
  }

  private var about: Markup {
    .element("section", .class("part"), .labelled(by: "about")) {
      Markup.element("h2", .id("about")) { "What this is, and what it is not" }
      Markup.element("p") {
        "Clio counts recorded events of organised violence. No row is no zero: groups and events below a source's threshold are not in it. Where reasonable definitions disagree, the pages show the disagreement. They tell of groups, places and events, never of private persons."
      }
      if let data = shell.links[.data] {
        Markup.element("p") { Markup.element("a", .attribute("href", data)) { "Data and method" } }
      }
    }
  }
}

/// The first of a ranking, each with its value.
struct RankedActors {
  private let ranking: Ranking
  private let measure: Measure
  private let limit: Int
  private let links: PageLinks

  init(_ ranking: Ranking, by measure: Measure, limit: Int, links: PageLinks) {
    self.ranking = ranking
    self.measure = measure
    self.limit = limit
    self.links = links
  }

  var html: Markup {
    HTMLRenderer(links: links).block(
      .table(
        DocumentTable(
          [.number("rank"), .text("actor", widest: nil), .figure(measure.title), .number("events"), .address],
          rows: places.map { place in
            [
              (place.isTied ? "=" : "") + String(place.rank), place.entrant.name, Wording.value(place.value, measure),
              Wording.number(place.entrant.account.events), ranking.address(of: place.entrant, measure).description,
            ]
          }, actors: [1: places.map(\.entrant.reference)])), title: "Ranking by \(measure.title)")
  }

  private var places: ArraySlice<Ranking.Place> {
    ranking.places(by: measure).filter { $0.value.value > 0 }.prefix(limit)
  }
}

/// The search for actors: a form where a program answers, a script over a list of names elsewhere.
struct SearchBox {
  let links: PageLinks
  let isLive: Bool
  let value: String

  var html: Markup {
    .element(
      "form", .class("search"), .attribute("role", "search"), .attribute("method", "get"),
      .attribute("action", links[.actors] ?? ""), .attribute("data-search", isLive ? "server" : "names"),
      isLive ? nil : .attribute("data-names", links[.asset(.names)] ?? ""),
      .attribute("data-actors", links[.actors] ?? "")
    ) {
      Markup.element("div") {
        Markup.element("label", .attribute("for", "q")) { "Find an actor" }
        Markup.void(
          "input", .id("q"), .attribute("type", "search"), .attribute("name", "q"), .attribute("value", value),
          .attribute("placeholder", "ISIS-K, Taliban, Sinaloa Cartel"), .attribute("autocomplete", "off"),
          .attribute("spellcheck", "false"), .attribute("maxlength", "200"), .attribute("dir", "auto"))
      }
      Markup.element("div") { Markup.element("button", .attribute("type", "submit")) { "Find" } }
    }
  }
}
