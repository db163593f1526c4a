public import ClioModel

/// How numbers, ranges and names are written, everywhere alike.
public enum Wording {
  /// `1,147`.
  public static func number(_ value: Int) -> String { value.grouped }

  /// `1,147 [1,083-1,564]`; a range without width is left out.
  public static func toll(_ toll: DeathToll) -> String {
    toll.low == toll.best && toll.high == toll.best
      ? number(toll.best) : "\(number(toll.best)) [\(number(toll.low))-\(number(toll.high))]"
  }

  /// A measure's value with its range or bound: `1,147 [1,083-1,564]`, `222 (to 471)`, `676`.
  public static func value(_ value: MeasuredValue, _ measure: Measure) -> String {
    switch measure.range {
    case .none: number(value.value)
    case .sourceRange:
      toll(DeathToll(low: value.low ?? value.value, best: value.value, high: value.high ?? value.value))
    case .attributionBound:
      value.high.map { $0 > value.value ? "\(number(value.value)) (to \(number($0)))" : number(value.value) }
        ?? number(value.value)
    }
  }

  /// `1st`, `2nd`, `3rd`, `11th`.
  public static func ordinal(_ rank: Int) -> String { rank.ordinal }

  /// `1 event`, `2 events`; another plural where it is given.
  public static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number(count)) \(count == 1 ? singular : plural ?? singular + "s")"
  }

  /// `12.3 %`; `-` of nothing.
  public static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let tenths = (part * 1000 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// A bar of up to `width` cells in eighths, at least a sliver for what is not zero.
  public static func bar(_ value: Int, of largest: Int, width: Int) -> String {
    guard value > 0, largest > 0 else { return "" }
    let eighths = max(1, value * width * 8 / largest)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  /// One character a value, from the lowest to the highest of eight steps; a blank for zero.
  public static func sparkline(_ values: [Int]) -> String {
    let largest = values.max() ?? 0
    let steps = Array("▁▂▃▄▅▆▇█")
    return String(values.map { $0 > 0 && largest > 0 ? steps[min(7, $0 * 8 / (largest + 1))] : " " })
  }

  /// A rate with one digit after the point: `7.2`; `<0.1` for less than that but not nothing.
  public static func rate(_ value: Double) -> String {
    if value > 0, value < 0.05 { return "<0.1" }
    let tenths = Int((value * 10).rounded())
    return "\(number(tenths / 10)).\(tenths % 10)"
  }

  /// A series in at most `width` sums of equally many neighbours each.
  public static func condensed(_ values: [Int], to width: Int) -> [Int] {
    let size = max(1, (values.count + width - 1) / width)
    return stride(from: 0, to: values.count, by: size).map { start in
      values[start..<min(start + size, values.count)].reduce(0, +)
    }
  }

  /// `2018`, `2015 to 2018`.
  public static func years(_ years: ClosedRange<Int>) -> String {
    years.lowerBound == years.upperBound ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
  }

  /// `2015-01-01 to 2018-12-31`; an end that was left open is that of the edition.
  public static func days(_ days: ClosedRange<CalendarDay>, in edition: Edition) -> String {
    let first = max(days.lowerBound, min(edition.firstDay ?? days.lowerBound, days.upperBound))
    let last = min(days.upperBound, max(edition.lastDay ?? days.upperBound, days.lowerBound))
    return "\(first) to \(last)"
  }

  /// What stands where an edition cannot know.
  public static func notCovered(_ gap: String) -> String { "Not covered, so there is no answer here: \(gap)." }

  /// How well an event's day is known, as UCDP codes it.
  public static func datePrecision(_ event: ConflictEvent) -> String {
    if event.start == event.end, event.datePrecision ?? 1 == 1 { return "" }
    switch event.datePrecision {
    case 1: return "exact"
    case 2: return "within 2-6 days"
    case 3: return "week known"
    case 4: return "month known"
    case 5: return "year known"
    default:
      return event.start == event.end ? "" : "over \(event.end.daysSince1970 - event.start.daysSince1970 + 1) days"
    }
  }

  /// How well an event's place is known, as UCDP codes it.
  public static func placePrecision(_ precision: Int?) -> String {
    switch precision {
    case 1: "exact place"
    case 2: "near it"
    case 3: "district"
    case 4: "province"
    case 5: "line or fuzzy area"
    case 6: "country only"
    case 7: "at sea or in the air"
    default: ""
    }
  }

  /// `political group`.
  public static func kind(_ kind: ActorKind) -> String {
    kind.rawValue.split(separator: "-").joined(separator: " ")
  }
}

extension String {
  /// As a sentence begins.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
