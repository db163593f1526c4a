public import ClioModel

extension Desk {
  /// The figure at an address, with the edition that it is from.
  ///
  /// - Throws: `ClioError`: its edition is not there or a partial one, its actor means nothing here, or its measure
  ///   needs an actor that it does not name.
  public func figure(_ address: FigureAddress) async throws(ClioError) -> (table: TallyTable, edition: Edition) {
    let edition = try await edition(of: address)
    if let partial = edition.partial { throw DeskMessage.partial(edition, partial) }
    let query = try await query(for: address)
    try address.checkMeasure()
    return (try await store.tables(for: [query])[0], edition)
  }

  /// The source rows behind an address, at most so many, and how many there are.
  public func rows(
    _ address: FigureAddress, limit: Int?
  ) async throws(ClioError) -> (rows: SourceRows, total: Int, edition: Edition) {
    let edition = try await edition(of: address)
    var query = try await query(for: address)
    query.groupBy = []
    let rows = try await store.sourceRows(matching: query, limit: limit)
    guard let limit, rows.rows.count == limit else { return (rows, rows.rows.count, edition) }
    return (rows, try await store.tables(for: [query])[0].total.events, edition)
  }
}

extension Desk {
  /// Where the source rows behind an address stand, to be read piece by piece.
  public func rowList(_ address: FigureAddress) async throws(ClioError) -> (list: SourceRowList, edition: Edition) {
    let edition = try await edition(of: address)
    var query = try await query(for: address)
    query.groupBy = []
    return (try await store.rowList(matching: query), edition)
  }
}
