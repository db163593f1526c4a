import Testing

@testable import ClioModel

@Suite("Reading an address")
struct FigureAddressParsingTests {
  private static let hint = "an address reads DATASET@VERSION/MEASURE/KEY=VALUE..., see docs/addresses.md"
  private static let measures =
    "events, events.deadly, deaths, deaths.suffered, deaths.opponent, deaths.onesided, deaths.collateral, "
    + "deaths.unknown, deaths.inflicted"
  private static let keys =
    "actor, opponent, maybes, joint, jointopponent, country, region, adm1, box, within, cell, date, year, month, "
    + "violence, active, dateprec, placeprec, clarity, min, by"

  private func error(_ text: String) -> ClioError? {
    do throws(ClioError) {
      _ = try FigureAddress(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A clio: before it and a slash after it change nothing",
    arguments: [
      "ucdp-ged@22.1/deaths", "clio:ucdp-ged@22.1/deaths", "ucdp-ged@22.1/deaths/", "clio:ucdp-ged@22.1/deaths/",
    ])
  func scheme(text: String) throws {
    #expect(try FigureAddress(text) == FigureAddress(edition: .ged22, measure: .deaths))
  }

  @Test("Values may be percent-encoded where they need not be")
  func needlessEncoding() throws {
    #expect(
      try FigureAddress("ucdp-ged@22.1/deaths/actor=%69s-khorasan/country=A%46G/violence=one%2Dsided").description
        == "ucdp-ged@22.1/deaths/actor=is-khorasan/country=AFG/violence=one-sided")
  }

  @Test("Edges of ranges and boxes are let in")
  func edges() throws {
    let text =
      "ucdp-ged@22.1/deaths/box=-90,-180,90,180/cell=1,259200/date=0001-01-01..9999-12-31/dateprec=5/placeprec=7/clarity=2/min=0"
    #expect(try FigureAddress(text).description == text)
  }

  @Test(
    "What is no edition says so",
    arguments: [
      ("", ""), ("/", ""), ("deaths", "deaths"), ("ucdp-ged/deaths", "ucdp-ged"), ("@22.1/deaths", "@22.1"),
      ("clio:", "clio:"), ("https://x", "https:"),
    ])
  func edition(text: String, found: String) {
    #expect(
      error(text)
        == ClioError(
          .badInput, "address: edition: expected DATASET@VERSION, found '\(found)'", hint: Self.hint))
  }

