public import ClioModel

/// What every `TallySource` must do. A test target hands it a source that holds `InventedEvents` and fails on what comes
/// back.
public struct TallySourceConformance: Sendable {
  private let source: any TallySource
  private let reference: InMemoryTallySource

  /// - Parameters:
  ///   - source: holds the events as edition `InventedEvents.edition`.
  ///   - edition: as the source describes it; the reference takes the same.
  public init(_ source: any TallySource, edition: Edition, events: [ConflictEvent]) {
    self.source = source
    reference = InMemoryTallySource([(edition, events)])
  }

  /// Asks random questions of both; each difference is described in a line with the question.
  public func differences(questions: Int, seed: UInt64) async throws -> [String] {
    var random = SeededGenerator(seed: seed)
    var found: [String] = []
    for _ in 0..<questions {
      let query = RandomQuery.make(&random)
      let mine = try await source.tables(for: [query])[0], wanted = try await reference.tables(for: [query])[0]
      if mine.total != wanted.total {
        found.append("total: expected \(wanted.total), found \(mine.total) for \(Self.describe(query))")
      }
      if mine.cells != wanted.cells {
        found.append(
          "cells: expected \(wanted.cells.count), found \(mine.cells.count) or other values for \(Self.describe(query))"
        )
      }
      if let fault = identityFault(mine) { found.append("\(fault) for \(Self.describe(query))") }
      if try await source.samples(matching: query) != (try await reference.samples(matching: query)) {
        found.append("samples: other events or values for \(Self.describe(query))")
      }
      let order: EventOrder = Bool.random(using: &random) ? .chronological : .deadliest
      let limit = [nil, 5, 40].randomElement(using: &random) ?? nil
      let events = try await source.events(matching: query, order: order, limit: limit)
      if events != (try await reference.events(matching: query, order: order, limit: limit)) {
        found.append("events: other rows or another order for \(Self.describe(query))")
      }
    }
    return found
  }

  /// Asks all questions at once: a batch must answer as single questions do.
  public func batchDifferences(questions: Int, seed: UInt64) async throws -> [String] {
    var random = SeededGenerator(seed: seed)
    let queries = (0..<questions).map { _ in RandomQuery.make(&random) }
    let batch = try await source.tables(for: queries)
    var found: [String] = []
    for (query, table) in zip(queries, batch) {
      let alone = try await source.tables(for: [query])[0]
      if alone.total != table.total || alone.cells != table.cells { found.append("batch: \(Self.describe(query))") }
    }
    return found
  }

  /// deaths = suffered + opponent + onesided + collateral + unknown, for an actor's own table.
  private func identityFault(_ table: TallyTable) -> String? {
    guard table.query.actor != nil, !table.query.groupBy.contains(.actor) else { return nil }
    for account in [table.total] + table.cells.map(\.account) {
      let parts = account.suffered + account.opponent + account.oneSided.best + account.collateral + account.unknown
      if account.toll.best != parts { return "identity: expected \(account.toll.best), found \(parts)" }
    }
    return nil
  }

  private static func describe(_ query: TallyQuery) -> String {
    "\(query.filter) by \(query.groupBy) actor \(String(describing: query.actor))"
  }
}
