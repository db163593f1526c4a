import ClioEmbedded
import ClioModel
import ClioRegistry
import Testing

@Suite("Search while typing")
struct NameSearchTests {
  private static let sides = [
    EventSide(id: 234, name: "IS"), EventSide(id: 9001, name: "Isle Guard"), EventSide(id: nil, name: "Guard of Isle"),
    EventSide(id: 9002, name: "Guard of the Isle"), EventSide(id: 9002, name: "Guard of the Isle (new)"),
  ]

  private static func actors(_ text: String, limit: Int = 10) throws -> [String] {
    let search = NameSearch(try Registry(compiled: Embedded.registry), sides: sides)
    return search.suggestions(for: text, limit: limit).map(\.actor.description)
  }

  @Test("A whole name comes before one that begins so, that before one with a word that does")
  func order() throws {
    #expect(try Self.actors("guard of isle").first == "name:Guard of Isle")
    #expect(try Self.actors("isle") == ["ucdp:9001", "name:Guard of Isle", "ucdp:9002"])
  }

  @Test("Each actor is there once, by the name that fits; a side that an entry stands for is left to it")
  func once() throws {
    let search = NameSearch(try Registry(compiled: Embedded.registry), sides: Self.sides)
    let found = search.suggestions(for: "ISIS-K", limit: 5)
    #expect(found.first?.actor == .entry("is-khorasan"))
    #expect(found.first?.name == "Islamic State Khorasan Province")
    #expect(found.first?.matched == "ISIS-K")
    #expect(try !Self.actors("is", limit: 50).contains("ucdp:234"))
    #expect(Set(try Self.actors("a", limit: 200)).count == (try Self.actors("a", limit: 200)).count)
  }

  @Test("Nothing is found for nothing, and no more than asked for")
  func limits() throws {
    #expect(try Self.actors("") == [])
    #expect(try Self.actors("  -- ") == [])
    #expect(try Self.actors("zzzzzz") == [])
    #expect(try Self.actors("a", limit: 3).count == 3)
  }
}
