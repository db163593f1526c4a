import ClioReport
import ClioMarkup
import ClioClaims
import ClioModel

/// The rows that a verdict rests on, each with its deaths by side and its reports.
struct EvidenceRows {
  let rows: [Verdict.EvidenceRow]
  let links: PageLinks
  /// More of them open by themselves.
  private static let reportsShown = 4

  @MarkupBuilder var html: Markup {
    if !rows.isEmpty {
      CardList.fold(title) {
        for row in rows { Markup.element("div", .class("row")) { html(row) } }
      }
    }
  }

  private var title: String {
    let reports = rows.reduce(0) { $0 + $1.reports.count }
    return Wording.count(rows.count, "row") + (reports > 0 ? ", " + Wording.count(reports, "report") : "")
  }

  @MarkupBuilder private func html(_ row: Verdict.EvidenceRow) -> Markup {
    let event = row.event
    Markup.element("p") {
      Markup.element("b") { CheckWording.days(event) } + " " + Markup.isolated(CheckWording.place(event))
    }
    Markup.element("div", .class("scroll")) {
      Markup.element("table") {
        Markup.element("caption", .class("quiet")) { "Deaths by side, " + Markup(CheckWording.event(row)) }
        Markup.element("tbody") {
          line(event.sideA.name, Wording.number(event.deathsA))
          // UCDP's victims of one-sided violence are side B by name, but are counted as civilians.
          if !SideName.isCivilians(event.sideB.name) || event.deathsB != 0 {
            line(event.sideB.name, Wording.number(event.deathsB))
          }
          line("Civilians", Wording.number(event.deathsCivilians))
          line("Side unknown", Wording.number(event.deathsUnknown))
          line("All", Wording.toll(event.toll), isSum: true)
        }
      }
    }
    reports(row.reports)
    if let address = row.address {
      CardList.address("\(address)", at: links[.rows(address, from: 0)], command: "clio rows")
    }
  }

  private func line(_ name: String, _ value: String, isSum: Bool = false) -> Markup {
    .element("tr") {
      Markup.element("th", .attribute("scope", "row")) { Markup.isolated(name) }
      Markup.element("td", isSum ? .class("sum") : nil) { value }
    }
  }

  @MarkupBuilder private func reports(_ reports: [Report]) -> Markup {
    let more = reports.dropFirst(Self.reportsShown)
    list(reports.prefix(Self.reportsShown))
    if !more.isEmpty {
      CardList.fold("\(Wording.number(more.count)) more") { list(more) }
    }
  }

  private func list(_ reports: ArraySlice<Report>) -> Markup {
    CardList.bullets(
      reports.map { report in
        let head = [report.office, report.date].filter { !$0.isEmpty }.joined(separator: ", ")
        guard !report.headline.isEmpty else { return Markup.isolated(head) }
        let headline = Markup.element("cite") { Markup.isolated(report.headline) }
        return head.isEmpty ? headline : Markup.isolated(head) + ": " + headline
      }) ?? Markup()
  }
}
