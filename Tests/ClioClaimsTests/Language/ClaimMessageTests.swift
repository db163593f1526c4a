import ClioModel
import Testing

@testable import ClioClaims

@Suite("What is wrong with a claim")
struct ClaimMessageTests {
  private static let grammar = "docs/claims.md has the grammar"
  private static let actor = "an actor (a registry id such as is-khorasan, ucdp:NUMBER or a name in quotes)"
  private static let date = "a date (yyyy, yyyy-mm or yyyy-mm-dd)"
  private static let country = "a country (ISO code, Gleditsch-Ward number or name)"
  private static let opening =
    "a measure or a unit, 'trend', 'compare', 'rank', 'record', 'attack', 'first', 'last', 'presence', 'absence', "
    + "'relation', 'no', 'milestone' or a figure's address"
  private static let clauses = "'of', 'against', 'in', 'at', 'about', 'for', 'during', 'since' or 'is'"
  private static let measures =
    "events, events.deadly, deaths, deaths.suffered, deaths.opponent, deaths.onesided, deaths.collateral, "
    + "deaths.unknown, deaths.inflicted"
  private static let quantities =
    measures + ", deaths.civilians, wounded, attacks, fighters, abducted, displaced, arrested, money, area, people"
  private static let amount = "a number, 'about', 'at least', 'at most', 'more than', 'fewer than'"
  private static let inQuotes = "a name that is no registry id stands in quotes: of \"Red Front\""

  private func error(_ text: String) throws -> ClioError {
    try #require(throws: ClioError.self) { try Claim(text) }
  }

  private func expect(_ text: String, _ column: Int, _ message: String, _ hint: String) throws {
    let error = try error(text)
    #expect(error.kind == .badInput)
    #expect(error.message == "claim: \(column): \(message)")
    #expect(error.hint == hint)
    #expect(error.candidates == [text, String(repeating: " ", count: column - 1) + "^"])
  }

  @Test(
    "A word out of place is named with what may stand there, and what was probably meant",
    arguments: [
      ("deths of x is 5", 1, "\(opening), found 'deths'", "did you mean 'deaths'?"),
      ("deaths.inflictd of x is 5", 1, "\(opening), found 'deaths.inflictd'", "did you mean 'deaths.inflicted'?"),
      ("mony of x is 5", 1, "\(opening), found 'mony'", "did you mean 'money'?"),
      ("rnak of x", 1, "\(opening), found 'rnak'", "did you mean 'rank'?"),
      ("killings of x", 1, "\(opening), found 'killings'", "measures and units: \(quantities)"),
      ("\"deaths\" is 5", 1, "\(opening), found '\"deaths\"'", "measures and units: \(quantities)"),
      ("deaths off is-khorasan is 5", 8, "\(clauses), found 'off'", "did you mean 'of'?"),
      ("deaths, is 5", 7, "\(clauses), found ','", grammar),
      ("deaths of ttp", 14, "'against', 'in', 'at', 'about', 'for', 'during', 'since' or 'is', found the end", grammar),
      ("trend deaths is steady", 7, "'of', found 'deaths'", grammar),
      (
        "trend of killed is steady", 10, "a measure or a unit, found 'killed'", "measures and units: \(quantities)"
      ),
      ("trend of deaths is raising", 20, "'rising', 'falling' or 'steady', found 'raising'", "did you mean 'rising'?"),
      ("compare deaths with x", 16, "'of', found 'with'", grammar),
      ("compare deaths of x with y is mroe", 31, "'more' or 'less', found 'mroe'", "did you mean 'more'?"),
      (
        "rank of x by letality is 1", 14, "'lethality', 'activity' or a measure, found 'letality'",
        "did you mean 'lethality'?"
      ),
      (
        "rank of x by wounded is 1", 14, "'lethality', 'activity' or a measure, found 'wounded'",
        "measures: \(measures)"
      ),
      ("rank of x by activity is tip 3", 26, "'top' or a number, found 'tip'", "did you mean 'top'?"),
      ("record yeer by deaths", 8, "'event', 'day', 'month' or 'year', found 'yeer'", "did you mean 'year'?"),
      (
        "attack of x kills civilian 5", 19, "'all', 'civilians', 'opponents' or 'attackers', found 'civilian'",
        "did you mean 'civilians'?"
      ),
      ("attack of x is known", 16, "'by', 'claimed' or 'recorded', found 'known'", grammar),
      ("first evnet of x is 2015", 7, "'event', found 'evnet'", "did you mean 'event'?"),
      (
        "relation a splinterof b", 12,
        "'branch-of', 'pledged-to', 'splinter-of', 'merged-into', 'umbrella-of', 'ally', 'rival' or 'state-sponsor', "
          + "found 'splinterof'", "did you mean 'splinter-of'?"
      ),
      ("no relatoin a ally b", 4, "'relation', found 'relatoin'", "did you mean 'relation'?"),
      (
        "milestone of x is foundet", 19,
        "'founded', 'announced', 'pledged', 'split', 'merged', 'renamed', 'listed', 'dissolved' or 'truce', "
          + "found 'foundet'", "did you mean 'founded'?"
      ),
      ("ucdp-ged@22.1/deaths us 5", 22, "'is', found 'us'", "did you mean 'is'?"),
    ])
  func unexpectedWord(text: String, column: Int, message: String, hint: String) throws {
    try expect(text, column, "expected \(message)", hint)
  }

