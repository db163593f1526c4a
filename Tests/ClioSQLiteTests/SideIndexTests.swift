import ClioModel
import ClioTesting
import Testing

@testable import ClioSQLite

@Suite("Rows by their sides")
struct SideIndexTests {
  private func block(_ sides: [(Int32, Int32)]) -> TallyBlock {
    var block = TallyBlock()
    block.columns.sideA = sides.map(\.0)
    block.columns.sideB = sides.map(\.1)
    return block
  }

  @Test("A row is found under both of its sides, once where they are asked for together, and in its order")
  func rows() {
    let index = SideIndex(block([(0, 1), (2, 2), (1, 0), (3, 1)]), sides: 5)
    #expect(index.rows(of: [0]) == [0, 2])
    #expect(index.rows(of: [1]) == [0, 2, 3])
    #expect(index.rows(of: [2]) == [1])
    #expect(index.rows(of: [0, 1, 2]) == [0, 1, 2, 3])
    #expect(index.rows(of: [4]) == [])
    #expect(index.rows(of: []) == [])
  }

  /// The second store has read one actor's rows only; the first has all of them at hand and looks at that actor's.
  @Test("An answer is the same whether the store has read all rows or only those of the actor")
  func sameAnswers() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(2000, seed: 12)))
    let wide = try fixture.reader(), narrow = try fixture.reader()
    _ = try await wide.tables(for: [TallyQuery(edition: InventedEvents.edition, groupBy: [.month])])
    for (id, name) in [(11, "Red Front"), (12, "Blue Army")] {
      var query = TallyQuery(
        edition: InventedEvents.edition, groupBy: [.month], actor: .ucdp(id: id, names: [name]))
      query.filter.actor = .ucdp(id)
      let (a, b) = (try await wide.tables(for: [query])[0], try await narrow.tables(for: [query])[0])
      #expect(a.total == b.total)
      #expect(a.total.events > 20)
      #expect(a.cells == b.cells)
      #expect(
        try await wide.events(matching: query, order: .deadliest, limit: 10)
          == narrow.events(matching: query, order: .deadliest, limit: 10))
    }
    withExtendedLifetime(fixture) {}
  }
}