  @Test(
    "What is no measure says so, and what was probably meant",
    arguments: [
      ("ucdp-ged@22.1", "", []), ("ucdp-ged@22.1/", "", []), ("ucdp-ged@22.1//year=2018", "", []),
      ("ucdp-ged@22.1/casualties", "casualties", []), ("ucdp-ged@22.1/deaht", "deaht", []),
      ("ucdp-ged@22.1/daeths", "daeths", ["deaths"]), ("ucdp-ged@22.1/Deaths", "Deaths", ["deaths"]),
      ("ucdp-ged@22.1/death.opponent", "death.opponent", ["deaths.opponent"]),
      ("ucdp-ged@22.1/year=2018", "year=2018", []),
    ] as [(String, String, [String])])
  func measure(text: String, found: String, near: [String]) {
    // 'deaht' has five letters, so one slip is near: 'deaths' is two away (a swap and an s).
    #expect(
      error(text)
        == ClioError(
          .badInput, "address: measure: expected one of \(Self.measures), found '\(found)'",
          hint: near.first.map { "did you mean '\($0)'?" } ?? Self.hint, candidates: near))
  }

  @Test(
    "What is no key says so, and what was probably meant",
    arguments: [
      ("yaer=2018", "yaer", ["year"]), ("Year=2018", "Year", ["year"]), ("color=red", "color", []), ("=2018", "", []),
      ("year=2018//by=year", "", []), ("contry=AFG", "contry", ["country"]), ("mim=3", "mim", ["min"]),
    ] as [(String, String, [String])])
  func key(part: String, found: String, near: [String]) {
    // Nothing at all is one slip from no key: the shortest has two letters.
    #expect(
      error("ucdp-ged@22.1/deaths/\(part)")
        == ClioError(
          .badInput, "address: key: expected one of \(Self.keys), found '\(found)'",
          hint: near.first.map { "did you mean '\($0)'?" } ?? Self.hint, candidates: near))
  }

  @Test(
    "A key that stands twice says so",
    arguments: [
      "year=2018/year=2018", "year=2018/by=month/year=2017", "maybes=with/maybes=without",
    ])
  func twice(part: String) {
    let key = part.prefix { $0 != "=" }
    #expect(
      error("ucdp-ged@22.1/deaths/\(part)")
        == ClioError(.badInput, "address: \(key): expected once, found twice", hint: Self.hint))
  }

  static let expectations = [
    "actor": "a registry entry (is-khorasan), ucdp:NUMBER or name:TEXT",
    "opponent": "a registry entry (is-khorasan), ucdp:NUMBER or name:TEXT",
    "maybes": "'with'",
    "joint": "'without'",
    "jointopponent": "'without'",
    "country": "ISO codes, Gleditsch-Ward numbers or names, with commas between them",
    "region": "region names, with commas between them",
    "adm1": "names of first-order areas, with commas between them",
    "box": "SOUTH,WEST,NORTH,EAST in degrees",
    "within": "LATITUDE,LONGITUDE,KILOMETRES",
    "cell": "PRIO-GRID numbers (1 to 259200), with commas between them",
    "date": "yyyy-mm-dd or yyyy-mm-dd..yyyy-mm-dd",
    "year": "yyyy or yyyy..yyyy",
    "month": "yyyy-mm or yyyy-mm..yyyy-mm",
    "violence": "state-based, non-state, one-sided",
    "active": "'1'",
    "dateprec": "1 to 5: the coarsest date precision let in",
    "placeprec": "1 to 7: the coarsest place precision let in",
    "clarity": "1 (incidents) or 2 (aggregates)",
    "min": "a whole number of deaths",
    "by": "year, month, violence, country, adm1, opponent, cell, actor",
  ]

  @Test(
    "A value that does not fit its key says what the key expects",
    arguments: [
      ("actor", ["IS", "ucdp:0", "ucdp:x", "name:", "is--k", "is,ttp"]),
      ("opponent", ["Taleban", "ucdp:-1"]),
      ("maybes", ["1", "yes", "With"]),
      ("joint", ["0", "no"]), ("jointopponent", ["0", "Without"]),
      ("country", ["Nowhere", "AFG,,PAK", "AFG,", "70000", "AFG;PAK"]),
      ("region", ["Asia,", ",Asia"]),
      ("adm1", [","]),
      (
        "box",
        [
          "29,60,38", "29,60,38,75,1", "38,60,29,75", "29,75,38,60", "-91,60,38,75", "29,60,38,181", "a,b,c,d",
          "29,60,38,",
        ]
      ),
      (
        "within",
        ["34,69", "34,69,0", "34,69,-1", "34,69,x", "34,69,inf", "34,69,nan", "91,69,1", "34,-181,1", "34,69,1,1"]
      ),
      ("cell", ["0", "259201", "x", "1,,2"]),
      (
        "date",
        [
          "2018", "2018-13-01", "2018-02-29", "2018-01-02..2018-01-01", "2018-01-01..", "..2018-01-01",
          "2018-01-01...2018-01-02", "2018-01-01..2018-01-02..2018-01-03", "+201-01-01",
        ]
      ),
      ("year", ["18", "2018..2017", "20181", "x", "+201", "-201", "2018-2019"]),
      ("month", ["2018", "2018-13", "2018-02..2018-01"]),
      ("violence", ["4", "state", "state-based,"]),
      ("active", ["yes", "2"]),
      ("dateprec", ["0", "6", "x"]),
      ("placeprec", ["0", "8"]),
      ("clarity", ["0", "3"]),
      ("min", ["-1", "x", "1.5", "2147483648"]),
      ("by", ["day", "year,year", "year,", "Year"]),
    ])
  func badValue(key: String, values: [String]) {
    let expects = Self.expectations[key] ?? ""
    for value in values {
      #expect(
        error("ucdp-ged@22.1/deaths/\(key)=\(value)")
          == ClioError(.badInput, "address: \(key): expected \(expects), found '\(value)'", hint: Self.hint))
    }
  }

  @Test("A key without a value says what it expects", arguments: AddressKey.allCases)
  func noValue(key: AddressKey) {
    let expects = Self.expectations[key.rawValue] ?? ""
    let expected = ClioError(.badInput, "address: \(key.rawValue): expected \(expects), found ''", hint: Self.hint)
    #expect(error("ucdp-ged@22.1/deaths/\(key.rawValue)") == expected)
    #expect(error("ucdp-ged@22.1/deaths/\(key.rawValue)=") == expected)
  }

  @Test("The value found is shown decoded where it can be, and as it stands where it cannot")
  func shownDecoded() {
    let expects = Self.expectations["country"] ?? ""
    #expect(
      error("ucdp-ged@22.1/deaths/country=No%20Where")?.message
        == "address: country: expected \(expects), found 'No Where'")
    #expect(error("ucdp-ged@22.1/deaths/country=%ZZ")?.message == "address: country: expected \(expects), found '%ZZ'")
    #expect(error("ucdp-ged@22.1/deaths/country=%FF")?.message == "address: country: expected \(expects), found '%FF'")
  }
}
