import ClioModel
import Testing

@testable import ClioReport

@Suite("Events as CSV")
struct CSVEventWriterTests {
  private func text(_ matches: [MatchedEvent], guarded: Bool = false) -> (String, CSVEventWriter) {
    var writer = CSVEventWriter(ExportFixture.provenance(), isGuarded: guarded)
    let text = writer.text(matches)
    return (text, writer)
  }

  @Test("A row an event, under the source's own headings; missing is empty and never 0")
  func rows() {
    let lines = text(ExportFixture.matches).0.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines == [
        "edition,id,year,active_year,type_of_violence,violence,side_a_new_id,side_a,side_b_new_id,side_b,actor,actor_side,is_joint,is_maybe,region,country,country_id,iso3,adm_1,where_coordinates,where_prec,placement,latitude,longitude,date_start,date_end,date_prec,event_clarity,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high",
        "ucdp-ged@24.1,1,2001,1,1,state-based,1,Government of Kenya,11,Red Front,red-front,b,false,false,Asia,Afghanistan,700,AFG,North province,Hilltown,1,exact,34.5,-69.250001,2001-02-03,2001-02-03,1,1,1,2,3,4,9,10,12",
        "ucdp-ged@24.1,2,2002,0,2,non-state,11,Red Front,,\"Hill Clan, River Clan\",red-front,a,true,true,Europe,German Democratic Republic,265,,,,6,country only,52,13,2002-01-01,2002-12-31,5,2,0,1,0,0,1,1,1",
        "ucdp-ged@24.1,3,2003,,3,one-sided,11,Red Front,9999,Civilians,red-front,,,,,Nowhere,,,,,,no coordinates,,,2003-05-06,2003-05-07,,,0,0,0,0,0,0,0",
        "",
      ])
  }

  @Test("Without an actor its columns are empty")
  func withoutActor() {
    var writer = CSVEventWriter(ExportFixture.provenance(hasActor: false))
    let text = writer.text([MatchedEvent(event: ExportFixture.fight, role: nil)])
    #expect(text.contains(",11,Red Front,,,,,Asia,"))
    #expect(writer.events == 1 && writer.runnable == 0)
  }

  @Test("A quote is doubled even where an accent follows it")
  func quotes() {
    #expect(CSVText.field("a\"\u{301}b") == "\"a\"\"\u{301}b\"")
    #expect(CSVText.field("a\r\nb") == "\"a\r\nb\"")
    #expect(CSVText.field("plain") == "plain")
  }

  @Test(
    "Cells that a spreadsheet might run stand as they are, are counted, and are guarded where asked",
    arguments: [
      ("=1+1", "'=1+1", 1), ("+49", "'+49", 1), ("-x", "'-x", 1), ("@SUM", "'@SUM", 1), ("\tx", "'\tx", 1),
      ("'quoted'", "''quoted'", 0), ("a=b", "a=b", 0),
    ])
  func formulas(name: String, guarded: String, runnable: Int) {
    var event = ExportFixture.bare
    event.adm1 = name
    let match = MatchedEvent(event: event, role: nil)
    let (plain, writer) = text([match])
    #expect(plain.contains(",\(name),,,no coordinates,"))
    #expect(writer.runnable == runnable)
    let (marked, guarding) = text([match], guarded: true)
    #expect(marked.contains(",\(guarded),,,no coordinates,"))
    #expect(guarding.runnable == runnable)
    #expect(marked.unicodeScalars.first == "\u{FEFF}")
  }

  @Test("Negative numbers are numbers and are not guarded")
  func numbers() {
    #expect(text(ExportFixture.matches, guarded: true).0.contains(",34.5,-69.250001,"))
  }
}
