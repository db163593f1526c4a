/// A run of rows of one file, on its way from a reader into a store.
public struct EventBatch: Sendable {
  /// Rows in a full batch.
  public static let capacity = 4096
  /// Bytes of source rows after which a batch is full however few its rows are, so that long rows do not fill the memory.
  public static let byteCapacity = 16 << 20

  public var columns = EventColumns()
  /// Place names, one after the other, as UTF-8.
  public var placeText: [UInt8] = []
  /// Where each row's place name ends in `placeText`.
  public var placeEnds: [Int32] = []
  /// The original bytes of the rows, line ends included, one after the other.
  public var bytes: [UInt8] = []
  /// Where each row ends in `bytes`.
  public var rowEnds: [Int32] = []
  /// The line each row begins on, from 1.
  public var lines: [Int] = []
  public var rejects: [RowRejection] = []
  /// Rows met by each kind of warning.
  public var warnings: [RowWarning: Int] = [:]

  public init() {}

  public var isFull: Bool { columns.count >= Self.capacity || bytes.count >= Self.byteCapacity }
  public var isEmpty: Bool { columns.count == 0 && rejects.isEmpty }

  /// The original bytes of one row.
  public func rowBytes(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : Int(rowEnds[index - 1]))..<Int(rowEnds[index])]
  }
}

/// A row that could not be loaded. It is kept, never dropped.
public struct RowRejection: Hashable, Sendable {
  /// The line the row begins on, from 1.
  public let line: Int
  /// The column at fault; nil where the row as a whole is.
  public let column: String?
  public let expected: String
  public let found: String
  /// The row's bytes; of a record over the limit its first 64 KiB.
  public let bytes: [UInt8]
  /// How long the row is in full.
  public let length: Int

  public init(line: Int, column: String?, expected: String, found: String, bytes: [UInt8], length: Int) {
    self.line = line
    self.column = column
    self.expected = expected
    self.found = found
    self.bytes = bytes
    self.length = length
  }

  /// `17: best: expected a whole number, found 'x'`.
  public var message: String {
    "\(line): " + (column.map { "\($0): " } ?? "") + "expected \(expected), found \(found)"
  }
}

/// Something odd in a row that is loaded all the same.
public enum RowWarning: String, CaseIterable, Sendable, Hashable {
  case lowAboveBest = "low above best"
  case highBelowBest = "high below best"
  case bestIsNotTheSum = "best is not the sum of the four death columns"
  case oneSidedWithSideLosses = "one-sided event with losses of a side"
  case noCoordinates = "no coordinates"
  case cellDiffers = "priogrid_gid is not the cell of the coordinates"
  case yearDiffers = "year is not the year of date_start or date_end"
  case unknownCountry = "country not in the Gleditsch-Ward list"
  case countryFromName = "country_id missing, taken from the country's name"
  case noSideID = "a side without an id"
}
