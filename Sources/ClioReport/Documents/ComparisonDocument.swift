public import ClioAnalysis
import ClioModel

extension Comparison {
  /// The comparison as a document.
  ///
  /// - Parameter withAddresses: list the address of each actor's figures.
  public func document(withAddresses: Bool = false) -> Document {
    ComparisonWriter(comparison: self).document(withAddresses: withAddresses)
  }
}

private struct ComparisonWriter {
  let comparison: Comparison
  private var columns: [Comparison.Column] { comparison.columns }

  func document(withAddresses: Bool) -> Document {
    let names = columns.map(\.actor.name)
    var blocks = comparison.edition.cautions()
    blocks.append(
      .line([comparison.edition.title] + columns.map { $0.actor.reference.description } + [span].compactMap(\.self)))
    blocks += comparison.caveats.filter { ["spans", "codes"].contains($0.code) }.map { .paragraph($0.text) }
    blocks += totals() + differences() + years() + places()
    if withAddresses { blocks += addresses() }
    blocks += [
      .heading("What cannot be compared, or only with care"),
      .list(comparison.caveats.filter { !["spans", "codes"].contains($0.code) }.map(\.text)),
      .heading("Source"), .paragraph(Citation(comparison.edition).text),
    ]
    let first = names.dropLast().joined(separator: ", ")
    return Document(title: "\(first) and \(names.last ?? "") compared", blocks: blocks)
  }

  private var span: String? {
    columns.first?.plan.days.map { Wording.days($0, in: comparison.edition) }
      ?? comparison.years.map(Wording.years)
  }

  private var headings: [DocumentTable.Heading] {
    [.text("", widest: 60)] + columns.map { .number($0.actor.name) }
  }

  private func row(_ title: String, _ value: (Comparison.Column) -> String) -> [String] { [title] + columns.map(value) }

  private func totals() -> [Document.Block] {
    let measures = Measure.allCases.map { measure in
      row(measure.title) { Wording.value($0.total.value(of: measure), measure) }
    }
    let spread = [
      row("deaths per event: mean") { Wording.rate($0.spread.mean) },
      row("median") { Wording.rate($0.spread.median) },
      row("90th percentile") { $0.spread.ninetieth.map(Wording.number) ?? "-" },
      row("largest") { $0.spread.largest.map(Wording.number) ?? "-" },
      row("share of one-sided violence in its deaths") { Wording.percent($0.spread.oneSidedShare) },
      row("share of events with a death") { Wording.percent($0.spread.deadlyShare) },
      row("own losses per death inflicted (at the bound)") { column in
        Wording.ratio(column.spread.lossRatio)
          + (column.spread.lossRatioAtBound.map { " (\(Wording.ratio($0)))" } ?? "")
      },
      row("months with an event, of those from first to last") { column in
        column.total.events > 0 ? "\(column.activeMonths) of \(column.monthsSpanned)" : "-"
      },
      row("first event") { $0.total.firstDay.map { "\($0)" } ?? "-" },
      row("last event") { $0.total.lastDay.map { "\($0)" } ?? "-" },
      row("countries") { Wording.number($0.countries.count) },
      row("PRIO-GRID cells") { $0.cells.map { Wording.number($0.count) } ?? "not in this file" },
    ]
    let ranks = [Measure.deaths, .oneSided, .inflicted, .events].map { measure in
      row("rank by \(measure.title)") { column in
        guard let ranking = column.ranking,
          let place = ranking.place(of: column.actor.reference, by: measure)
        else { return "-" }
        let field = ranking.plan.field == .governments ? "governments" : "groups"
        return "\(Wording.ordinal(place.rank)) of \(Wording.number(ranking.entrants.count)) \(field)"
      }
    }
    let figures = columns.enumerated().map { index, column in
      (index + 1, Measure.allCases.map { Optional(column.plan.address($0)) })
    }
    return [
      .heading("In total"),
      .table(
        DocumentTable(
          headings, rows: measures + spread + ranks, figures: Dictionary(uniqueKeysWithValues: figures))),
    ]
  }

