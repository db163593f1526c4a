import ClioCharts
import ClioModel

/// Figures by year or by month in a row without a gap, the zeros among them, and what the edition does not cover.
///
/// It reaches over what was asked for; where an end was left open, from the first with an event to the last, and on to
/// the end of the edition where that makes it no more than twice as long.
struct PeriodSeries {
  /// The most periods on either side of the edition's own that are shown as not covered.
  static let mostUncovered = (years: 10, months: 24)

  let periods: ChartPeriods
  /// All indices that are shown: years, or months since January of year 0.
  let span: ClosedRange<Int>
  private let key: TallyKey
  private var isMonthly: Bool { key == .month }
  private let edition: Edition
  private let filter: TallyFilter
  /// The last with an event.
  private let lastCounted: Int

  /// - Parameters:
  ///   - counted: those of all actors that are shown together.
  ///   - filter: what was asked; of its other parts countries are looked at.
  /// - Returns: nil where nothing was counted and no period was asked for.
  init?(_ counted: [[TallyTable.Cell]], by key: TallyKey, filter: TallyFilter, in edition: Edition) {
    self.key = key
    self.edition = edition
    self.filter = filter
    let indices = counted.joined().filter { $0.account.events > 0 }.compactMap { Self.index($0) }
    let asked = Self.asked(filter, key)
    let covered = Self.covered(edition, key)
    guard let first = indices.min() ?? asked.lower ?? covered?.lowerBound,
      let last = indices.max() ?? asked.upper ?? covered?.upperBound, first <= last
    else { return nil }
    lastCounted = last
    var from = asked.lower ?? first, to = asked.upper ?? last
    if let covered {
      if asked.upper == nil, covered.upperBound > last, covered.upperBound - last <= last - from + 1 {
        to = covered.upperBound
      }
      let most = key == .month ? Self.mostUncovered.months : Self.mostUncovered.years
      from = max(from, covered.lowerBound - most)
      to = min(to, covered.upperBound + most)
    }
    let start = min(from, first)
    span = start...max(to, last)
    periods = key == .month ? .months(from: Month(index: start)) : .years(from: start)
  }

  /// One cell for each period, as `value` makes them of what was counted.
  func cells(_ counted: [TallyTable.Cell], _ value: (DeathAccount) -> ChartCell) -> [ChartCell] {
    var accounts: [Int: DeathAccount] = [:]
    for cell in counted { if let index = Self.index(cell) { accounts[index] = cell.account } }
    return span.map { index in
      if let account = accounts[index] { return value(account) }
      return isCovered(index) ? value(DeathAccount()) : .notCovered
    }
  }

  /// Says that there is no event later where the picture does not show it.
  var ending: String? {
    guard let covered = Self.covered(edition, key), Self.asked(filter, key).upper == nil,
      span.upperBound < covered.upperBound
    else { return nil }
    return
      "No event after \(periods.name(lastCounted - span.lowerBound)); the edition ends in \(name(covered.upperBound))"
  }

  private func name(_ index: Int) -> String { isMonthly ? Month(index: index).description : String(index) }

  private func isCovered(_ index: Int) -> Bool {
    var asked = TallyFilter()
    asked.countries = filter.countries
    if isMonthly {
      asked.months = Month(index: index)...Month(index: index)
    } else {
      asked.years = index...index
    }
    return edition.gap(for: asked) == nil
  }

  private static func index(_ cell: TallyTable.Cell) -> Int? {
    for key in cell.keys {
      switch key {
      case .year(let year): return year
      case .month(let month): return month.index
      default: continue
      }
    }
    return nil
  }

  /// The ends that were asked for; those left open are nil.
  private static func asked(_ filter: TallyFilter, _ key: TallyKey) -> (lower: Int?, upper: Int?) {
    let isMonthly = key == .month
    let all = CalendarDay.all
    func index(_ day: CalendarDay) -> Int { isMonthly ? day.calendarMonth.index : day.year }
    let lower = [
      filter.days.flatMap { $0.lowerBound == all.lowerBound ? nil : index($0.lowerBound) },
      filter.years.map { isMonthly ? $0.lowerBound * 12 : $0.lowerBound },
      filter.months.map { isMonthly ? $0.lowerBound.index : $0.lowerBound.year },
    ].compactMap(\.self).max()
    let upper = [
      filter.days.flatMap { $0.upperBound == all.upperBound ? nil : index($0.upperBound) },
      filter.years.map { isMonthly ? $0.upperBound * 12 + 11 : $0.upperBound },
      filter.months.map { isMonthly ? $0.upperBound.index : $0.upperBound.year },
    ].compactMap(\.self).min()
    return (lower, upper)
  }

  /// The years or months that an edition covers.
  static func covered(_ edition: Edition, _ key: TallyKey) -> ClosedRange<Int>? {
    guard let first = edition.firstYear, let last = edition.lastYear, first <= last else { return nil }
    guard key == .month else { return first...last }
    // Provisional editions hold some months of a year.
    if edition.dataset?.standing == .provisional, let firstDay = edition.firstDay, let lastDay = edition.lastDay {
      return firstDay.calendarMonth.index...max(firstDay, lastDay).calendarMonth.index
    }
    return first * 12...(last * 12 + 11)
  }
}
