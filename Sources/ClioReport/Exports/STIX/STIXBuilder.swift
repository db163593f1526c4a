import ClioModel

/// Makes STIX 2.1 objects with what all of them share: identifiers, timestamps, maker and marking.
struct STIXBuilder {
  private let provenance: Provenance
  private let uuids: NamedUUID
  /// The beginning of the release's year, or when the file was read where that is earlier.
  let created: String
  /// When the file was read.
  let modified: String
  private(set) var objects: [JSONNode] = []
  private(set) var ids: [String] = []

  init(_ provenance: Provenance, sha1: @escaping NamedUUID.SHA1) {
    self.provenance = provenance
    uuids = NamedUUID(sha1: sha1)
    let released = "\(Citation(provenance.edition).year)-01-01T00:00:00.000Z"
    modified = Self.timestamp(provenance.edition.loadedAt) ?? released
    created = min(released, modified)
  }

  /// Adds an object, unless there is one of this type and name already, and gives its identifier.
  ///
  /// Identifiers differ with the file and, for what the registry says, with the registry: no two contents share one.
  ///
  /// - Parameter isOfRegistry: true where a part of the content is the registry's.
  @discardableResult
  mutating func add(_ type: String, _ name: String, isOfRegistry: Bool, _ fields: [(String, JSONNode?)]) -> String {
    let id = id(type, name, isOfRegistry: isOfRegistry)
    guard !ids.contains(id) else { return id }
    ids.append(id)
    objects.append(
      .known(
        [
          ("type", .text(type)), ("spec_version", "2.1"), ("id", .text(id)), ("created_by_ref", .text(Self.programID)),
          ("created", .text(created)), ("modified", .text(modified)),
        ] + fields + [("object_marking_refs", [.text(markingID)])]))
    return id
  }

  /// All objects, those that others refer to first.
  func bundle(_ name: String) -> JSONNode {
    .object([
      ("type", "bundle"), ("id", .text(id("bundle", name, isOfRegistry: true))),
      ("objects", .list([program, marking] + objects)),
    ])
  }

  /// Who made the objects. The data's publisher stands in the marking and in the references.
  private var program: JSONNode {
    .object([
      ("type", "identity"), ("spec_version", "2.1"), ("id", .text(Self.programID)), ("created", .text(Self.programDay)),
      ("modified", .text(Self.programDay)), ("name", "Clio"),
      ("description", "A program that answers questions about armed groups from open conflict data."),
      ("identity_class", "system"),
    ])
  }

  /// Licence and citation, with what must be read before any figure.
  private var marking: JSONNode {
    .object([
      ("type", "marking-definition"), ("spec_version", "2.1"), ("id", .text(markingID)),
      ("created_by_ref", .text(Self.programID)), ("created", .text(created)), ("definition_type", "statement"),
      ("definition", .object([("statement", .text(Citation(provenance.edition).text))])),
    ])
  }

  private static let programID = "identity--464af6f2-7ee8-58b3-ab51-b26ae2d1724f"
  private static let programDay = "2026-01-01T00:00:00.000Z"

  private var markingID: String { id("marking-definition", "licence", isOfRegistry: false) }

  private func id(_ type: String, _ name: String, isOfRegistry: Bool) -> String {
    let edition = provenance.edition
    let parts = [type, edition.id.description, edition.sha256, isOfRegistry ? provenance.registryHash : "", name]
    return "\(type)--\(uuids.uuid(parts.joined(separator: "\n")))"
  }

  /// With milliseconds, as STIX asks for; nil for any other form than `2026-03-04T05:06:07Z`.
  private static func timestamp(_ text: String) -> String? {
    text.wholeMatch(of: /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/) == nil ? nil : text.dropLast() + ".000Z"
  }
}
