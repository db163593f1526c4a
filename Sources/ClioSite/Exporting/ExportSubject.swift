public import ClioAnalysis
public import ClioDesk
public import ClioModel
import ClioRegistry
public import ClioReport

/// What is exported: the events, the actor where one was asked for, and what the export says of itself.
public struct ExportSubject: Sendable {
  public let query: TallyQuery
  public let provenance: Provenance
  /// Nil for an address and for a whole edition.
  public let profile: Profile?

  public var edition: Edition { provenance.edition }

  /// An actor's events, as its profile has them.
  public static func actor(
    _ name: String, edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool, _ desk: Desk, program: String
  ) async throws(ClioError) -> ExportSubject {
    let profile = try await desk.profile(name, edition: edition, days: days, maybes: maybes)
    let address = profile.plan.address(.events)
    if profile.total.events == 0, let gap = edition.gap(for: address.filter) {
      throw address.notCovered(gap)
    }
    let period = edition.partialGap(for: address.filter)
    return ExportSubject(
      query: profile.plan.rowsQuery,
      provenance: provenance(
        edition, address, [profile.plan.actor], profile.caveats + [period].compactMap(\.self), desk, program),
      profile: profile)
  }

  /// All events of an edition, or those of some days.
  public static func edition(
    _ edition: Edition, days: ClosedRange<CalendarDay>?, _ desk: Desk, program: String
  ) async throws(ClioError) -> ExportSubject {
    var address = FigureAddress(edition: edition.id, measure: .events)
    address.filter.days = days
    return try await self.address(address, desk, program: program)
  }

  /// The events behind a figure; its measure and grouping do not matter.
  public static func address(_ address: FigureAddress, _ desk: Desk, program: String) async throws(ClioError)
    -> ExportSubject
  {
    let edition = try await desk.edition(of: address)
    var query = try await desk.query(for: address)
    query.groupBy = []
    let table = try await desk.store.tables(for: [query])[0]
    if table.total.events == 0, let gap = edition.gap(for: address.filter) {
      throw address.notCovered(gap)
    }
    let figure = FigureAnswer(
      address: address, table: table, edition: edition, registryHash: desk.registry.hash)
    let actors = try await desk.actors(of: address)
    return ExportSubject(
      query: query, provenance: provenance(edition, address, actors, figure.caveats, desk, program), profile: nil)
  }

  private static func provenance(
    _ edition: Edition, _ address: FigureAddress, _ actors: [ConflictActor], _ caveats: [Caveat], _ desk: Desk,
    _ program: String
  ) -> Provenance {
    Provenance(
      edition: edition, address: address, actors: actors, registryHash: desk.registry.hash, caveats: caveats,
      program: program)
  }
}
