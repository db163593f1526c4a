public import ClioModel

/// Which column of a file is which. Order differs by version, so columns are found by name.
public struct GEDHeader: Sendable {
  /// As the file has them, in its order.
  public let names: [String]
  /// Columns of the standard layout that the file lacks.
  public var missing: [String] {
    GEDColumn.standard.filter { index[$0.rawValue] == nil }.map(\.rawValue)
  }
  private let index: [String: Int]

  /// - Parameter file: for the error messages.
  /// - Throws: `ClioError` of kind `badInput`: a required column is missing, a column stands twice, or the delimiter is
  ///   not the comma.
  public init(names: [String], file: String) throws(ClioError) {
    self.names = names
    var index: [String: Int] = [:]
    for (position, name) in names.enumerated() {
      let key = Self.key(name)
      guard GEDColumn(rawValue: key) != nil else { continue }
      if index.updateValue(position, forKey: key) != nil { throw GEDMessage.columnTwice(key, file: file) }
    }
    self.index = index
    let absent = GEDColumn.required.filter { index[$0.rawValue] == nil }.map(\.rawValue)
    guard absent.isEmpty else {
      if let other = Self.otherDelimiter(in: names) { throw GEDMessage.wrongDelimiter(other, file: file) }
      throw GEDMessage.missingColumns(absent, found: names, file: file)
    }
  }

  func position(_ column: GEDColumn) -> Int? { index[column.rawValue] }

  /// True for the tag line that HDX puts under the header: every field empty or a `#tag`, and one tag at least.
  static func isTagLine(_ fields: [String]) -> Bool {
    fields.contains { $0.hasPrefix("#") } && fields.allSatisfy { $0.isEmpty || $0.hasPrefix("#") }
  }

  private static func key(_ name: String) -> String {
    var text = name.lowercased()[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// What seems to stand between the columns in place of commas.
  static func otherDelimiter(in names: [String]) -> String? {
    let line = names.joined(separator: ",")
    let others: [(Character, String)] = [(";", "semicolons"), ("\t", "tabs"), ("|", "vertical bars")]
    return others.first { line.split(separator: $0.0).count >= 10 }?.1
  }
}
