import Testing

@testable import ClioModel

@Suite("A value of a key")
struct TallyKeyTests {
  @Test("It has a label for people")
  func labels() {
    let expected: [(TallyKeyValue, String)] = [
      (.year(2018), "2018"), (.month(Month(year: 2018, month: 7)), "2018-07"), (.violence(.oneSided), "one-sided"),
      (.country(700, "Afghanistan"), "Afghanistan"), (.country(nil, "Atlantis"), "Atlantis"), (.adm1("Kunar"), "Kunar"),
      (.adm1(nil), "(not given)"), (.opponent(EventSide(id: 234, name: "IS")), "IS"),
      (.actor(EventSide(id: nil, name: "IS")), "IS"), (.cell(PRIOGridCell(gid: 7)), "7"),
      (.cell(nil), "(no coordinates)"),
    ]
    for (value, label) in expected { #expect(value.label == label) }
  }

  @Test("The keys are those of the addresses")
  func names() {
    #expect(
      TallyKey.allCases.map(\.rawValue) == [
        "year", "month", "violence", "country", "adm1", "opponent", "cell", "actor",
      ])
  }
}
