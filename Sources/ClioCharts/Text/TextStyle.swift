/// The kinds of text in a picture, each with its size.
public enum TextStyle: String, CaseIterable, Sendable {
  case title, subtitle
  /// Names of rows, panels, places.
  case label
  /// A label that is pointed at.
  case strong
  /// Figures at their marks.
  case value
  /// Figures along an axis, words of a legend.
  case tick
  case note
  /// Addresses of figures, in letters of one width.
  case address
  /// A number within a badge.
  case number

  /// Of the letters, in pixels.
  public var size: Double {
    switch self {
    case .title: 19
    case .subtitle: 14
    case .label, .strong: 13
    case .value, .tick: 12
    case .note: 11.5
    case .address, .number: 10.5
    }
  }

  /// From one line to the next.
  public var lineHeight: Double {
    switch self {
    case .title: 24
    case .subtitle: 19
    case .label, .strong: 17
    case .value, .tick: 16
    case .note: 15.5
    case .address, .number: 14
    }
  }

  public var isBold: Bool { self == .title || self == .strong || self == .number }
  /// True for letters that are all of one width.
  public var isEven: Bool { self == .address }
  public var isQuiet: Bool {
    switch self {
    case .subtitle, .tick, .note, .address: true
    case .title, .label, .strong, .value, .number: false
    }
  }

  public var className: String { "pic-\(rawValue)" }

  var css: String {
    let weight = isBold ? " font-weight: 700;" : ""
    let family = isEven ? " font-family: \"Liberation Mono\", \"Courier New\", Courier, monospace;" : ""
    return ".picture .\(className) { font-size: \(size)px;\(weight)\(family) }"
  }
}
