import ClioModel

/// What charts say in words, everywhere alike.
enum ChartWording {
  /// `1,147 (1,083 to 1,564)`; of a bound `222 (up to 471)`; a range without width is left out.
  static func value(_ value: MeasuredValue, _ range: Measure.Range) -> String {
    ([value.value.grouped] + [self.range(value, range).map { "(\($0))" }].compactMap(\.self)).joined(separator: " ")
  }

  /// `1,083 to 1,564`, `up to 471`; nil where there is no range, or none with any width.
  static func range(_ value: MeasuredValue, _ range: Measure.Range) -> String? {
    switch range {
    case .none: return nil
    case .attributionBound: return value.high.flatMap { $0 > value.value ? "up to \($0.grouped)" : nil }
    case .sourceRange:
      let (low, high) = (value.low ?? value.value, value.high ?? value.value)
      return low == value.value && high == value.value ? nil : "\(low.grouped) to \(high.grouped)"
    }
  }

  /// What the line at a bar is; nil where no value has one.
  static func rangeLegend(_ range: Measure.Range, of values: [MeasuredValue]) -> String? {
    guard values.contains(where: { $0.ends != nil }) else { return nil }
    return switch range {
    case .none: nil
    case .sourceRange: "low to high of the source"
    case .attributionBound: "up to the bound: with civilians and unknown deaths in fights"
    }
  }

  /// The same where only its upper part is drawn.
  static func headLegend(_ range: Measure.Range, of values: [MeasuredValue]) -> String? {
    rangeLegend(range, of: values).map { range == .sourceRange ? "up to the high of the source" : $0 }
  }

  /// What the bar itself is.
  static func barLegend(_ range: Measure.Range) -> String {
    switch range {
    case .none: "recorded"
    case .sourceRange: "best estimate of the source"
    case .attributionBound: "as the source attributes them"
    }
  }

  /// All figures of a row of periods: `2015 1,147 (1,083 to 1,564), 2016 not covered`.
  ///
  /// Of more than 40 periods only the highest are told, and how many are empty or not covered.
  static func series(
    _ cells: [ChartCell], _ periods: ChartPeriods, _ range: Measure.Range, parts names: [String] = []
  ) -> String {
    guard !cells.isEmpty else { return "no \(periods.noun)s" }
    guard cells.count > 40 else {
      return cells.runs(of: { $0 == .notCovered || $0.isNothing }).map { run in
        "\(name(run, periods)) \(cell(cells[run.lowerBound], range, parts: names))"
      }.joined(separator: ", ")
    }
    let counted = cells.enumerated().compactMap { index, cell in cell.value.map { (index, $0) } }
    let highest = counted.filter { $0.1.value > 0 }.sorted { ($1.1.value, $0.0) < ($0.1.value, $1.0) }.prefix(5)
    var sentences = ["\(cells.count.grouped) \(periods.noun)s"]
    if !highest.isEmpty {
      sentences.append(
        "highest: " + highest.map { "\(periods.name($0)) \(value($1, range))" }.joined(separator: ", "))
    }
    let zeros = counted.count { $0.1.value == 0 }
    sentences.append("\(zeros.grouped) with none")
    if counted.count < cells.count {
      sentences.append("\((cells.count - counted.count).grouped) not covered: \(runs(cells, periods))")
    }
    return sentences.joined(separator: "; ")
  }

  private static func cell(_ cell: ChartCell, _ range: Measure.Range, parts names: [String]) -> String {
    guard let value = cell.value else { return "not covered" }
    let parts = zip(names, cell.parts).filter { $1 != 0 }.map { "\($0) \($1.grouped)" }
    let text = self.value(value, range)
    return parts.isEmpty ? text : "\(text), of which \(parts.joined(separator: " and "))"
  }

  /// The periods that are not covered: `1979 to 1988, 2019`.
  private static func runs(_ cells: [ChartCell], _ periods: ChartPeriods) -> String {
    cells.uncoveredRuns.map { name($0, periods) }.joined(separator: ", ")
  }

  private static func name(_ run: Range<Int>, _ periods: ChartPeriods) -> String {
    run.count == 1
      ? periods.name(run.lowerBound) : "\(periods.name(run.lowerBound)) to \(periods.name(run.upperBound - 1))"
  }
}

extension [ChartCell] {
  /// The indices of all cells in order, equal neighbours together where they may be.
  func runs(of isJoined: (ChartCell) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, cell) in enumerated() {
      if let last = runs.last, self[last.lowerBound] == cell, isJoined(cell) {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  /// The indices of the cells that are not covered, neighbours together.
  var uncoveredRuns: [Range<Int>] {
    runs { $0 == .notCovered }.filter { self[$0.lowerBound] == .notCovered }
  }

  /// The largest value, ranges left out.
  var largestValue: Double { compactMap { $0.value.map { Double($0.value) } }.max() ?? 0 }

  var largest: Double { map(\.largest).max() ?? 0 }
}
