extension FigureAddress {
  /// Its keys in canonical order with their values as they stand in the address, grouping left out.
  public var conditions: [(key: AddressKey, value: String)] {
    AddressKey.allCases.filter { $0 != .by }.compactMap { key in key.value(of: self).map { (key, $0) } }
  }

  /// True where its figure changes with the registry's definitions.
  public var usesRegistry: Bool {
    [filter.actor, filter.opponent].contains { reference in
      switch reference {
      case .entry, .remainder: true
      case .ucdp, .name, nil: false
      }
    }
  }

  /// - Throws: `ClioError` where the measure is an actor's and none is named.
  public func checkMeasure() throws(ClioError) {
    guard measure.needsActor, filter.actor == nil, !groupBy.contains(.actor) else { return }
    throw ClioError(
      .unanswerable, "\(measure.name): expected an actor whose it is, found none", hint: "add actor=..., or by=actor")
  }

  /// For what needs events and gets none, since the edition has none of that time or place.
  ///
  /// - Parameter gap: as `Edition.gap(for:)` says it.
  public func notCovered(_ gap: String) -> ClioError {
    ClioError(
      .unanswerable, "\(self): expected events that the edition covers, found others: \(gap)",
      hint: "load another edition, or ask for other days and places")
  }
}