  @Test(
    "A name, a place or a date that cannot be read says how it is written",
    arguments: [
      ("deaths of is 5", 11, "\(actor), found 'is'", grammar),
      ("deaths of IS Khorasan is 5", 11, "\(actor), found 'IS'", inQuotes),
      ("deaths of Red_Front is 5", 11, "\(actor), found 'Red_Front'", inQuotes),
      ("deaths of ucdp:0 is 5", 11, "\(actor), found 'ucdp:0'", inQuotes),
      ("deaths of", 10, "\(actor), found the end", grammar),
      (
        "deaths of Red Front is 5", 15,
        "'against', 'in', 'at', 'about', 'for', 'during', 'since' or 'is', found 'Front'", inQuotes
      ),
      (
        "deaths of name:\"Red Front\" is 5", 11, "\(actor), found 'name:'",
        "write \"name:TEXT\", with all of it in quotes"
      ),
      ("deaths in Afganistan is 5", 11, "\(country), found 'Afganistan'", "did you mean 'Afghanistan'?"),
      ("deaths in AFH is 5", 11, "\(country), found 'AFH'", "did you mean 'AFG'?"),
      ("deaths in South Sudan is 5", 11, "\(country), found 'South'", "write in quotes: in \"South Sudan\""),
      ("deaths in 10000 is 5", 11, "\(country), found '10000'", grammar),
      ("deaths in +700 is 5", 11, "\(country), found '+700'", grammar),
      (
        "deaths in AFG PAK is 5", 15,
        "',', found 'PAK'",
        "countries stand with commas between them: in AFG, PAK"
      ),
      ("deaths at Kabul is 5", 11, "text in quotes, found 'Kabul'", grammar),
      ("deaths at \"Kabul is 5", 11, "a quote that closes this one, found the end", grammar),
      ("deaths at “Kabul is 5", 11, "a quote that closes this one, found the end", grammar),
      ("deaths at \" \" is 5", 11, "text between the quotes, found none", grammar),
      ("deaths during July is 5", 15, "\(date), found 'July'", grammar),
      ("deaths during 2019-2-9 is 5", 15, "\(date), found '2019-2-9'", grammar),
      ("deaths during 2019-02-29 is 5", 15, "a date that exists, found '2019-02-29'", grammar),
      ("deaths during 2018-13 is 5", 15, "a date that exists, found '2018-13'", grammar),
      ("deaths during 0000 is 5", 15, "a date that exists, found '0000'", grammar),
      ("deaths during .. is 5", 18, "\(date), found 'is'", grammar),
      ("deaths during 2018..2016 is 5", 15, "a span that ends after it begins, found '2018..2016'", grammar),
      ("first event of x is 5", 21, "\(date), found '5'", grammar),
    ])
  func unreadable(text: String, column: Int, message: String, hint: String) throws {
    try expect(text, column, "expected \(message)", hint)
  }

