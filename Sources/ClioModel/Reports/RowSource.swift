/// What an edition's rows say beside what tallies count: names of areas, and the words and reports of single rows.
public protocol RowSource: Sendable {
  /// First-order areas as the edition spells them; empty where its file has no such column.
  func areas(in edition: EditionID) async throws(ClioError) -> [String]

  /// The words of these rows, in the order asked; ids that the edition lacks are left out.
  func accounts(of events: [Int], in edition: EditionID) async throws(ClioError) -> [RowAccount]
}

/// What one row says of its place and of the reports that it rests on.
public struct RowAccount: Hashable, Sendable {
  /// The event's id.
  public let event: Int
  /// Names and descriptions of the place, the nearest first; empty where the file has none.
  public let places: [String]
  /// In the row's order; empty where the file names none.
  public let reports: [Report]

  public init(event: Int, places: [String], reports: [Report]) {
    self.event = event
    self.places = places
    self.reports = reports
  }
}

/// A report that a row rests on, as the source names it.
public struct Report: Hashable, Sendable, Codable {
  /// The newspaper, agency or body.
  public let office: String
  /// As the source writes it; empty where it gives none.
  public let date: String
  public let headline: String

  public init(office: String, date: String, headline: String) {
    self.office = office
    self.date = date
    self.headline = headline
  }

  /// `Reuters News, 2021-08-27: At least 28 ...`.
  public var text: String {
    let head = [office, date].filter { !$0.isEmpty }.joined(separator: ", ")
    return [head, headline].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

extension Report {
  /// The reports of a row of UCDP GED, whose columns hold lists with semicolons between them.
  ///
  /// Headlines may hold semicolons of their own; where the lists differ in length for that reason, `article` (each report
  /// in quotes: office, date, headline) decides.
  ///
  /// - Parameters:
  ///   - article: `source_article`: the one that is never cut wrongly; empty where the file has no such column.
  public static func ofGED(article: String, offices: String, dates: String, headlines: String) -> [Report] {
    let quoted = quotedItems(article).compactMap { item -> Report? in
      let parts = item.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false).map { trimmed($0) }
      return parts.count == 3 ? Report(office: parts[0], date: parts[1], headline: parts[2]) : nil
    }
    if !quoted.isEmpty { return quoted }
    let lists = [offices, dates, headlines].map { list in
      list.isEmpty ? [] : list.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0) }
    }
    let count = lists.map(\.count).max() ?? 0
    guard count > 0 else { return article.isEmpty ? [] : [Report(office: "", date: "", headline: article)] }
    guard lists.allSatisfy({ $0.isEmpty || $0.count == count }) else {
      return [Report(office: offices, date: dates, headline: headlines)]
    }
    return (0..<count).map { index in
      Report(
        office: lists[0].isEmpty ? "" : lists[0][index], date: lists[1].isEmpty ? "" : lists[1][index],
        headline: lists[2].isEmpty ? "" : lists[2][index])
    }
  }

  /// `"a";"b"` as a and b.
  private static func quotedItems(_ text: String) -> [String] {
    guard text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 1 else { return [] }
    return text.dropFirst().dropLast().split(separator: "\";\"").map { String($0) }
  }

  /// Without blanks at its ends.
  private static func trimmed(_ text: Substring) -> String {
    var bytes = text.utf8[...]
    while let first = bytes.first, first == 0x20 || first == 0x0A || first == 0x0D { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x0A || last == 0x0D { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
