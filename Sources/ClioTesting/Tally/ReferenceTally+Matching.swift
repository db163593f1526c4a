import ClioModel

extension ReferenceTally {
  /// Whether an event passes the parts of the filter that do not concern actors.
  func passes(_ event: ConflictEvent) -> Bool {
    let filter = filter
    if !filter.countries.isEmpty, !filter.countries.contains(event.country ?? -1) { return false }
    if !filter.regions.isEmpty, !filter.regions.contains(event.region ?? "") { return false }
    if !filter.adm1.isEmpty, !filter.adm1.contains(event.adm1 ?? "") { return false }
    if let days = filter.days, !days.contains(event.start) { return false }
    if let years = filter.years, !years.contains(event.year) { return false }
    if let months = filter.months, !months.contains(event.start.calendarMonth) { return false }
    if !filter.violence.isEmpty, !filter.violence.contains(event.violence) { return false }
    if filter.activeYearsOnly, event.isActiveYear != true { return false }
    if let limit = filter.datePrecisionAtMost, event.datePrecision ?? 99 > limit { return false }
    if let limit = filter.placePrecisionAtMost, event.placePrecision ?? 99 > limit { return false }
    if let clarity = filter.clarity, event.clarity != clarity { return false }
    if let minimum = filter.minimumDeaths, event.toll.best < minimum { return false }
    guard filter.box != nil || filter.circle != nil || !filter.cells.isEmpty else { return true }
    guard let point = event.point else { return false }
    return filter.box?.contains(point) != false && filter.circle?.contains(point) != false
      && (filter.cells.isEmpty || filter.cells.contains(PRIOGridCell(containing: point)))
  }

  /// What an event has to do with an actor; nil for nothing.
  func role(of definition: ActorDefinition, in event: ConflictEvent) -> MatchedEvent.Role? {
    var a: (whole: Bool, member: Bool, maybeWhole: Bool, maybeMember: Bool) = (false, false, false, false)
    var b = a
    for selector in definition.selectors where covers(selector, event) {
      let onA = standing(of: event.sideA, selector)
      let onB = event.violence == .oneSided ? (whole: false, member: false) : standing(of: event.sideB, selector)
      if selector.isMaybe {
        a.maybeWhole = a.maybeWhole || onA.whole
        a.maybeMember = a.maybeMember || onA.member
        b.maybeWhole = b.maybeWhole || onB.whole
        b.maybeMember = b.maybeMember || onB.member
      } else {
        a.whole = a.whole || onA.whole
        a.member = a.member || onA.member
        b.whole = b.whole || onB.whole
        b.member = b.member || onB.member
      }
    }
    for selector in definition.minus where !selector.isMaybe && covers(selector, event) {
      let onA = standing(of: event.sideA, selector), onB = standing(of: event.sideB, selector)
      if onA.whole || onA.member { a = (false, false, false, false) }
      if onB.whole || onB.member { b = (false, false, false, false) }
    }
    let isYes = a.whole || a.member || b.whole || b.member
    let onA = isYes ? (a.whole, a.member) : (a.maybeWhole, a.maybeMember)
    let onB = isYes ? (b.whole, b.member) : (b.maybeWhole, b.maybeMember)
    guard onA.0 || onA.1 || onB.0 || onB.1 else { return nil }
    return .init(
      onSideA: onA.0 || onA.1, onSideB: onB.0 || onB.1, isJoint: !onA.0 && !onB.0, isMaybe: !isYes)
  }

  private func covers(_ selector: ActorSelector, _ event: ConflictEvent) -> Bool {
    selector.covers(country: event.country, adm1: event.adm1, start: event.start, event: event.id)
  }

  /// Whether a side is the one selected, or a composite with it among its members.
  private func standing(of side: EventSide, _ selector: ActorSelector) -> (whole: Bool, member: Bool) {
    guard side.name != "Civilians" else { return (false, false) }
    if selector.selects(side) { return (true, false) }
    let members = SideName.members(side.name)
    guard members.count > 1 else { return (false, false) }
    return (false, members.contains { selector.names.contains($0) || namesSelected(by: selector).contains($0) })
  }

  /// The names under which the selected ids occur among the events.
  private func namesSelected(by selector: ActorSelector) -> Set<String> {
    let selected = allSides.filter { $0.name != "Civilians" && selector.selects($0) }
    return Set(
      selected.filter { side in
        !allSides.contains { $0.name == side.name && $0.id != nil && side.id != nil && $0.id != side.id }
      }.map(\.name))
  }
}
