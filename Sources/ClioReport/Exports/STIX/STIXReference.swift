import ClioModel

/// STIX's external references: what a statement rests on.
enum STIXReference {
  static func source(_ source: PublishedSource) -> JSONNode {
    .known([
      ("source_name", .text(source.publisher)),
      ("description", .text([source.title, source.date?.description].compactMap(\.self).joined(separator: ", "))),
      ("url", source.webAddress.map { .text($0) }),
    ])
  }

  /// Where an actor is listed; one without an id goes by its name as it is.
  static func actor(_ reference: ActorReference, name: String) -> JSONNode {
    let listed = reference.listed
    return .object([
      ("source_name", .text(listed.list)), ("description", .text(name)), ("external_id", .text(listed.id)),
    ])
  }

  static func figure(_ address: FigureAddress) -> JSONNode {
    .object([
      ("source_name", "Clio figure address"), ("description", "clio figure and clio rows ask it again"),
      ("external_id", .text(address.description)),
    ])
  }

  /// The file, the registry and the works to cite.
  static func all(_ provenance: Provenance) -> [JSONNode] {
    let edition = provenance.edition
    let file = JSONNode.known([
      ("source_name", .text(edition.dataset?.publisher ?? edition.id.dataset.name)),
      ("description", .text("\(edition.title), file \(edition.fileName), read \(provenance.citation.accessed)")),
      ("url", edition.dataset.flatMap { $0.url.isEmpty ? nil : .text($0.url) }),
      ("hashes", edition.sha256.isEmpty ? nil : .object([("SHA-256", .text(edition.sha256))])),
      ("external_id", .text(edition.id.description)),
    ])
    let registry = JSONNode.object([
      ("source_name", "Clio registry"), ("description", "the definitions that were used"),
      ("external_id", .text(provenance.registryHash)),
    ])
    let works = provenance.citation.works.map { work in
      JSONNode.object([
        ("source_name", .text(work.journal)), ("description", .text("\(work.title) (\(work.year))")),
        ("url", .text("https://doi.org/\(work.doi)")), ("external_id", .text("doi:\(work.doi)")),
      ])
    }
    return [figure(provenance.address), file, registry] + works
  }
}
