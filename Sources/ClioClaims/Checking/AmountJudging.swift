import ClioModel

/// A number found, with what surrounds it.
struct FoundNumber: Hashable {
  enum Surround: Hashable { case none, range, bound }

  let value: Int
  let low: Int
  let high: Int
  /// The most that it may be under the source's high estimates too; the same as `high` but for some bounds.
  let outermost: Int
  let surround: Surround

  init(value: Int, low: Int? = nil, high: Int? = nil, outermost: Int? = nil, _ surround: Surround) {
    self.value = value
    self.outermost = max(outermost ?? value, max(high ?? value, value))
    // Rows that break low <= best <= high are kept as they are in files.
    self.low = min(low ?? value, value)
    self.high = max(high ?? value, value)
    self.surround = surround
  }

  init(_ toll: DeathToll) { self.init(value: toll.best, low: toll.low, high: toll.high, .range) }

  init(_ measured: MeasuredValue, _ measure: Measure) {
    let surround: Surround =
      switch measure.range {
      case .none: .none
      case .sourceRange: .range
      case .attributionBound: .bound
      }
    self.init(value: measured.value, low: measured.low, high: measured.high, surround)
  }

  /// As an answer carries it.
  var measured: MeasuredValue {
    switch surround {
    case .none: MeasuredValue(value: value)
    case .range: MeasuredValue(value: value, low: low, high: high)
    case .bound: MeasuredValue(value: value, high: high)
    }
  }

  /// `1,147 [1,083-1,564]`, `222 (to 471)`, `222 (to 471, to 888 by the source's high)`, `676`.
  var text: String {
    switch surround {
    case .range where low < value || high > value: "\(value.grouped) [\(low.grouped)-\(high.grouped)]"
    case .bound where outermost > high:
      "\(value.grouped) (to \(high.grouped), to \(outermost.grouped) by the source's high)"
    case .bound where high > value: "\(value.grouped) (to \(high.grouped))"
    default: value.grouped
    }
  }
}

/// How a number claimed is held against a number found: the table "Amounts" of `docs/claims.md`.
extension Amount {
  func ruling(on found: FoundNumber) -> Ruling {
    switch self {
    case .exactly(let number):
      if number.isRounding(of: found.value) { return .holds }
      switch found.surround {
      case .none: return .fails
      case .range: return (found.low...found.high).contains(number) ? .holds : .fails
      case .bound: return number > found.value && number <= found.outermost ? .depends : .fails
      }
    case .about(let number):
      let reach = Self.reach(number)
      switch found.surround {
      case .none: return reach.contains(found.value) ? .holds : .fails
      case .range: return reach.overlaps(found.low...found.high) ? .holds : .fails
      case .bound:
        if reach.contains(found.value) { return .holds }
        return reach.overlaps(found.value...found.outermost) ? .depends : .fails
      }
    case .moreThan(let number): return Amount.atLeast(number + 1).ruling(on: found)
    case .fewerThan(let number): return Amount.atMost(number - 1).ruling(on: found)
    case .atLeast(let number):
      if found.value >= number { return .holds }
      return found.outermost >= number ? .depends : .fails
    case .atMost(let number):
      switch found.surround {
      case .bound:
        if found.outermost <= number { return .holds }
        return found.value <= number ? .depends : .fails
      case .none, .range:
        if found.value <= number { return .holds }
        return found.low <= number ? .depends : .fails
      }
    case .between(let first, let last):
      if (first...last).contains(found.value) { return .holds }
      return (first...last).overlaps(found.low...found.outermost) && found.surround != .none ? .depends : .fails
    case .dozens, .scores, .hundreds, .thousands:
      return Amount.atLeast(least ?? 0).ruling(on: found)
    case .heavy: return Amount.atLeast(Self.heavyYear).ruling(on: found)
    }
  }

  /// What the losses of one year must be to be called heavy.
  static let heavyYear = 100

  /// A tenth either way.
  private static func reach(_ number: Int) -> ClosedRange<Int> {
    let tenth = number / 10
    return (number - tenth)...(number + tenth)
  }

  /// The least that it claims; nil where it claims none.
  var least: Int? {
    switch self {
    case .exactly(let number), .about(let number), .atLeast(let number), .between(let number, _): number
    case .moreThan(let number): number + 1
    case .atMost, .fewerThan: nil
    case .dozens: 24
    case .scores: 40
    case .hundreds: 200
    case .thousands: 2000
    case .heavy: nil
    }
  }

  /// The most that it claims; nil where it claims none.
  var most: Int? {
    switch self {
    case .exactly(let number), .about(let number), .atMost(let number), .between(_, let number): number
    case .fewerThan(let number): number - 1
    case .atLeast, .moreThan, .dozens, .scores, .hundreds, .thousands, .heavy: nil
    }
  }

  /// By how much the claim is out: `21 more than even the bound`; nil where it is not.
  func distance(from found: FoundNumber) -> String? {
    let isBound = found.surround == .bound, isPoint = found.surround == .none || found.low == found.outermost
    if let least, least > found.outermost {
      return
        "\((least - found.outermost).grouped) more than \(isPoint ? "that" : isBound ? "even the bound" : "even the high")"
    }
    if let most, most < found.low {
      return "\((found.low - most).grouped) less than \(isPoint || isBound ? "that" : "even the low")"
    }
    return nil
  }
}

extension Int {
  /// True where this is the other number rounded as this one is, from 100 on and by a twentieth of itself at most: 4,000
  /// for 4,129, 300 for 291.
  fileprivate func isRounding(of exact: Int) -> Bool {
    guard self >= 100 else { return self == exact }
    var grain = 1
    while self % (grain * 10) == 0 { grain *= 10 }
    let out = Swift.abs(exact - self)
    return out == 0 || (out * 2 <= grain && out <= self / 20)
  }
}
