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
    selectors:
      - dataset: ucdp-ged
        ids: [11]
        names: [Red Front]
        countries: [AFG, PAK]
        from: 2015-01-01
      - dataset: ucdp-ged
        ids: [11]
        countries: [IRN]
        events: [5, 6]
        maybe: true
        why: a reason
        source: list
    sources:
      - {key: list, publisher: A publisher, title: A title, date: 2019-05-14}
    """

  @Test("An entry is read with all its parts")
  func reads() throws {
    let entry = try YAMLEntryReader(file: "red-front.yaml").read(Self.entryText)
    #expect(entry.id == "red-front")
    #expect(entry.names.map(\.text) == ["The Red Front", "RF-1"])
    #expect(entry.selectors[0].countries == [700, 770])
    #expect(entry.selectors[0].from == CalendarDay(iso: "2015-01-01"))
    #expect(entry.selectors[1].isMaybe)
    #expect(entry.selectors[1].events == [5, 6])
    #expect(entry.source("list")?.date == CalendarDay(iso: "2019-05-14"))
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
        "red-front.yaml:15: from: expected a day as yyyy-mm-dd, found '2015-13-01'"
      ),
      (
        "RF-1, source: list", "RF-1, source: lost",
        "red-front.yaml:7: source: expected the key of a source below, found 'lost'"
      ),
      ("RF-1, source: list", "RF-1", "red-front.yaml:7: expected a key 'source', found none"),
      ("    maybe: true", "    maybe: perhaps", "red-front.yaml:20: maybe: expected true or false, found 'perhaps'"),
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
    let entry = try YAMLEntryReader(file: "x.yaml").read(Self.entryText)
    #expect(try CompiledRegistry.decode(CompiledRegistry.encode([entry])) == [entry])
    let embedded = try CompiledRegistry.decode(Embedded.registry)
    #expect(CompiledRegistry.encode(embedded) == Embedded.registry + (Embedded.registry.hasSuffix("\n") ? "" : "\n"))
  }

  @Test("The embedded registry has the first actors, every alias of one actor only")
  func embedded() throws {
    let registry = try Registry(try CompiledRegistry.decode(Embedded.registry))
    for id in ["islamic-state", "is-khorasan", "taliban", "al-qaida", "ttp"] {
      let entry = try #require(registry.entry(id))
      #expect(!entry.selectors.isEmpty)
      #expect(entry.names.allSatisfy { entry.source($0.source) != nil })
    }
    #expect(registry.allNames.filter { registry.entries(named: $0).count != 1 } == [])
    #expect(registry.slices(of: "islamic-state").map(\.id) == ["is-khorasan"])
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
    let registry = try Registry(try CompiledRegistry.decode(Embedded.registry))
    #expect(try ActorResolver(registry: registry, sides: []).resolve(name) == .entry(id))
  }
}
