extension TallyQuery {
  /// Refuses a question that has no answer in this edition, before any row is read.
  ///
  /// - Throws: `ClioError` of kind `unanswerable` that says why and what would do.
  public func check(against edition: Edition) throws(ClioError) {
    for (column, part) in neededColumns where edition.missingColumns.contains(column) {
      throw ClioError(
        .unanswerable, "\(edition.id): \(part): expected a column \(column), found none in this file",
        hint: "ask without it, or load the publisher's full file")
    }
    if filter.activeYearsOnly, [actor, opponent].contains(where: { $0.map(Self.isSlice) ?? false }) {
      throw ClioError(
        .unanswerable, "active: expected a whole actor as UCDP codes it, found a slice",
        hint: "active_year belongs to a dyad or perpetrator worldwide; ask without active=1")
    }
    if filter.opponent != nil, filter.actor == nil {
      throw ClioError(
        .unanswerable, "opponent: expected an actor to be the opponent of, found none", hint: "add actor=...")
    }
    if groupBy.contains(.opponent), filter.actor == nil, !groupBy.contains(.actor) {
      throw ClioError(
        .unanswerable, "by=opponent: expected an actor, found none",
        hint: "add actor=..., or use by=actor or by=actor,opponent")
    }
  }

  /// Columns that the filter or the keys read, with the part of the question that reads them.
  private var neededColumns: [(column: String, part: String)] {
    var needed: [(String, String)] = []
    if !filter.adm1.isEmpty || groupBy.contains(.adm1) { needed.append(("adm_1", "adm1")) }
    if filter.box != nil || filter.circle != nil || !filter.cells.isEmpty || groupBy.contains(.cell) {
      needed += [("latitude", "place"), ("longitude", "place")]
    }
    if filter.activeYearsOnly { needed.append(("active_year", "active")) }
    if filter.datePrecisionAtMost != nil { needed.append(("date_prec", "dateprec")) }
    if filter.placePrecisionAtMost != nil { needed.append(("where_prec", "placeprec")) }
    if filter.clarity != nil { needed.append(("event_clarity", "clarity")) }
    if !filter.regions.isEmpty { needed.append(("region", "region")) }
    return needed
  }

  /// True where the actor is less than a coded actor everywhere and always.
  private static func isSlice(_ definition: ActorDefinition) -> Bool {
    !definition.isCoarse || !definition.minus.isEmpty || definition.selectors.contains { !$0.countries.isEmpty }
  }
}

extension ActorDefinition {
  /// True where belonging depends on nothing finer than side, country, year and violence type.
  public var isCoarse: Bool {
    (selectors + minus).allSatisfy { selector in
      selector.adm1.isEmpty && selector.from == nil && selector.to == nil && selector.events.isEmpty
        && selector.except.isEmpty
    }
  }
}

extension ActorDefinition {
  /// What to know where a file lacks the areas that the definition goes by; nil where it has them or does not need them.
  public func areaCaveat(in edition: Edition) -> Caveat? {
    guard edition.missingColumns.contains("adm_1"), selectors.contains(where: { !$0.adm1.isEmpty }) else { return nil }
    return Caveat(
      "areas", "\(edition.id) has no first-order areas: selectors of the registry that go by area find nothing in it")
  }
}
