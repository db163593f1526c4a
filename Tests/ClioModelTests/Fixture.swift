import ClioModel

extension Edition {
  /// An edition of no rows that says of itself what a test needs.
  static func invented(
    _ id: EditionID, partial: String? = nil, countries: [Int] = [700, 770], missingColumns: [String] = [],
    years: ClosedRange<Int>? = nil
  ) -> Edition {
    Edition(
      id: id, fileName: "invented.csv", fileBytes: 0, sha256: "", loadedAt: "2026-11-22T00:00:00Z", origin: nil,
      partial: partial, rows: 0, events: 0, rejects: 0, toll: .zero, firstYear: years?.lowerBound,
      lastYear: years?.upperBound, firstDay: nil,
      lastDay: nil, countries: countries, columns: [], missingColumns: missingColumns, warnings: [:])
  }
}

extension EditionID {
  static let ged22 = EditionID(dataset: .ucdpGED, version: "22.1")
}
