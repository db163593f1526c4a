/// Events as columns of fixed width: what the readers make, the stores keep and the tallies scan.
///
/// All columns are of one length. Codes point into the dictionaries of `EditionDictionaries`.
public struct EventColumns: Sendable {
  public var id: [Int64] = []
  /// Days since 1970-01-01.
  public var start: [Int32] = []
  public var end: [Int32] = []
  public var sideA: [Int32] = []
  public var sideB: [Int32] = []
  public var country: [Int32] = []
  /// `noCode` where the row names no first-order area.
  public var adm1: [Int32] = []
  /// Millionths of a degree; `noCode` in both where the row has no coordinates.
  public var latitude: [Int32] = []
  public var longitude: [Int32] = []
  public var deathsA: [Int32] = []
  public var deathsB: [Int32] = []
  public var deathsCivilians: [Int32] = []
  public var deathsUnknown: [Int32] = []
  public var low: [Int32] = []
  public var best: [Int32] = []
  public var high: [Int32] = []
  public var year: [Int16] = []
  /// Raw values of `ViolenceType`.
  public var violence: [UInt8] = []
  /// 0 where not in the file, here and below.
  public var datePrecision: [UInt8] = []
  public var placePrecision: [UInt8] = []
  public var clarity: [UInt8] = []
  /// 0 no, 1 yes, 255 not in the file.
  public var activeYear: [UInt8] = []

  /// Stands for a missing code or coordinate.
  public static let noCode = Int32.min

  public init() {}

  public var count: Int { id.count }

  public mutating func reserveCapacity(_ count: Int) {
    id.reserveCapacity(count)
    for path in Self.words { self[keyPath: path].reserveCapacity(count) }
    year.reserveCapacity(count)
    for path in Self.flags { self[keyPath: path].reserveCapacity(count) }
  }

  public mutating func removeAll() {
    id.removeAll(keepingCapacity: true)
    for path in Self.words { self[keyPath: path].removeAll(keepingCapacity: true) }
    year.removeAll(keepingCapacity: true)
    for path in Self.flags { self[keyPath: path].removeAll(keepingCapacity: true) }
  }

  /// Takes one row out.
  public mutating func remove(at index: Int) {
    id.remove(at: index)
    for path in Self.words { self[keyPath: path].remove(at: index) }
    year.remove(at: index)
    for path in Self.flags { self[keyPath: path].remove(at: index) }
  }

  /// The four-byte columns.
  public static var words: [any WritableKeyPath<EventColumns, [Int32]> & Sendable] {
    [
      \.start, \.end, \.sideA, \.sideB, \.country, \.adm1, \.latitude, \.longitude, \.deathsA, \.deathsB,
      \.deathsCivilians, \.deathsUnknown, \.low, \.best, \.high,
    ]
  }

  /// The one-byte columns.
  public static var flags: [any WritableKeyPath<EventColumns, [UInt8]> & Sendable] {
    [\.violence, \.datePrecision, \.placePrecision, \.clarity, \.activeYear]
  }
}

/// What the codes of `EventColumns` mean; one set per edition.
public struct EditionDictionaries: Sendable {
  public struct CountryEntry: Hashable, Sendable {
    /// Gleditsch-Ward number; nil where neither the row nor the name tells it.
    public let gwNumber: Int?
    public let name: String
    public let region: String?

    public init(gwNumber: Int?, name: String, region: String?) {
      self.gwNumber = gwNumber
      self.name = name
      self.region = region
    }
  }

  /// By code, "Civilians" among them.
  public var sides: [EventSide]
  public var countries: [CountryEntry]
  public var areas: [String]

  public init(sides: [EventSide] = [], countries: [CountryEntry] = [], areas: [String] = []) {
    self.sides = sides
    self.countries = countries
    self.areas = areas
  }
}
