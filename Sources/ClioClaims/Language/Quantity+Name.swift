internal import ClioModel

extension Quantity {
  /// As claims write it: `deaths.inflicted`, `deaths.civilians`, `wounded`.
  public var name: String {
    switch self {
    case .measure(let measure): measure.name
    case .civilians: Self.civiliansName
    case .unit(let unit): unit.rawValue
    }
  }

  /// The quantity of that name, in small letters; nil where there is none.
  public init?(name: String) {
    if let measure = Measure(name: name) {
      self = .measure(measure)
    } else if name == Self.civiliansName {
      self = .civilians
    } else if let unit = CountedUnit(rawValue: name) {
      self = .unit(unit)
    } else {
      return nil
    }
  }

  static let names = Measure.allCases.map(\.name) + [civiliansName] + CountedUnit.allCases.map(\.rawValue)

  /// True where it has a meaning only for a named actor.
  var needsActor: Bool {
    if case .measure(let measure) = self { measure.needsActor } else { false }
  }

  private static let civiliansName = "deaths.civilians"
}
