import ClioModel

/// What a reader of a profile must know beside its figures; the wording in one place.
enum ProfileCaveats {
  static func all(plan: ProfilePlan, total: DeathAccount, withMaybes: DeathAccount?) -> [Caveat] {
    var caveats = plan.edition.caveats
    caveats += coding(plan)
    if let areas = plan.actor.definition.areaCaveat(in: plan.edition) { caveats.append(areas) }
    // Sums of an edition that must not be totalled are not told in its caveats either.
    guard plan.edition.partial == nil else { return caveats }
    if let withMaybes, withMaybes.events > total.events {
      let events = withMaybes.events - total.events, deaths = withMaybes.toll.best - total.toll.best
      caveats.append(
        Caveat(
          "maybes",
          "left out because they are only maybe its own: events \(events.grouped), deaths \(deaths.grouped); asked with maybes, they are counted too"
        ))
    }
    if let joint = total.jointCaveat { caveats.append(joint) }
    if total.internalEvents > 0 {
      caveats.append(
        Caveat(
          "internal",
          "events with it on both sides: \(total.internalEvents.grouped); they count once, all losses as its own"))
    }
    if total.suffered + total.opponent > 0 {
      caveats.append(
        Caveat(
          "deaths",
          "deaths are those in events it took part in, on any side, not those it killed; side losses are often the enemy's claim"
        ))
    }
    let unattributed = total.unknown + total.collateral
    if unattributed > 0 {
      caveats.append(
        Caveat(
          "unattributed",
          "\(unattributed.grouped) deaths in its fights are of no known side or civilian: inflicted is a range for that reason"
        ))
    }
    if total.toll.best > 0 {
      caveats.append(Caveat("range", "low and high are the source's own range, not a confidence interval"))
    }
    if !plan.edition.missingColumns.isEmpty, plan.edition.missingColumns.contains("date_prec") {
      caveats.append(
        Caveat(
          "columns", "\(plan.edition.id) lacks columns for precision: days and places may be less exact than they look")
      )
    }
    return caveats
  }

  /// How its rows relate to what the dataset codes.
  private static func coding(_ plan: ProfilePlan) -> [Caveat] {
    var caveats: [Caveat] = []
    if case .entry = plan.actor.reference {
      if plan.actor.definition.isCutByPlace {
        caveats.append(
          Caveat(
            "slice",
            "the dataset has no code for just this: these are the coded rows that its registry entry selects by place and date"
          ))
      }
      if let changes = plan.actor.definition.codeChanges {
        caveats.append(Caveat("codes", "it is coded under different names over time: \(changes)"))
      }
    }
    caveats += plan.actor.sharers.map { sharer in
      Caveat(
        "shared",
        "\(sharer.span.text.map { "rows \($0)" } ?? "rows of it") are also those of \(sharer.party.name) (\(sharer.party.id))"
      )
    }
    return caveats
  }
}
