import ClioModel
import Testing

@testable import ClioClaims

@Suite("Dates in prose")
struct DateTests {
  private func span(_ text: String, published: String = "2021-10-12", spokenOf: String? = nil) -> String? {
    var reader = TokenReader(Array(text.utf8))
    var tokens: [TextToken] = []
    while let token = reader.next() { tokens.append(token) }
    let dates = DateReader(
      tokens: tokens, published: StatedDate(published), spokenOf: spokenOf.flatMap { StatedDate($0) })
    guard let span = dates.read(at: 0)?.span else { return nil }
    let from = span.from?.description ?? "", to = span.to?.description ?? ""
    return from == to ? from : "\(from)..\(to)"
  }

  @Test(
    "Dates that say their year",
    arguments: [
      ("in 2018", "2018"), ("on 26 August 2021", "2021-08-26"), ("on August 26, 2021", "2021-08-26"),
      ("on 26th of August, 2021", "2021-08-26"), ("in August 2021", "2021-08"), ("on Aug. 26, 2021", "2021-08-26"),
      ("in late 2014", "2014"), ("in early 2015", "2015"), ("in mid-2016", "2016"), ("on 2021-08-26", "2021-08-26"),
      ("at the end of 2015", "2015"), ("in the summer of 2016", "2016-06..2016-08"), ("in the 1990s", "1990..1999"),
      ("on Monday, 3 June 2019", "2019-06-03"), ("during 2018", "2018"),
      ("in the first half of 2018", "2018-01..2018-06"),
      ("in the last three months of 2015", "2015-10..2015-12"), ("in the second quarter of 2014", "2014-04..2014-06"),
    ])
  func whole(_ text: String, _ expected: String) { #expect(span(text) == expected) }

  @Test(
    "Spans",
    arguments: [
      ("from 2016 to 2018", "2016..2018"), ("between 2016 and 2018", "2016..2018"), ("between 2016-2018", "2016..2018"),
      ("in 2016–18", "2016..2018"), ("since 2015", "2015.."), ("since the beginning of 2015", "2015.."),
      ("until 2018", "..2018"), ("by 2018", "..2018"), ("from March 2015 to May 2016", "2015-03..2016-05"),
      ("between January and June 2020", "2020-01..2020-06"), ("on 29 and 30 November 2022", "2022-11-29..2022-11-30"),
      ("from November to February 2019", "2018-11..2019-02"), ("in July and August 2014", "2014-07..2014-08"),
      ("from 2017 onwards", "2017.."), ("after 1989", "1989.."),
    ])
  func spans(_ text: String, _ expected: String) { #expect(span(text) == expected) }

  /// Published on 2021-10-12, a Tuesday.
  @Test(
    "Dates that count back from the publication",
    arguments: [
      ("last year", "2020"), ("this year", "2021"), ("last month", "2021-09"), ("this month", "2021-10"),
      ("in August", "2021-08"), ("last August", "2021-08"), ("in November", "2020-11"), ("last October", "2020-10"),
      ("on 26 August", "2021-08-26"), ("on 20 December", "2020-12-20"), ("on Friday", "2021-10-08"),
      ("on Tuesday", "2021-10-12"), ("yesterday", "2021-10-11"), ("two years ago", "2019"), ("Friday's", "2021-10-08"),
    ])
  func relative(_ text: String, _ expected: String) { #expect(span(text) == expected) }

  @Test("The year spoken of")
  func spoken() {
    #expect(span("that year", spokenOf: "2015-03") == "2015")
    #expect(span("that month", spokenOf: "2015-03") == "2015-03")
    #expect(span("that year") == nil)
  }

  @Test(
    "No dates",
    arguments: [
      "recently", "in recent years", "may", "march", "the last year of the war", "of 2000 people", "over 2000 people",
      "by a bomber", "in Kabul", "on 31 February 2019 x",
    ])
  func none(_ text: String) { #expect(span(text).map { $0.hasPrefix("2019-02") } ?? true) }
}
