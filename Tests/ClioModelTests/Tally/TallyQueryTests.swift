import Testing

@testable import ClioModel

@Suite("The table of a tally")
struct TallyQueryTests {
  private func labels(_ keys: [[TallyKeyValue]]) -> [String] {
    let cells = keys.map { TallyTable.Cell(keys: $0, account: DeathAccount()) }
    let table = TallyTable(query: TallyQuery(edition: .ged22), cells: cells, total: DeathAccount())
    return table.cells.map { $0.keys.map(\.label).joined(separator: " ") }
  }

  @Test("Numbers rise by value, not by spelling")
  func numbers() {
    #expect(labels([[.year(2018)], [.year(989)], [.year(2009)]]) == ["989", "2009", "2018"])
    #expect(
      labels([[.cell(PRIOGridCell(gid: 10))], [.cell(nil)], [.cell(PRIOGridCell(gid: 9))]])
        == ["(no coordinates)", "9", "10"])
    #expect(
      labels([[.month(Month(year: 2018, month: 10))], [.month(Month(year: 2018, month: 2))]]) == ["2018-02", "2018-10"])
    #expect(labels([[.violence(.oneSided)], [.violence(.stateBased)]]) == ["state-based", "one-sided"])
  }

  @Test("Names rise by their scalars: capitals first, accents last")
  func names() {
    #expect(
      labels([[.adm1("Éa")], [.adm1("a")], [.adm1("Zb")], [.adm1(nil)], [.adm1("Za")]])
        == ["(not given)", "Za", "Zb", "a", "Éa"])
    #expect(
      labels([[.country(490, "DR Congo (Zaire)")], [.country(484, "Congo")], [.country(700, "Afghanistan")]])
        == ["Afghanistan", "Congo", "DR Congo (Zaire)"])
  }

  @Test("The first key counts first, the second among equals of the first")
  func severalKeys() {
    #expect(
      labels([
        [.violence(.nonState), .year(2016)], [.violence(.stateBased), .year(2018)],
        [.violence(.stateBased), .year(2017)],
      ]) == ["state-based 2017", "state-based 2018", "non-state 2016"])
  }

  @Test("Sides of one name order by id")
  func sides() {
    let cells = [30, 9].map { id in
      TallyTable.Cell(keys: [.actor(EventSide(id: id, name: "ELN"))], account: DeathAccount())
    }
    let forth = TallyTable(query: TallyQuery(edition: .ged22), cells: cells, total: DeathAccount())
    let back = TallyTable(query: TallyQuery(edition: .ged22), cells: cells.reversed(), total: DeathAccount())
    #expect(forth.cells == back.cells)
  }
}
