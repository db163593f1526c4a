import ClioModel
import Testing

@testable import ClioRegistry

/// Two small good files; each test breaks one of them.
@Suite("Registry lint")
struct RegistryLintTests {
  private static let north = """
    id: north
    name: Army of the North
    kind: political-group
    parent: army
    names:
      - {name: AN, source: s}
    relations:
      - {type: branch-of, with: army, from: 2015, confidence: high, source: s}
    selectors:
      - {dataset: ucdp-ged, ids: [7], countries: [AFG], from: 2015-01-01, source: s}
      - {dataset: ucdp-ged, ids: [7], countries: [PAK], from: 2016-01-01, to: 2017-12-31, source: s}
      - {dataset: ucdp-ged, ids: [7], countries: [PAK], from: 2018-01-01, maybe: true, source: s}
    sources:
      - {key: s, publisher: P, title: T}
    """
  private static let south = """
    id: south
    name: Army of the South
    kind: political-group
    parent: army
    names:
      - {name: AS, source: s}
    selectors:
      - {dataset: ucdp-ged, ids: [7], countries: [PAK], from: 2018-01-01, source: s}
      - {dataset: ucdp-ged, ids: [7], countries: [IND], events: [5], source: s}
    sources:
      - {key: s, publisher: P, title: T}
    """
  private static let army = """
    id: army
    name: Army
    kind: political-group
    selectors:
      - {dataset: ucdp-ged, ids: [7], source: s}
    sources:
      - {key: s, publisher: P, title: T}
    """

  private func faults(north: String = north, south: String = south, army: String = army) throws -> [ClioError] {
    let texts = [("r/army.yaml", army), ("r/north.yaml", north), ("r/south.yaml", south)]
    return RegistryLint(try texts.map { try YAMLEntryReader(file: $0.0).read($0.1) }).faults()
  }

  @Test("Good files have no fault")
  func good() throws {
    #expect(try faults() == [])
  }

  @Test(
    "A fault of one file is told with its line and a hint",
    arguments: [
      // Siblings whose yes selectors overlap.
      (
        "from: 2018-01-01, source", "from: 2017-06-01, source",
        "r/south.yaml:8: selector: expected rows that no other yes selector takes, found those of r/north.yaml:11 (UCDP 7) too"
      ),
      (
        "countries: [IND], events: [5]", "countries: [AFG], events: [5]",
        "r/south.yaml:9: selector: expected rows that no other yes selector takes, found those of r/north.yaml:10 (UCDP 7) too"
      ),
      // Within one entry.
      (
        "countries: [IND], events: [5]", "countries: [PAK], from: 2019-01-01",
        "r/south.yaml:9: selector: expected rows that no other yes selector takes, found those of line 8 (UCDP 7) too"
      ),
      // The same alias twice, in one entry and in two.
      (
        "{name: AS, source: s}", "{name: AS, source: s}\n  - {name: A.S., source: s}",
        "r/south.yaml:7: name: expected each name once, found 'A.S.' again"
      ),
      ("{name: AS,", "{name: An,", "r/south.yaml:6: name: expected a name of its own, found 'An' of north too"),
      (
        "{name: AS,", "{name: AS, shared: true,",
        "r/south.yaml:6: shared: expected another entry named 'AS', found none"
      ),
      ("parent: army", "parent: navy", "r/south.yaml:4: parent: expected an entry of the registry, found 'navy'"),
      (
        "parent: army", "parent: north",
        "r/south.yaml:4: parent: expected an entry that is no slice itself, found 'north'"
      ),
      ("id: south", "id: sooth", "r/south.yaml:1: id: expected the file's name, found 'sooth'"),
      ("id: south", "id: north", "r/south.yaml:1: id: expected one entry of this id, found two"),
      (
        "publisher: P, title: T}", "publisher: P, title: T}\n  - {key: t, publisher: P, title: T}",
        "r/south.yaml:12: source: expected a statement that rests on 't', found none"
      ),
    ])
  func ofSouth(old: String, new: String, message: String) throws {
    let found = try faults(south: Self.south.replacing(old, with: new))
    #expect(found.map(\.message).contains(message), "\(found.map(\.message))")
    #expect(found.allSatisfy { !$0.hint.isEmpty })
  }

  @Test(
    "Relations must point at entries, not twice at one time, and not back to themselves",
    arguments: [
      (
        "with: army, from", "with: armi, from",
        "r/north.yaml:8: with: expected an entry of the registry, found 'armi'"
      ),
      ("with: army, from", "with: north, from", "r/north.yaml:8: with: expected another entry, found itself"),
      (
        "confidence: high, source: s}",
        "confidence: high, source: s}\n  - {type: branch-of, with: army, from: 2016, confidence: low, source: s}",
        "r/north.yaml:9: branch-of army: expected dates apart from those of line 8"
      ),
      (
        "type: branch-of, with: army", "type: state-sponsor, with: army",
        "r/north.yaml:8: state-sponsor: expected a government, found 'army'"
      ),
    ])
  func ofRelations(old: String, new: String, message: String) throws {
    let found = try faults(north: Self.north.replacing(old, with: new))
    #expect(found.map(\.message).contains(message), "\(found.map(\.message))")
    #expect(found.allSatisfy { !$0.hint.isEmpty })
  }

  @Test("A chain of branches that comes back is told once")
  func cycle() throws {
    let army = Self.army.replacing(
      "selectors:", with: "relations:\n  - {type: branch-of, with: south, confidence: low, source: s}\nselectors:")
    let south = Self.south.replacing(
      "selectors:", with: "relations:\n  - {type: branch-of, with: north, confidence: low, source: s}\nselectors:")
    let found = try faults(south: south, army: army)
    #expect(
      found.map(\.message) == [
        "r/army.yaml:5: branch-of: expected no way back to itself, found army - south - north - army"
      ])
  }

  @Test("A statement without a source is refused where it stands")
  func withoutSource() {
    for (old, line) in [("AS, source: s", 6), ("from: 2018-01-01, source: s", 8)] {
      let text = Self.south.replacing(old, with: old.replacing(", source: s", with: ""))
      let error = #expect(throws: ClioError.self) { try YAMLEntryReader(file: "r/south.yaml").read(text) }
      #expect(error?.message == "r/south.yaml:\(line): expected a key 'source', found none")
      #expect(error?.hint == "a statement without a source has no place in the registry")
    }
  }

  @Test(
    "Dates that end before they begin are refused",
    arguments: [
      ("type: branch-of, with: army, from: 2015", "type: branch-of, with: army, from: 2015-06, to: 2014", 8),
      ("{name: AN,", "{name: AN, from: 2015, to: 2014-12-31,", 6),
      ("from: 2016-01-01, to: 2017-12-31", "from: 2016-01-01, to: 2015-12-31", 11),
    ])
  func reversed(old: String, new: String, line: Int) {
    let error = #expect(throws: ClioError.self) {
      try YAMLEntryReader(file: "r/north.yaml").read(Self.north.replacing(old, with: new))
    }
    #expect(error?.message.hasPrefix("r/north.yaml:\(line): to: expected a da") == true, "\(error?.message ?? "")")
  }

  @Test("An office and its holder may take the same rows")
  func office() throws {
    let office = Self.south.replacing("kind: political-group\nparent: army", with: "kind: government")
      .replacing("from: 2018-01-01, source", with: "from: 2016-01-01, source")
    #expect(try faults(south: office).map(\.message) == [])
  }
}