  @Test(
    "A number that cannot be meant says why",
    arguments: [
      (
        "deaths is many", 11, "\(amount), 'dozens', 'scores', 'hundreds', 'thousands' or 'heavy', found 'many'", grammar
      ),
      (
        "deaths is -5", 11, "\(amount), 'dozens', 'scores', 'hundreds', 'thousands' or 'heavy', found '-5'", grammar
      ),
      ("deaths is at leest 5", 14, "'least' or 'most', found 'leest'", "did you mean 'least'?"),
      ("deaths is more then 5", 16, "'than', found 'then'", "did you mean 'than'?"),
      ("deaths is at least dozens", 20, "a number, found 'dozens'", grammar),
      ("deaths is 11,47", 11, "a number, with commas only between thousands, found '11,47'", grammar),
      ("deaths is 1234,567", 11, "a number, with commas only between thousands, found '1234,567'", grammar),
      (
        "deaths is 9223372036854775808", 11, "a number of at most 1000000000000000, found '9223372036854775808'",
        grammar
      ),
      (
        "deaths is 1,000,000,000,000,001", 11,
        "a number of at most 1000000000000000, found '1,000,000,000,000,001'", grammar
      ),
      ("deaths is fewer than 0", 22, "a number of at least 1, found '0'", grammar),
      ("deaths is 700 to 600", 18, "a number of at least 700, found '600'", grammar),
      ("deaths is 700 too 800", 15, "'to' or the end, found 'too'", "did you mean 'to'?"),
      ("deaths is about 700 to 800", 21, "the end, found 'to'", grammar),
      ("rank of x by deaths is top 0", 28, "a number of at least 1, found '0'", grammar),
      ("rank of x by deaths is 0", 24, "a number of at least 1, found '0'", grammar),
      ("trend of deaths is rising by 0 %", 30, "at least 1 %, found less", grammar),
      ("trend of deaths is falling by 120 %", 31, "at most 100 %, found more", grammar),
      ("compare deaths of x with y is less by 90 to 101 %", 39, "at most 100 %, found more", grammar),
      ("trend of deaths is falling by 50", 33, "'to' or '%', found the end", grammar),
      (
        "trend of deaths is rising by dozens %", 30,
        "a number, 'about', 'at least', 'at most', 'more than' or 'fewer than', found 'dozens'", grammar
      ),
    ])
  func number(text: String, column: Int, message: String, hint: String) throws {
    try expect(text, column, "expected \(message)", hint)
  }

