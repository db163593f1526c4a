import ClioTesting
import Testing

@testable import ClioModel

@Suite("The address of a figure")
struct FigureAddressTests {
  @Test("The example of DESIGN.md stands for its parts")
  func example() throws {
    let text = "ucdp-ged@22.1/deaths/actor=is-khorasan/year=2018/violence=one-sided/by=month"
    var filter = TallyFilter()
    filter.actor = .entry("is-khorasan")
    filter.years = 2018...2018
    filter.violence = [.oneSided]
    let address = FigureAddress(edition: .ged22, measure: .deaths, filter: filter, groupBy: [.month])
    #expect(try FigureAddress(text) == address)
    #expect(address.description == text)
  }

  @Test("Defaults are left out")
  func bare() throws {
    #expect(FigureAddress(edition: .ged22, measure: .events).description == "ucdp-ged@22.1/events")
    #expect(
      try FigureAddress("ucdp-ged@22.1/events/maybes=without/joint=with/jointopponent=with/active=0").description
        == "ucdp-ged@22.1/events"
    )
  }

  @Test("Every key is written in canonical order")
  func everyKey() throws {
    let text =
      "ucdp-ged@22.1+pakistan/deaths.inflicted/actor=is-khorasan/opponent=ucdp:303/maybes=with/joint=without"
      + "/jointopponent=without"
      + "/country=680,AFG,PAK/region=Asia,Middle%20East/adm1=Kunar%20province,N.%20%26%20S./box=29,60.5,38.5,75"
      + "/within=34.5,69.2,25/cell=9,10/date=2015-01-30..2018-12-31/year=2015..2018/month=2015-02..2018-11"
      + "/violence=state-based,one-sided/active=1/dateprec=2/placeprec=4/clarity=1/min=25/by=year,opponent"
    #expect(try FigureAddress(text).description == text)
    #expect(text.split(separator: "/").count == 2 + AddressKey.allCases.count)
  }

  @Test("Sets are sorted, numbers by value")
  func sorted() throws {
    #expect(
      try FigureAddress("ucdp-ged@22.1/events/violence=3,1,2/country=PAK,700/cell=100,20/region=B,A").description
        == "ucdp-ged@22.1/events/country=AFG,PAK/region=A,B/cell=20,100/violence=state-based,non-state,one-sided")
  }

  @Test(
    "Names keep their commas, slashes, spaces and letters of any alphabet",
    arguments: [
      ("A, B", "A%2C%20B"), ("A/B", "A%2FB"), ("K=V", "K%3DV"), ("100%", "100%25"),
      ("طالبان", "%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86"),
      ("Séléka", "S%C3%A9l%C3%A9ka"), ("..", ".."), ("\u{301}x", "%CC%81x"),
    ])
  func names(name: String, encoded: String) throws {
    var filter = TallyFilter()
    filter.actor = .name(name)
    filter.adm1 = [name]
    let address = FigureAddress(edition: .ged22, measure: .events, filter: filter)
    #expect(address.description == "ucdp-ged@22.1/events/actor=name:\(encoded)/adm1=\(encoded)")
    #expect(try FigureAddress(address.description) == address)
  }

  @Test(
    "A circle of any size is written and reads back",
    arguments: [
      (25.0, "25"), (0.5, "0.5"), (0.00001, "1e-05"), (1e18, "1000000000000000000"), (1e300, "1e+300"),
    ])
  func circles(kilometres: Double, text: String) throws {
    var filter = TallyFilter()
    filter.circle = GeoCircle(centre: GeoPoint(latitude: -0.5, longitude: 180), radiusKilometres: kilometres)
    let address = FigureAddress(edition: .ged22, measure: .events, filter: filter)
    #expect(address.description == "ucdp-ged@22.1/events/within=-0.5,180,\(text)")
    #expect(try FigureAddress(address.description) == address)
  }

  @Test("Early years keep four digits")
  func earlyYears() throws {
    #expect(
      try FigureAddress("ucdp-ged@22.1/events/year=0009..0999").description == "ucdp-ged@22.1/events/year=0009..0999")
  }

  @Test("Any address reads back as itself, from its canonical form and from any order of its keys")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<400 {
      let address = FigureAddress.random(using: &generator)
      let text = address.description
      #expect(try FigureAddress(text) == address)
      #expect(try FigureAddress(text).description == text)
      var parts = text.split(separator: "/")
      parts[2...].shuffle(using: &generator)
      #expect(try FigureAddress("clio:" + parts.joined(separator: "/") + "/") == address)
    }
  }
}
