import ClioMarkup
import ClioModel

/// Why there is no page: what was expected, what was found, and where to go from here.
public struct FaultPage {
  private let title: String
  private let message: String
  private let hint: String
  private let candidates: [String]
  private let links: PageLinks
  private let program: String

  /// - Parameters:
  ///   - hint: what to do; commands to type are of no use on a page and are left out.
  ///   - candidates: what may have been meant; a first word that is an actor's reference becomes a link.
  public init(
    _ title: String, message: String, hint: String, candidates: [String], links: PageLinks, program: String
  ) {
    self.title = title
    self.message = message
    self.hint = hint
    self.candidates = candidates
    self.links = links
    self.program = program
  }

  /// The whole page.
  public var html: String {
    PageShell.bare(title, links: links, program: program) {
      Markup.element("header", .class("masthead")) {
        Markup.element("h1") { title }
        Markup.element("p", .class("lede"), .ownDirection) { message }
        if !Self.advice(hint).isEmpty { Markup.element("p", .ownDirection) { Self.advice(hint) } }
      }
      if !candidates.isEmpty {
        Markup.element("ul", .class("found-list")) {
          for candidate in candidates { Markup.element("li") { self.candidate(candidate) } }
        }
      }
      SearchBox(links: links, isLive: true, value: "").html
    }
  }

  /// The parts of the hint that are no command and do not speak of files of the program.
  static func advice(_ hint: String) -> String {
    let parts = hint.split(separator: ";").filter { part in
      !["clio ", "docs/", "/api/", "DATASET@"].contains { part.contains($0) }
    }
    return String(parts.joined(separator: ";").drop { $0 == " " })
  }

  /// A candidate begins with the reference of an actor where it is one.
  private func candidate(_ text: String) -> Markup {
    let first = text.split(separator: " ").first.map(String.init) ?? ""
    guard let reference = ActorReference(first), let target = links[.actor(reference)] else {
      return Markup.isolated(text)
    }
    return Markup.element("a", .attribute("href", target)) { Markup.isolated(text) }
  }
}
