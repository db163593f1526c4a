import ClioModel
import ClioReaders

/// The words of a store's rows: bytes from the store, fields by the readers.
struct StoreRows: RowSource {
  let store: any EventStore

  func areas(in edition: EditionID) async throws(ClioError) -> [String] { try await store.areas(in: edition) }

  func accounts(of events: [Int], in edition: EditionID) async throws(ClioError) -> [RowAccount] {
    // Rows without words need not be unpacked.
    let columns = try await store.columns(of: edition)
    guard columns.contains(where: Self.telling.contains) else { return [] }
    let rows = try await store.sourceRows(of: events, in: edition)
    return rows.map { row in
      let fields = SourceRowFields.byColumn(row.bytes, columns)
      func field(_ name: String) -> String { fields[name] ?? "" }
      return RowAccount(
        event: row.event,
        places: ["where_coordinates", "where_description", "adm_2", "adm_1"].map(field).filter { !$0.isEmpty },
        reports: Report.ofGED(
          article: field("source_article"), offices: field("source_office"), dates: field("source_date"),
          headlines: field("source_headline")))
    }
  }

  private static let telling: Set<String> = [
    "where_coordinates", "where_description", "adm_2", "adm_1", "source_article", "source_office", "source_headline",
  ]
}