  @Test(
    "A clause too many, one too few or one without meaning says so",
    arguments: [
      ("deaths of a of b is 5", 13, "one 'of', found two", grammar),
      ("deaths during 2018 in AFG during 2019 is 5", 27, "one 'during', found two", grammar),
      ("deaths during 2018 since 2019 is 5", 20, "one of 'during' and 'since', found both", grammar),
      ("record year since 2001 by deaths since 2001", 34, "the end, found 'since'", grammar),
      (
        "record year during 2018 by deaths since 2019", 41, "a span that ends after it begins, found '2019'", grammar
      ),
      ("deaths against ttp is 5", 8, "'of' and an actor beside 'against', found none", grammar),
      ("attack against ttp kills all 5", 8, "'of' and an actor beside 'against', found none", grammar),
      (
        "deaths.inflicted in AFG is 5", 25, "'of' and an actor, found 'is'",
        "deaths.inflicted is told of an actor: of is-khorasan"
      ),
      (
        "record year in AFG by deaths.suffered", 23, "'of' and an actor before this, found 'deaths.suffered'",
        "deaths.suffered is told of an actor: of is-khorasan"
      ),
      ("rank by lethality is 1", 6, "'of' and an actor, found 'by'", "rank is told of an actor: of is-khorasan"),
      ("presence in AFG", 16, "'of' and an actor, found the end", "presence is told of an actor: of is-khorasan"),
      ("absence", 8, "'of' and an actor, found the end", "absence is told of an actor: of is-khorasan"),
      (
        "milestone during 2014 is founded", 23, "'of' and an actor, found 'is'",
        "milestone is told of an actor: of is-khorasan"
      ),
      ("milestone off x is founded", 11, "'of', 'in', 'at', 'during' or 'since', found 'off'", "did you mean 'of'?"),
      (
        "relation a ally b against c", 19, "'in', 'during', 'since' or the end, found 'against'",
        "a relation claim takes no 'against'"
      ),
      (
        "absence of x about \"y\"", 14, "'in', 'at', 'during', 'since' or the end, found 'about'",
        "an absence claim takes no 'about'"
      ),
      (
        "trend of deaths about \"y\" is steady", 17,
        "'of', 'against', 'in', 'at', 'for', 'during', 'since' or 'is', found 'about'", "a trend claim takes no 'about'"
      ),
      ("attack of x is by x", 16, "one of 'of' and 'is by', found both", grammar),
      ("deaths of ttp is 5 in AFG", 20, "'to' or the end, found 'in'", grammar),
    ])
  func clause(text: String, column: Int, message: String, hint: String) throws {
    try expect(text, column, "expected \(message)", hint)
  }

  @Test("An address is read by its own rules; its errors keep their words")
  func address() throws {
    try expect(
      "ucdp-ged@22.1/deths/actor=x is 5", 1, "address: measure: expected one of \(Self.measures), found 'deths'",
      "did you mean 'deaths'?")
    try expect(
      "ucdp-ged@22.1/deaths/country=Nowhere is 5", 1,
      "address: country: expected ISO codes, Gleditsch-Ward numbers or names, with commas between them, found 'Nowhere'",
      "an address reads DATASET@VERSION/MEASURE/KEY=VALUE..., see docs/addresses.md")
  }

  @Test("Nothing at all has no line to show", arguments: ["", " ", "\n\t "])
  func nothing(text: String) throws {
    let error = try error(text)
    #expect(error.message == "claim: \(text.count + 1): expected \(Self.opening), found the end")
    #expect(error.candidates.isEmpty)
  }

  @Test("Columns count characters, not bytes")
  func columns() throws {
    let error = try error("deaths at \"Łódź 👩🏽‍🚒\" iz 5")
    #expect(error.message.hasPrefix("claim: 20: "))
    #expect(error.candidates == ["deaths at \"Łódź 👩🏽‍🚒\" iz 5", "                   ^"])
  }

  @Test("Control characters are named and not shown")
  func control() throws {
    let error = try error("deaths\u{7} at \"x\" is 5")
    #expect(error.message == "claim: 7: expected text, found the control character U+0007")
    #expect(error.candidates == ["deaths  at \"x\" is 5", "      ^"])
    #expect(try self.error("deaths at \"\u{1B}[1m\" is 5").message.hasSuffix("found the control character U+001B"))
    #expect(try self.error("deaths of \u{202E}x is 5").candidates[0] == "deaths of  x is 5")
  }

  @Test("Of a long claim the part around the fault is shown")
  func longText() throws {
    let place = String(repeating: "a", count: 100)
    let error = try error("deaths at \"\(place)\" is wrong" + String(repeating: " so", count: 40))
    // Column 117 is the w of 'wrong'; 36 characters are shown before it, and 36 from it on.
    #expect(
      error.candidates == [
        "…" + String(repeating: "a", count: 31) + "\" is wrong" + String(repeating: " so", count: 10) + " …",
        String(repeating: " ", count: 37) + "^",
      ])
    let word = try self.error("deaths of \(String(repeating: "A", count: 90))_ is 5")
    #expect(word.message.hasSuffix("found '\(String(repeating: "A", count: 40))…'"))
    #expect(word.candidates == ["deaths of " + String(repeating: "A", count: 62) + "…", "          ^"])
  }
}
