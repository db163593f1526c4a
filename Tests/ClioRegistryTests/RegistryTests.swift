import ClioEmbedded
import ClioModel
import Testing

@testable import ClioRegistry

@Suite("The registry")
struct RegistryTests {
  static let entryText = """
    id: red-front
    name: Red Front
    kind: political-group
    home: [AFG]
    names:
      - {name: The Red Front, source: list}
      - {name: RF-1, source: list}
    milestones:
      - {date: 2015-01-26, what: founded, source: list}
    relations:
      - {type: splinter-of, with: blue-front, from: 2014-08, confidence: medium, source: list}
      - type: ally
        with: blue-front
        confidence: low
        accounts:
          - {from: 2016, what: joint raids, source: list}
          - {denies: true, source: [list, other]}
    selectors:
      - dataset: ucdp-ged
        ids: [11]
        names: [Red Front]
        countries: [AFG, PAK]
        from: 2015-01-01
        source: list
      - dataset: ucdp-ged
        ids: [11]
        countries: [IRN]
        events: [5, 6]
        maybe: true
        why: a reason
        source: list
    sources:
      - {key: list, publisher: A publisher, title: A title, date: 2019-05}
      - {key: other, publisher: Another, title: "Title | two"}
    """

  static let otherText = """
    id: blue-front
    name: Blue Front
    kind: political-group
    """

  @Test("An entry is read with all its parts")
  func reads() throws {
    let entry = try YAMLEntryReader(file: "red-front.yaml").read(Self.entryText).entry
    #expect(entry.id == "red-front")
    #expect(entry.names.map(\.text) == ["The Red Front", "RF-1"])
    #expect(entry.head.selectors[0].countries == [700, 770])
    #expect(entry.head.selectors[0].from == CalendarDay(iso: "2015-01-01"))
    #expect(entry.head.selectors[1].isMaybe)
    #expect(entry.head.selectors[1].events == [5, 6])
    #expect(entry.source("list")?.date == StatedDate("2019-05"))
    #expect(entry.links.map(\.type) == [.splinterOf, .ally])
    #expect(entry.links[0].accounts.map(\.span.from) == [StatedDate("2014-08")])
    #expect(entry.links[1].accounts.map(\.denies) == [false, true])
    #expect(entry.links[1].accounts[1].sources.map(\.key) == ["list", "other"])
  }

  @Test(
    "A fault is told with its file and line",
    arguments: [
      (
        "kind: political-group", "kind: club",
        "red-front.yaml:3: kind: expected one of political-group, cartel, communal-group, government, found 'club'"
      ),
      ("home: [AFG]", "home: [XX]", "red-front.yaml:4: home: expected ISO 3166-1 alpha-3 codes, found 'XX'"),
      (
        "    from: 2015-01-01", "    from: 2015-13-01",
        "red-front.yaml:23: from: expected a day as yyyy-mm-dd, found '2015-13-01'"
      ),
      (
        "RF-1, source: list", "RF-1, source: lost",
        "red-front.yaml:7: source: expected the key of a source below, found 'lost'"
      ),
      ("RF-1, source: list", "RF-1", "red-front.yaml:7: expected a key 'source', found none"),
      ("    maybe: true", "    maybe: perhaps", "red-front.yaml:29: maybe: expected true or false, found 'perhaps'"),
    ])
  func tellsFaults(old: String, new: String, message: String) throws {
    let text = Self.entryText.replacing(old, with: new)
    let error = #expect(throws: ClioError.self) { try YAMLEntryReader(file: "red-front.yaml").read(text) }
    #expect(error?.message == message)
  }

  @Test("An unknown key is refused with the nearest known one")
  func suggestsKeys() throws {
    let text = Self.entryText.replacing("milestones:", with: "milestone:")
    let error = #expect(throws: ClioError.self) { try YAMLEntryReader(file: "x.yaml").read(text) }
    #expect(error?.hint == "did you mean 'milestones'?")
  }

  @Test("The compiled form gives back what was compiled")
  func compiles() throws {
    let red = try YAMLEntryReader(file: "x.yaml").read(Self.entryText).entry
    let blue = try YAMLEntryReader(file: "y.yaml").read(Self.otherText).entry
    let registry = try Registry([red, blue])
    #expect(registry.entries == [blue, red])
    #expect(registry.relations(of: "blue-front").map(\.subject.id) == ["red-front", "red-front"])
    #expect(registry.relations(of: "red-front").map(\.type) == [.splinterOf, .ally])
    let again = try Registry(compiled: Registry.compiledText([red, blue]))
    #expect(again.hash == registry.hash)
    #expect(throws: ClioError.self) { try Registry(compiled: "actor\tx\n") }
  }

  @Test("The embedded registry is whole: compiled again from its entries it is the same")
  func embeddedIsWhole() throws {
    let registry = try Registry(compiled: Embedded.registry)
    let text = Registry.compiledText(registry.entries)
    #expect(text == Embedded.registry + (Embedded.registry.hasSuffix("\n") ? "" : "\n"))
    #expect(RegistryLint(registry.entries.map { EntryFile(builtIn: $0) }).faults().map(\.message) == [])
  }

  @Test("Every entry of the embedded registry has what a reader needs")
  func embedded() throws {
    let registry = try Registry(compiled: Embedded.registry)
    #expect(registry.heads.count >= 80)
    for entry in registry.entries {
      #expect(!entry.sources.isEmpty && !entry.names.isEmpty, "\(entry.id)")
      #expect(!entry.milestones.isEmpty || !entry.links.isEmpty || entry.head.kind == .government, "\(entry.id)")
    }
    #expect(registry.slices(of: "islamic-state").map(\.id).contains("is-khorasan"))
    #expect(registry.slices(of: "islamic-state").count >= 12)
  }

  @Test(
    "Spellings of one name are one name",
    arguments: [
      ("ISIS-K", "is-khorasan"), ("isis k", "is-khorasan"), ("ISKP", "is-khorasan"), ("IS-KP", "is-khorasan"),
      ("Wilāyat Khorasan", "is-khorasan"), ("Khorasan Chapter of the Islamic State", "is-khorasan"),
      ("the Taliban", "taliban"), ("Taleban", "taliban"), ("Islamic State", "islamic-state"), ("IS", "islamic-state"),
      ("al-Qaeda", "al-qaida"), ("AL QAIDA", "al-qaida"), ("Tehrik-e Taliban Pakistan", "ttp"), ("TTP", "ttp"),
    ])
  func resolves(name: String, id: String) throws {
    let registry = try Registry(compiled: Embedded.registry)
    #expect(try ActorResolver(registry: registry, sides: []).resolve(name) == .entry(id))
  }
}
