import ClioModel

/// The labels along an axis of years or months, so few that none touches another.
public struct TimeLabels: Equatable, Sendable {
  public struct Label: Equatable, Sendable {
    /// Of the period it names, from 0; for a year on an axis of months its January.
    public let index: Int
    public let text: String
    /// For a month that is the first one named of its year, the year, to stand beneath; else nil.
    public let year: String?

    init(_ index: Int, _ text: String, year: String? = nil) {
      self.index = index
      self.text = text
      self.year = year
    }
  }

  public let labels: [Label]

  /// - Parameters:
  ///   - count: how many periods there are.
  ///   - pitch: from one period to the next, in pixels.
  public init(_ periods: ChartPeriods, count: Int, pitch: Double, style: TextStyle = .tick) {
    guard count > 0, pitch > 0 else {
      labels = []
      return
    }
    switch periods {
    case .years(let first): labels = Self.years(first, count, pitch, style)
    case .months(let first): labels = Self.months(first, count, pitch, style)
    }
  }

  /// Between neighbouring labels, in pixels.
  private static let gap = 10.0

  private static func years(_ first: Int, _ count: Int, _ pitch: Double, _ style: TextStyle) -> [Label] {
    let width = style.width(of: "0000") + gap
    let step = roundStep(atLeast: width / pitch)
    return (0..<count).filter { step == 1 || (first &+ $0) % step == 0 }
      .map { Label($0, String(first &+ $0)) }
      .orEnds(count, isWide: Double(count - 1) * pitch >= width) { String(first &+ $0) }
  }

  /// Years at their Januaries; where months have room, months, with the year beneath the first of each year.
  private static func months(_ first: Month, _ count: Int, _ pitch: Double, _ style: TextStyle) -> [Label] {
    let month = { (index: Int) in Month(index: first.index &+ index) }
    let width = style.width(of: "0000") + gap
    for step in [1, 2, 3, 6] where pitch * Double(step) >= width {
      var named: Int?
      return (0..<count).filter { month($0).index % step == 0 }.map { index in
        let year = month(index).year
        defer { named = year }
        return Label(index, names[abs(month(index).index % 12)], year: year == named ? nil : String(year))
      }.orEnds(count, isWide: false) { month($0).description }
    }
    let step = roundStep(atLeast: width / (pitch * 12))
    return (0..<count).filter { month($0).index % 12 == 0 && month($0).year % step == 0 }
      .map { Label($0, String(month($0).year)) }
      .orEnds(count, isWide: Double(count - 1) * pitch >= style.width(of: "0000-00") + gap) { month($0).description }
  }

  private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// 1, 2, 5, 10, 20, 50 ...
  private static func roundStep(atLeast wanted: Double) -> Int {
    var power = 1
    while power < 1_000_000 {
      for factor in [1, 2, 5] where Double(power * factor) >= wanted { return power * factor }
      power *= 10
    }
    return power
  }
}

extension [TimeLabels.Label] {
  /// The labels; where they are fewer than two, those of the first period and, with room for both, of the last.
  fileprivate func orEnds(_ periods: Int, isWide: Bool, _ name: (Int) -> String) -> Self {
    guard self.count < 2, isWide || isEmpty else { return self }
    return (isWide ? [0, periods - 1] : [0]).map { TimeLabels.Label($0, name($0)) }
  }
}
