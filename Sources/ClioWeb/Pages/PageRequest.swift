import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport
import ClioSite

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

  /// Links to actors lead to the page that tells of them, which is the registry's where an entry stands for a code.
  func shell(_ edition: Edition) async -> PageShell {
    let directory = try? await facts.directory(desk, edition).directory
    return PageShell(
      site: .init(
        name: "Clio", base: nil, program: "Clio \(version)", edition: edition, registryHash: desk.registry.hash,
        day: Citation(edition).accessed, isLive: true),
      links: AppLinks.links(edition: asked.text("edition")) { reference in
        // What is left of an entry has a page here, and is in no list.
        if case .remainder = reference { return reference }
        return directory.map { $0.page(of: reference) } ?? reference
      })
  }
}
