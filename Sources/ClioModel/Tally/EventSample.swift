/// What one event adds to an actor's sums; the unit that spreads and resampling are made of.
public struct EventSample: Hashable, Sendable {
  public let id: Int
  /// Best estimate.
  public let deaths: Int
  public let suffered: Int
  public let opponent: Int
  public let oneSided: Int
  /// Collateral and unknown deaths: what `deaths.inflicted` has as its bound beyond its value.
  public let unattributed: Int

  /// - Parameter account: of this one event.
  public init(id: Int, account: DeathAccount) {
    self.id = id
    deaths = account.toll.best
    suffered = account.suffered
    opponent = account.opponent
    oneSided = account.oneSided.best
    unattributed = account.collateral + account.unknown
  }
}