  private func differences() -> [Document.Block] {
    comparison.pairs.flatMap { pair -> [Document.Block] in
      guard !pair.differences.isEmpty else { return [] }
      let rows = pair.differences.map { difference in
        let isShare = [.oneSidedShare, .deadlyShare].contains(difference.statistic)
        func text(_ value: Double) -> String { isShare ? Wording.points(value) : Wording.signed(value) }
        return [
          title(difference.statistic), text(difference.value), "\(text(difference.low)) to \(text(difference.high))",
          difference.isClear ? "clear of zero" : "not clear of zero",
        ]
      }
      return [
        .heading("\(columns[0].actor.name) minus \(columns[pair.other].actor.name)"),
        .table(
          DocumentTable(
            [.text(""), .number("difference"), .number("95 % bootstrap over events"), .text("")], rows: rows)),
      ]
    }
  }

  private func title(_ statistic: Bootstrap.Statistic) -> String {
    switch statistic {
    case .meanDeaths: "deaths per event, mean"
    case .oneSidedShare: "share of one-sided violence"
    case .deadlyShare: "share of events with a death"
    case .lossRatio: "own losses per death inflicted"
    }
  }

  private func years() -> [Document.Block] {
    guard let years = comparison.years else { return [] }
    let rows = years.map { year in
      ["\(year)"]
        + columns.flatMap { column -> [String] in
          guard let account = column.years[year] else { return ["", "", ""] }
          return [
            Wording.number(account.events), Wording.toll(account.toll),
            Wording.share(account.oneSided.best, of: account.toll.best),
          ]
        }
    }
    let headings: [DocumentTable.Heading] =
      [.text("year")]
      + columns.flatMap { column in
        [.number("\(column.actor.reference): events"), .number("deaths"), .number("one-sided")]
      }
    let series = columns.map { column in
      "\(column.actor.name): " + Wording.sparkline(years.map { column.years[$0]?.toll.best ?? 0 })
    }
    let figures = columns.enumerated().flatMap { index, column in
      [Measure.events, .deaths].enumerated().map { offset, measure in
        (
          index * 3 + offset + 1,
          years.map { year in
            column.years[year].flatMap { column.plan.address(measure, of: .init(keys: [.year(year)], account: $0)) }
          }
        )
      }
    }
    return [
      .heading("By year"), .list(series),
      .table(DocumentTable(headings, rows: rows, figures: Dictionary(uniqueKeysWithValues: figures))),
    ]
  }

  private func places() -> [Document.Block] {
    let rows = columns.map { column in
      let countries = column.countries.sorted { $0.account.toll.best > $1.account.toll.best }.prefix(5).map { cell in
        "\(cell.keys.map(\.label).joined()) \(Wording.share(cell.account.toll.best, of: column.total.toll.best))"
      }
      return "\(column.actor.name): " + (countries.isEmpty ? "nowhere" : countries.joined(separator: ", "))
    }
    let shared = comparison.pairs.compactMap { pair -> String? in
      guard let shared = pair.sharedCells, let either = pair.eitherCells, either > 0 else { return nil }
      return "\(columns[0].actor.name) and \(columns[pair.other].actor.name) share \(Wording.number(shared)) of "
        + "\(Wording.number(either)) PRIO-GRID cells in which either had an event (\(Wording.share(shared, of: either)))"
    }
    return [.heading("Where, by share of deaths"), .list(rows + shared)]
  }

  private func addresses() -> [Document.Block] {
    let lines = columns.flatMap { column in
      Measure.allCases.map { "\(column.plan.address($0))" } + ["\(column.plan.address(.deaths, by: [.year]))"]
    }
    return [.heading("Addresses of the figures"), .list(lines)]
  }
}

extension Wording {
  static func rate(_ value: Double?) -> String { value.map { rate($0) } ?? "-" }

  /// `12.3 %` of a part from 0 to 1.
  static func percent(_ part: Double?) -> String { part.map { "\(decimal($0 * 100, 1)) %" } ?? "-" }

  static func ratio(_ value: Double?) -> String { value.map { decimal($0, 2) } ?? "-" }

  /// `+1.25`, `-0.40`.
  static func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + decimal(value, 2) }

  /// A difference of shares in percentage points: `+5.2 pp`.
  static func points(_ value: Double) -> String { (value < 0 ? "" : "+") + decimal(value * 100, 1) + " pp" }

  /// With a fixed number of digits after the point, without an exponent; zero has no sign.
  static func decimal(_ value: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((value * Double(scale)).rounded())
    let fraction = String(whole.magnitude % UInt(scale))
    return (whole < 0 ? "-" : "") + number(Int(whole.magnitude) / scale) + "."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
