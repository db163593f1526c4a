public import ClioModel

/// What every export says of itself: which data, read when, under which definition, and what to know beside them.
public struct Provenance: Sendable {
  public let edition: Edition
  /// The events that the export is made of, as a figure that can be asked again.
  public let address: FigureAddress
  /// Those whose definitions were used: the one asked about, then the opponent of an address. Empty without an actor.
  public let actors: [ConflictActor]
  /// Fingerprint of the registry in force.
  public let registryHash: String
  public let caveats: [Caveat]
  /// Name and version of the program.
  public let program: String

  public init(
    edition: Edition, address: FigureAddress, actors: [ConflictActor], registryHash: String, caveats: [Caveat],
    program: String
  ) {
    self.edition = edition
    self.address = address
    self.actors = actors
    self.registryHash = registryHash
    self.caveats = caveats
    self.program = program
  }

  /// The one asked about; nil for an edition as a whole and for an address without an actor.
  public var actor: ConflictActor? { actors.first }

  public var citation: Citation {
    Citation(edition, address: address, registryHash: registryHash, remarks: definition + caveats.map(\.text))
  }

  /// `CC BY 4.0`; nil where the dataset is unknown.
  var licence: String? { edition.dataset?.licence }

  /// The text of the licence; nil for one we know no address of.
  var licenceURL: String? {
    switch licence {
    case "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/"
    case "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
    default: nil
    }
  }

  /// One line for each selector of each actor, with the source that it names.
  var definition: [String] {
    actors.flatMap { actor in
      SelectorWording.lines(actor.definition) { key in actor.sources[key].map { "(\($0.text))" } }.map {
        "\(actor.name) (\(actor.reference)): \($0)"
      }
    }
  }

  /// What the export is of: `Islamic State Khorasan Province in UCDP GED 19.1`.
  public var title: String { actor.map { "\($0.name) in \(edition.title)" } ?? "Events of \(edition.title)" }

  /// All of it as names and texts; a name may come several times.
  var facts: [(name: String, text: String)] {
    var facts: [(String, String)] = [
      ("edition", edition.id.description), ("address", address.description),
      ("citation", citation.text),
    ]
    if let licence { facts.append(("licence", licence)) }
    facts += [
      ("accessed", citation.accessed), ("file", edition.fileName), ("sha256", edition.sha256),
      ("registry", registryHash), ("program", program),
    ]
    facts += definition.map { ("definition", $0) }
    if let partial = edition.partial { facts.append(("partial", partial)) }
    if !edition.missingColumns.isEmpty {
      facts.append(("columns not in the file", edition.missingColumns.joined(separator: ", ")))
    }
    return facts + caveats.map { ("caveat \($0.code)", $0.text) }
  }

  /// The same as data.
  var json: JSONNode {
    .known([
      ("program", .text(program)), ("title", .text(title)), ("edition", .text(edition.id.description)),
      ("address", .text(address.description)),
      ("citation", .text(citation.text)),
      ("licence", licence.map { .text($0) }), ("licence_url", licenceURL.map { .text($0) }),
      ("accessed", .text(citation.accessed)), ("file", .text(edition.fileName)),
      ("sha256", .text(edition.sha256)), ("registry", .text(registryHash)),
      ("definition", .list(definition.map { .text($0) })), ("partial", edition.partial.map { .text($0) } ?? .null),
      ("columns_not_in_the_file", .list(edition.missingColumns.map { .text($0) })),
      ("caveats", .list(caveats.map { .object([("code", .text($0.code)), ("text", .text($0.text))]) })),
    ])
  }
}
