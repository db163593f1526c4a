/// Whatever holds editions and answers tallies. Every conformer passes `TallySourceConformance` of ClioTesting.
public protocol TallySource: Sendable {
  /// The editions that can be asked, in rising order.
  func editions() async throws(ClioError) -> [Edition]

  /// One table per query, in their order, all from one consistent state.
  ///
  /// - Throws: `ClioError` where an edition is not there, a column the filter needs is missing from it, or the store
  ///   cannot be read.
  func tables(for queries: [TallyQuery]) async throws(ClioError) -> [TallyTable]

  /// The events behind a tally, without its grouping.
  ///
  /// - Parameter limit: at most this many; nil for all.
  func events(
    matching query: TallyQuery, order: EventOrder, limit: Int?
  ) async throws(ClioError) -> [MatchedEvent]

  /// The same events with no more than what they count, by rising id; the query's grouping is not looked at.
  ///
  /// Together they are the query's total: an event is there once.
  func samples(matching query: TallyQuery) async throws(ClioError) -> [EventSample]

  /// All sides named in an edition, "Civilians" left out.
  func sides(in edition: EditionID) async throws(ClioError) -> [EventSide]
}

public enum EventOrder: Sendable, Hashable {
  /// By start day, then id.
  case chronological
  /// By best estimate falling, then by start day and id.
  case deadliest
}

/// An event, with the part an actor has in it.
public struct MatchedEvent: Hashable, Sendable {
  public let event: ConflictEvent
  /// Nil where the query names no actor.
  public let role: Role?

  public struct Role: Hashable, Sendable {
    public let onSideA: Bool
    public let onSideB: Bool
    /// Only as a member of a composite side.
    public let isJoint: Bool
    /// Belonging is possible, not established.
    public let isMaybe: Bool

    public init(onSideA: Bool, onSideB: Bool, isJoint: Bool, isMaybe: Bool) {
      self.onSideA = onSideA
      self.onSideB = onSideB
      self.isJoint = isJoint
      self.isMaybe = isMaybe
    }
  }

  public init(event: ConflictEvent, role: Role?) {
    self.event = event
    self.role = role
  }
}
