import ClioMarkup
public import ClioModel
import ClioReport

/// All actors by name, or those that a search found.
public struct ActorsPage {
  public struct Line: Sendable {
    public let reference: ActorReference
    public let name: String
    public let otherNames: [String]
    public let account: DeathAccount

    public init(reference: ActorReference, name: String, otherNames: [String], account: DeathAccount) {
      self.reference = reference
      self.name = name
      self.otherNames = otherNames
      self.account = account
    }
  }

  private let shell: PageShell
  private let lines: [Line]
  private let query: String?
  private let isGuess: Bool

  /// - Parameters:
  ///   - lines: in any order for the whole list; the best first for a search.
  ///   - query: what was searched for; nil for the whole list.
  ///   - isGuess: true where the lines are only what may have been meant.
  public init(shell: PageShell, lines: [Line], query: String? = nil, isGuess: Bool = false) {
    self.shell = shell
    self.isGuess = isGuess
    self.lines = lines
    self.query = query
  }

  public var html: String {
    shell.page(
      .init(
        title: query.map { "Actors: \($0)" } ?? "Actors",
        description: "All actors of \(shell.site.edition.title) with an event, by name.", address: .actors,
        section: .actors, citation: "Actors of \(shell.site.edition.title).")
    ) {
      Markup.element("header", .class("masthead")) {
        Markup.element("p", .class("kicker")) { shell.site.edition.title }
        Markup.element("h1") { "Actors" }
      }
      SearchBox(links: shell.links, isLive: shell.site.isLive, value: query ?? "").html
      if let query {
        found(query)
      } else {
        index
      }
    }
  }

  private var heading: String {
    if lines.isEmpty { return "Nobody of that name" }
    return isGuess ? "Nobody of just that name. Near it:" : "\(Wording.count(lines.count, "actor")) found"
  }

  private func found(_ query: String) -> Markup {
    .element("section", .labelled(by: "found")) {
      Markup.element("h2", .id("found")) {
        heading
      }
      if lines.isEmpty {
        Markup.element("p") {
          "No actor is known as \u{201C}" + Markup.isolated(query) + "\u{201D}. The spelling of the source may differ."
        }
        for hole in shell.site.edition.caveats where hole.code == "coverage" {
          Markup.element("p") { hole.text }
        }
      }
      Markup.element("ul", .class("found-list")) {
        for line in lines {
          if let target = shell.links[.actor(line.reference)] {
            Markup.element("li") {
              Markup.element("a", .attribute("href", target)) { Markup.isolated(line.name) }
              Markup.element("p", .class("quiet")) { about(line) }
            }
          }
        }
      }
    }
  }

  private func about(_ line: Line) -> String {
    let names = line.otherNames.prefix(3).joined(separator: " · ")
    let counts =
      "\(Wording.count(line.account.events, "event")), \(Wording.count(line.account.toll.best, "death")) in them"
    return names.isEmpty ? counts : "\(names) · \(counts)"
  }

  private var index: Markup {
    let sorted = lines.map { (key: Self.key($0.name), line: $0) }.sorted {
      ($0.key, $0.line.name) < ($1.key, $1.line.name)
    }
    var groups: [(letter: String, lines: [Line])] = []
    for (key, line) in sorted {
      let first = key.first.map(String.init) ?? "#"
      let letter = first.unicodeScalars.first.map { $0.properties.isAlphabetic } == true ? first : "#"
      if groups.last?.letter == letter {
        groups[groups.count - 1].lines.append(line)
      } else {
        groups.append((letter, [line]))
      }
    }
    return Markup.element("nav", .attribute("aria-label", "Letters")) {
      Markup.element("ul", .class("letters")) {
        for group in groups {
          Markup.element("li") { Markup.element("a", .href(fragment: Self.id(group.letter))) { group.letter } }
        }
      }
    }
      + Markup(
        joining: groups.map { group in
          Markup.element("section", .class("part"), .labelled(by: Self.id(group.letter))) {
            Markup.element("h2", .id(Self.id(group.letter))) { group.letter }
            Markup.element("ul", .class("index")) {
              for line in group.lines {
                if let target = shell.links[.actor(line.reference)] {
                  Markup.element("li") {
                    Markup.element("a", .attribute("href", target)) { Markup.isolated(line.name) }
                    " " + Markup.element("span", .class("quiet")) { Wording.count(line.account.events, "event") }
                  }
                }
              }
            }
          }
        })
  }

  /// Without what stands before the telling word of most names.
  private static func key(_ name: String) -> String {
    let upper = name.uppercased()
    let folded = upper.decomposedLetters
    return folded.isEmpty ? upper : folded
  }

  private static func id(_ letter: String) -> String {
    letter == "#" ? "letter-other" : "letter-\(letter.lowercased())"
  }
}

extension String {
  /// Letters without accents, digits and spaces.
  fileprivate var decomposedLetters: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " }))
  }
}
