import ClioModel
import Testing

@testable import ClioReport

@Suite("Identifiers from names")
struct NamedUUIDTests {
  /// SHA-1 of the namespace's 16 bytes and `is-khorasan`, by Python's hashlib; the UUID by its uuid.uuid5.
  @Test("They are UUIDs of version 5 in Clio's namespace")
  func versionFive() {
    let uuids = NamedUUID { bytes in
      #expect(bytes.prefix(4) == [0x46, 0x4A, 0xF6, 0xF2] && bytes.count == 27)
      return [
        0x05, 0xA7, 0x8C, 0x00, 0x0E, 0x9A, 0x3A, 0x82, 0xFF, 0xD2,
        0xE3, 0xE7, 0xE9, 0xC5, 0x09, 0xC4, 0x26, 0x5A, 0x7C, 0x70,
      ]
    }
    #expect(uuids.uuid("is-khorasan") == "05a78c00-0e9a-5a82-bfd2-e3e7e9c509c4")
  }

  @Test("A digest that is too short is no trap")
  func short() {
    #expect(NamedUUID { _ in [] }.uuid("x") == "00000000-0000-5000-8000-000000000000")
  }

  @Test("Every ISO country of the table has an alpha-2 code of its own")
  func alpha2() {
    let countries = (1...999).compactMap { Country.numbered($0) }.filter { $0.iso3 != nil }
    #expect(countries.count == 196)
    #expect(Set(countries.compactMap(\.alpha2)).count == 196)
    #expect(countries.allSatisfy { $0.alpha2?.utf8.count == 2 })
    #expect(Country.numbered(700)?.alpha2 == "AF" && Country.numbered(490)?.alpha2 == "CD")
    #expect(Country.numbered(265)?.alpha2 == nil)
  }
}
