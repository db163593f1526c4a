import ClioModel

/// Identifiers of FollowTheMoney entities. An actor has the same in every export, so that exports can be merged.
struct FtMIdentifier: Sendable {
  private let uuids: NamedUUID

  init(sha1: @escaping NamedUUID.SHA1) { uuids = NamedUUID(sha1: sha1) }

  func actor(_ reference: ActorReference) -> String {
    switch reference {
    case .entry(let id): "clio-\(id)"
    case .remainder(let id): "clio-\(id)-remainder"
    case .ucdp(let id): "clio-ucdp-\(id)"
    case .name(let name): "clio-name-\(uuids.uuid(name))"
    }
  }

  func edition(_ id: EditionID) -> String {
    let words = [id.dataset.name, id.version] + [id.label].compactMap(\.self)
    return "clio-edition-\(words.joined(separator: "-"))"
  }

  func event(_ id: Int, in edition: EditionID) -> String { "\(self.edition(edition))-event-\(id)" }

  func source(_ source: PublishedSource) -> String {
    "clio-source-\(uuids.uuid("\(source.text)\n\(source.url ?? "")"))"
  }

  func link(_ name: String) -> String { "clio-link-\(uuids.uuid(name))" }
}
