import ClioModel

/// Round figures from nothing upwards, in steps of 1, 2 or 5 times a power of ten.
///
///     NiceTicks(upTo: 4088, atMost: 5).values   // [0, 1000, 2000, 3000, 4000, 5000]
public struct NiceTicks: Equatable, Sendable {
  /// At least 1: nobody dies by halves.
  public let step: Double
  /// How many steps reach the largest figure or pass it; at least 1.
  public let steps: Int

  /// - Parameters:
  ///   - largest: what must find room; less than 1 counts as 1.
  ///   - limit: how many steps there may be; at least 1.
  public init(upTo largest: Double, atMost limit: Int) {
    let largest = largest.isFinite ? max(1, largest) : 1
    let limit = Double(max(1, limit))
    var power = 1.0
    var step = 1.0
    search: while power < 1e300 {
      for factor in [1.0, 2, 5] {
        step = power * factor
        if (largest / step).rounded(.up) <= limit { break search }
      }
      power *= 10
    }
    self.step = step
    steps = max(1, Int((largest / step).rounded(.up)))
  }

  public var top: Double { step * Double(steps) }

  public var values: [Double] { (0...steps).map { Double($0) * step } }

  /// The figures as text, alike for all: `2,000`; from ten million on in millions, billions or trillions.
  public var labels: [String] { values.map { Self.label($0, largest: top) } }

  static func label(_ value: Double, largest: Double) -> String {
    let units: [(size: Double, name: String)] = [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")]
    guard largest >= 1e7, value != 0, let unit = units.first(where: { largest >= $0.size }) else {
      return Self.grouped(value)
    }
    let scaled = value / unit.size
    let tenths = (scaled * 10).rounded()
    let text =
      tenths.truncatingRemainder(dividingBy: 10) == 0 || tenths >= 1e6
      ? grouped(scaled)
      : "\(grouped((tenths / 10).rounded(.down))).\(grouped(tenths.truncatingRemainder(dividingBy: 10)))"
    return "\(text) \(unit.name)"
  }

  private static func grouped(_ value: Double) -> String {
    (Int(exactly: value.rounded()) ?? .max).grouped
  }
}
