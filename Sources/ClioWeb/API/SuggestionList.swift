import ClioModel
import ClioRegistry
import Synchronization

/// The names that suggestions are made of, folded when an edition is first asked for and kept for the next letter typed.
final class SuggestionList: Sendable {
  private let known = Mutex<(hash: String, search: NameSearch)?>(nil)

  init() {}

  func names(of edition: Edition, sides: [EventSide], _ registry: Registry) -> NameSearch {
    let hash = edition.sha256 + edition.id.description
    if let known = known.withLock({ $0 }), known.hash == hash { return known.search }
    let search = NameSearch(registry, sides: sides)
    known.withLock { $0 = (hash, search) }
    return search
  }
}
