import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport

/// What a page is asked.
struct PageRequest: DeskRequest, Sendable {
  let desk: Desk
  let asked: Asked
  /// The program's.
  let version: String
  let limits: WebLimits
  let facts: PageFacts

  /// What somebody wrote into a form.
  var words: AskedWords {
    AskedWords(
      actors: asked.text("actors") ?? asked.text("actor") ?? "", from: asked.text("from") ?? asked.text("in") ?? "",
      to: asked.text("to") ?? "", measure: asked.text("by") ?? "", among: asked.text("among") ?? "groups")
  }

  func shell(_ edition: Edition) -> PageShell {
    PageShell(
      site: .init(
        name: "Clio", base: nil, program: "Clio \(version)", edition: edition, registryHash: desk.registry.hash,
        day: Citation(edition).accessed, isLive: true),
      links: AppLinks.links(edition: asked.text("edition")))
  }
}
