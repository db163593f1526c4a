import ClioAnalysis
import ClioModel
import ClioRegistry
import ClioReport
import ClioSQLite

/// What is exported: the events, the actor where one was asked for, and what the export says of itself.
struct ExportSubject {
  let query: TallyQuery
  let provenance: Provenance
  /// Nil for an address and for a whole edition.
  let profile: Profile?

  var edition: Edition { provenance.edition }

  /// An actor's events, as its profile has them.
  static func actor(
    _ name: String, edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool, _ session: Session
  ) async throws(ClioError) -> ExportSubject {
    let profile = try await Asking.profile(name, edition: edition, days: days, maybes: maybes, session)
    let address = profile.plan.address(.events)
    if profile.total.events == 0, let gap = edition.gap(for: address.filter) {
      throw ExportMessage.notCovered(gap, address)
    }
    let period = edition.partialGap(for: address.filter)
    return ExportSubject(
      query: profile.plan.rowsQuery,
      provenance: provenance(
        edition, address, [profile.plan.actor], profile.caveats + [period].compactMap(\.self), session),
      profile: profile)
  }

  /// All events of an edition, or those of some days.
  static func edition(
    _ edition: Edition, days: ClosedRange<CalendarDay>?, _ session: Session
  ) async throws(ClioError) -> ExportSubject {
    var address = FigureAddress(edition: edition.id, measure: .events)
    address.filter.days = days
    return try await self.address(address, session)
  }

  /// The events behind a figure; its measure and grouping do not matter.
  static func address(_ address: FigureAddress, _ session: Session) async throws(ClioError) -> ExportSubject {
    let edition = try await session.edition(of: address)
    var query = try await session.query(for: address)
    query.groupBy = []
    let table = try await session.store.tables(for: [query])[0]
    if table.total.events == 0, let gap = edition.gap(for: address.filter) {
      throw ExportMessage.notCovered(gap, address)
    }
    let figure = FigureAnswer(
      address: address, table: table, edition: edition, registryHash: session.registry.hash)
    let references = [address.filter.actor, address.filter.opponent].compactMap(\.self)
    var actors: [ConflictActor] = []
    if !references.isEmpty {
      let sides = try await session.store.sides(in: edition.id)
      for reference in references { actors.append(try session.registry.actor(reference, sides: sides)) }
    }
    return ExportSubject(
      query: query, provenance: provenance(edition, address, actors, figure.caveats, session), profile: nil)
  }

  private static func provenance(
    _ edition: Edition, _ address: FigureAddress, _ actors: [ConflictActor], _ caveats: [Caveat], _ session: Session
  ) -> Provenance {
    Provenance(
      edition: edition, address: address, actors: actors, registryHash: session.registry.hash, caveats: caveats,
      program: "Clio \(clioVersion)")
  }
}
