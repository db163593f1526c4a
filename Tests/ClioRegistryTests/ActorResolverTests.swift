import ClioModel
import Testing

@testable import ClioRegistry

@Suite("Finding the actor meant")
struct ActorResolverTests {
  private let sides = [
    EventSide(id: 1, name: "UPC"), EventSide(id: 2, name: "UPC"), EventSide(id: nil, name: "UPC"),
    EventSide(id: 3, name: "Lou Dinka"), EventSide(id: nil, name: "Lou Dinka"), EventSide(id: nil, name: "Hill Clan"),
  ]

  private func resolver() throws -> ActorResolver {
    let entry = try YAMLEntryReader(file: "x.yaml").read(RegistryTests.entryText).entry
    let other = try YAMLEntryReader(file: "y.yaml").read(RegistryTests.otherText).entry
    return ActorResolver(registry: try Registry([entry, other]), sides: sides)
  }

  @Test("Names of the registry come before those of the edition")
  func registryFirst() throws {
    #expect(try resolver().resolve("rf 1") == .entry("red-front"))
  }

  @Test("A side is found by its name or its id, also where some rows lack the id")
  func findsSides() throws {
    #expect(try resolver().resolve("lou dinka") == .ucdp(3))
    #expect(try resolver().resolve("ucdp:3") == .ucdp(3))
    #expect(try resolver().resolve("Hill Clan") == .name("Hill Clan"))
  }

  @Test("A name of several actors lists them")
  func ambiguous() throws {
    let error = #expect(throws: ClioError.self) { try resolver().resolve("UPC") }
    #expect(error?.kind == .ambiguous)
    #expect(error?.candidates == ["name:UPC", "ucdp:1  UPC", "ucdp:2  UPC"])
  }

  @Test("An unknown name lists near ones")
  func unknown() throws {
    let error = #expect(throws: ClioError.self) { try resolver().resolve("Red Fromt") }
    #expect(error?.kind == .noSuchActor)
    #expect(error?.candidates == ["Red Front"])
    #expect(throws: ClioError.self) { try resolver().resolve("ucdp:77") }
  }

  @Test(
    "Folding takes away what spellings differ in",
    arguments: [
      ("The al-Qa'ida", "al qaida"), ("ISIS-K", "isis k"), ("Jama’at-ul-Ahrar", "jamaat ul ahrar"),
      ("Łódź", "lodz"), ("  a  B ", "a b"), ("U.S.", "us"), ("طالبان", "طالبان"),
    ])
  func folds(text: String, folded: String) {
    #expect(NameFolding.fold(text) == folded)
  }
}
