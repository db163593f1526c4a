import ClioModel

/// The points of a line in the compact form, each told as the step from the one before.
struct BorderSteps {
  private(set) var x = 0
  private(set) var y = 0
  private var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) { rest = text }

  var isAtEnd: Bool { rest.isEmpty }

  /// From where this stands, through another text.
  func going(on text: ArraySlice<UInt8>) -> BorderSteps {
    var next = self
    next.rest = text
    return next
  }

  /// False where no two whole numbers follow, or the numbers grow beyond all sense.
  mutating func advance() -> Bool {
    guard let east = number(), let north = number() else { return false }
    x += east
    y += north
    return abs(x) < 1 << 30 && abs(y) < 1 << 30
  }

  private static let base = 92
  private static let single = 81
  private static let pairs = 10

  private mutating func number() -> Int? {
    guard let first = digit() else { return nil }
    if first < Self.single { return first - 40 }
    guard let second = digit() else { return nil }
    if first < Self.single + Self.pairs {
      return (first - Self.single) * Self.base + second - Self.pairs * Self.base / 2
    }
    guard let third = digit(), let fourth = digit() else { return nil }
    return (second * Self.base + third) * Self.base + fourth - Self.base * Self.base * Self.base / 2
  }

  /// The place of the next character among those that print, without the quote and the backslash: 0 to 91.
  private mutating func digit() -> Int? {
    switch rest.popFirst() {
    case .some(let byte) where byte == 0x21: 0
    case .some(let byte) where (0x23...0x5B).contains(byte): Int(byte) - 0x22
    case .some(let byte) where (0x5D...0x7E).contains(byte): Int(byte) - 0x23
    default: nil
    }
  }
}

/// The smallest box around what is added.
struct BorderBounds {
  private var south = Int32.max
  private var west = Int32.max
  private var north = Int32.min
  private var east = Int32.min

  mutating func add(_ point: GeoPoint) {
    south = min(south, point.latitudeMicrodegrees)
    north = max(north, point.latitudeMicrodegrees)
    west = min(west, point.longitudeMicrodegrees)
    east = max(east, point.longitudeMicrodegrees)
  }

  mutating func add(_ box: GeoBox) {
    add(box.southWest)
    add(box.northEast)
  }

  /// Nil before anything was added.
  var box: GeoBox? {
    GeoBox(
      southWest: GeoPoint(latitudeMicrodegrees: south, longitudeMicrodegrees: west),
      northEast: GeoPoint(latitudeMicrodegrees: north, longitudeMicrodegrees: east))
  }
}
