public import ClioModel

/// Questions made up at random over `InventedEvents`, to compare a store with the reference.
public enum RandomQuery {
  public static func make(_ random: inout SeededGenerator) -> TallyQuery {
    var query = TallyQuery(edition: InventedEvents.edition)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    if chance(70) {
      query.filter.actor = .ucdp(11)
      query.actor = definition(&random)
      if chance(25) {
        query.filter.opponent = .ucdp(12)
        query.opponent = definition(&random)
      }
    }
    query.filter.includesMaybes = chance(40)
    query.filter.includesJoint = chance(70)
    query.filter.includesJointOpponents = chance(70)
    if chance(15) { query.filter.countries = [700, 500] }
    if chance(10) { query.filter.regions = ["Asia"] }
    if chance(10) { query.filter.adm1 = ["North province", "Łódź, the east"] }
    if chance(10) { query.filter.days = CalendarDay(daysSince1970: 16_800)...CalendarDay(daysSince1970: 17_300) }
    if chance(20) { query.filter.years = 2015...2017 }
    if chance(10) { query.filter.months = Month(year: 2016, month: 3)...Month(year: 2017, month: 2) }
    if chance(15) { query.filter.violence = chance(50) ? [.oneSided] : [.stateBased, .nonState] }
    if chance(10) { query.filter.datePrecisionAtMost = 2 }
    if chance(10) { query.filter.placePrecisionAtMost = 3 }
    if chance(10) { query.filter.clarity = 1 }
    if chance(10) { query.filter.minimumDeaths = 12 }
    if chance(8) {
      query.filter.box = GeoBox(
        southWest: GeoPoint(latitude: 31, longitude: 61), northEast: GeoPoint(latitude: 35.5, longitude: 66))
    }
    if chance(8) {
      query.filter.circle = GeoCircle(centre: GeoPoint(latitude: 34, longitude: 65), radiusKilometres: 210)
    }
    if query.actor == nil, chance(10) { query.filter.activeYearsOnly = true }
    let keys = TallyKey.allCases.shuffled(using: &random)
    query.groupBy = Array(keys.prefix(Int.random(in: 0...3, using: &random)))
    // An opponent is somebody's: of the actor asked for or of those that are grouped by.
    if query.actor == nil, !query.groupBy.contains(.actor) { query.groupBy.removeAll { $0 == .opponent } }
    return query
  }

  /// Actors of every make: plain, several ids, dated, by place, by event, with maybes, and remainders.
  private static func definition(_ random: inout SeededGenerator) -> ActorDefinition {
    let red = ActorSelector(ids: [11], names: ["Red Front"])
    let blue = ActorSelector(ids: [12])
    let day = CalendarDay(daysSince1970: 17_100)
    let choices: [ActorDefinition] = [
      ActorDefinition(selectors: [red]), ActorDefinition(selectors: [blue]),
      ActorDefinition(selectors: [ActorSelector(names: ["Hill Clan"])]),
      ActorDefinition(selectors: [red, blue]),
      ActorDefinition(selectors: [ActorSelector(ids: [11, 1], names: ["River Clan"])]),
      ActorDefinition(selectors: [
        ActorSelector(ids: [11], names: ["Red Front"], countries: [700], to: day),
        ActorSelector(ids: [1], from: day),
      ]),
      ActorDefinition(selectors: [
        ActorSelector(ids: [12], adm1: ["North province"]), ActorSelector(ids: [12], countries: [770], isMaybe: true),
        ActorSelector(ids: [11], events: [1003, 1017, 1044], isMaybe: true),
      ]),
      ActorDefinition(selectors: [blue], minus: [ActorSelector(ids: [12], countries: [500], from: day)]),
      ActorDefinition(selectors: [ActorSelector(ids: [13, 14], except: [1001, 1002, 1003])]),
    ]
    return choices.randomElement(using: &random) ?? choices[0]
  }
}
