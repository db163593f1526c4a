import Testing

@testable import ClioModel

@Suite("A country as UCDP codes it")
struct CountryTests {
  @Test(
    "It is found by code, number and any spelling, in any letter case",
    arguments: [
      ("AFG", 700), ("afg", 700), ("700", 700), ("Afghanistan", 700), ("PAKISTAN", 770), ("Yemen", 678),
      ("Yemen (North Yemen)", 678), ("South Yemen", 680), ("Russia", 365), ("soviet union", 365), ("DR Congo", 490),
      ("Zaire", 490), ("Congo", 484), ("Côte d'Ivoire", 437), ("Co\u{302}te d'Ivoire", 437), ("Türkiye", 640),
      ("Burma", 775), ("UK", 200), ("US", 2), ("USA", 2), ("XKX", 347), ("Bosnia-Herzegovina", 346),
    ])
  func found(text: String, number: Int) {
    #expect(Country.matching(text)?.gwNumber == number)
  }

  @Test("What is no country's is not found", arguments: ["", " ", "Khorasan", "7000", "-700", "Afghanistan ", "1"])
  func notFound(text: String) {
    #expect(Country.matching(text) == nil)
  }

  @Test("Its code is ISO's, or the Gleditsch-Ward number where ISO has none")
  func code() {
    #expect(Country.numbered(700) == Country(gwNumber: 700, iso3: "AFG", name: "Afghanistan"))
    #expect(Country.numbered(700)?.code == "AFG")
    #expect(Country.numbered(680)?.code == "680")
    #expect(Country.numbered(0) == nil)
  }
}
