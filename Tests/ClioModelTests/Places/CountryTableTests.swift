import Testing

@testable import ClioModel

@Suite("The table of countries")
struct CountryTableTests {
  @Test("Numbers, codes and names stand in it once")
  func unique() {
    #expect(Set(Country.all.map(\.gwNumber)).count == Country.all.count)
    #expect(Set(Country.all.map(\.name)).count == Country.all.count)
    let codes = Country.all.compactMap(\.iso3)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.utf8.count == 3 && $0 == $0.uppercased() })
  }

  @Test("Every country is found by its number, code and name")
  func findable() {
    for country in Country.all {
      #expect(Country.matching(String(country.gwNumber)) == country)
      #expect(Country.matching(country.code) == country)
      #expect(Country.matching(country.name) == country)
    }
  }

  @Test("Every other spelling leads to the country it is listed under, or to one whose own name it is")
  func otherNames() {
    for other in Country.otherNames {
      let found = Country.matching(other.name)
      #expect(found?.gwNumber == other.gwNumber || found?.name == other.name, "\(other.name)")
      #expect(Country.numbered(other.gwNumber) != nil, "\(other.name)")
    }
  }
}
