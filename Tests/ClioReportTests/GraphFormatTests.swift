import ClioAnalysis
import ClioModel
import Testing

@testable import ClioReport

@Suite("Networks for graph programs")
struct GraphFormatTests {
  private let hostile = EventSide(id: 5, name: "\"<script>&\u{1}\u{202E}'")

  private func network() -> Network {
    let edition = Edition(
      id: EditionID(dataset: .ucdpGED, version: "99.1"), fileName: "x.csv", fileBytes: 0, sha256: "",
      loadedAt: "2026-01-01T00:00:00Z", origin: nil, partial: nil, rows: 0, events: 0, rejects: 0, toll: .zero,
      firstYear: 2000, lastYear: 2003, firstDay: nil, lastDay: nil, countries: [], columns: [], missingColumns: [],
      warnings: [:])
    let plan = NetworkPlan(edition: edition, relations: [], parties: [], partition: .asCoded)
    var account = DeathAccount()
    account.events = 2
    account.toll = DeathToll(low: 3, best: 4, high: 9)
    account.suffered = 1
    account.opponent = 3
    account.firstDay = CalendarDay(iso: "2001-02-03")
    account.lastDay = CalendarDay(iso: "2002-02-03")
    let other = EventSide(id: 6, name: "Hill Clan")
    func cell(_ one: EventSide, _ two: EventSide) -> TallyTable.Cell {
      TallyTable.Cell(keys: [.actor(one), .opponent(two)], account: account)
    }
    let table = TallyTable(
      query: plan.queries[0], cells: [cell(hostile, other), cell(other, hostile)], total: DeathAccount())
    return Network(plan, [table], [])
  }

  @Test("A dyad is one edge with its counts")
  func edges() throws {
    let network = network()
    #expect(network.dyads.count == 1)
    let gexf = network.gexf()
    #expect(gexf.split(separator: "<edge ").count == 2)
    for value in ["value=\"2\"", "value=\"4\"", "value=\"9\"", "value=\"2001-02-03\"", "weight=\"4\""] {
      #expect(gexf.contains(value), "\(value)")
    }
    #expect(network.graphML().contains("<data key=\"weight\">4</data>"))
  }

  @Test("Nothing in a name becomes markup, and what XML cannot hold is replaced")
  func escapes() {
    for text in [network().gexf(), network().graphML()] {
      #expect(!text.contains("<script>") && !text.contains("\u{1}"))
      #expect(text.contains("&quot;&lt;script&gt;&amp;\u{FFFD}"))
    }
  }

  @Test("Line ends in a name are kept as references")
  func lineEnds() {
    #expect(XMLText.escape("a\r\n\tb") == "a&#13;&#10;&#9;b")
  }

  @Test("With a provenance the graph says where it is from, and what to know")
  func provenance() {
    let provenance = ExportFixture.provenance()
    let gexf = network().gexf(provenance)
    #expect(gexf.contains("&#10;registry: 00ff00ff00ff00ff&#10;"))
    #expect(gexf.contains("&#10;caveat range: low and high are the source's own range</description>"))
    let graphML = network().graphML(provenance)
    #expect(graphML.contains("<key id=\"graph0\" for=\"graph\" attr.name=\"accessed\" attr.type=\"string\"/>"))
    #expect(graphML.contains("<data key=\"graph0\">2026-03-04</data>"))
    #expect(graphML.contains(">ucdp-ged@24.1/events/actor=red-front</data>"))
  }
}
