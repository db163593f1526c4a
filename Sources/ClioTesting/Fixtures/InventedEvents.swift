public import ClioModel

/// Events of no real conflict, shaped to meet every case: composites, actors on both sides, two spellings of one id,
/// sides without an id, missing places, ranges out of order.
public enum InventedEvents {
  public static let edition = EditionID(dataset: .ucdpGED, version: "99.1")

  /// The same events for the same seed.
  public static func make(_ count: Int, seed: UInt64) -> [ConflictEvent] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { event(1000 + $0, &random) }
  }

  public static let groups = [
    EventSide(id: 11, name: "Red Front"), EventSide(id: 12, name: "Blue Army"),
    EventSide(id: 12, name: "Blue Army (new)"),
    EventSide(id: nil, name: "Hill Clan"), EventSide(id: 13, name: "River Clan"), EventSide(id: nil, name: "Red Front"),
    EventSide(id: 15, name: "Hill Union"), EventSide(id: 16, name: "Hill Union"),
    EventSide(id: nil, name: "Hill Union"),
    EventSide(id: 99, name: "Blue Army, Red Front"), EventSide(id: nil, name: "Hill Clan, River Clan"),
    EventSide(id: 14, name: "SAO Eastern Slavonia, Baranja and Western Symria"),
  ]
  public static let governments = [
    EventSide(id: 1, name: "Government of Nowhere"), EventSide(id: 2, name: "Government of Elsewhere"),
  ]
  static let countries = [(700, "Afghanistan", "Asia"), (770, "Pakistan", "Asia"), (500, "Uganda", "Africa")]
  static let areas = ["North province", "South province", "Łódź, the east", nil]

  private static func event(_ id: Int, _ random: inout SeededGenerator) -> ConflictEvent {
    let violence = ViolenceType.allCases.randomElement(using: &random) ?? .stateBased
    let group = groups.randomElement(using: &random) ?? groups[0]
    let government = governments.randomElement(using: &random) ?? governments[0]
    let sideA =
      violence == .stateBased ? government : violence == .oneSided && Bool.random(using: &random) ? government : group
    let sideB =
      switch violence {
      case .stateBased: Int.random(in: 0..<10, using: &random) == 0 ? governments[0] : group
      case .nonState: groups.randomElement(using: &random) ?? groups[1]
      case .oneSided: EventSide(id: 9999, name: "Civilians")
      }
    let start = CalendarDay(daysSince1970: Int32.random(in: 16_400...17_900, using: &random))
    let end = CalendarDay(daysSince1970: start.daysSince1970 + Int32.random(in: 0...40, using: &random) / 20 * 9)
    let isFight = violence != .oneSided
    let deathsA = isFight ? Int.random(in: 0...9, using: &random) : 0
    let deathsB = isFight ? Int.random(in: 0...9, using: &random) : 0
    let civilians = Int.random(in: 0...9, using: &random)
    let unknown = isFight ? Int.random(in: 0...4, using: &random) : 0
    let best = deathsA + deathsB + civilians + unknown
    let country = countries.randomElement(using: &random) ?? countries[0]
    let hasPoint = Int.random(in: 0..<12, using: &random) > 0
    return ConflictEvent(
      id: id, year: Bool.random(using: &random) ? start.year : end.year, violence: violence, sideA: sideA, sideB: sideB,
      country: country.0,
      countryName: country.1, region: country.2, adm1: areas.randomElement(using: &random) ?? nil,
      place: "Place \(Int.random(in: 0..<40, using: &random))",
      point: hasPoint
        ? GeoPoint(
          latitudeMicrodegrees: Int32.random(in: 30_000_000...38_000_000, using: &random),
          longitudeMicrodegrees: Int32.random(in: 60_000_000...70_000_000, using: &random)) : nil,
      start: start, end: end, datePrecision: Int.random(in: 1...5, using: &random),
      placePrecision: Int.random(in: 1...7, using: &random), clarity: Int.random(in: 1...2, using: &random),
      isActiveYear: Bool.random(using: &random), deathsA: deathsA, deathsB: deathsB, deathsCivilians: civilians,
      deathsUnknown: unknown,
      toll: DeathToll(
        low: best - Int.random(in: 0...3, using: &random), best: best,
        high: best + Int.random(in: 0...5, using: &random)
      ).withLowAtLeastZero)
  }
}

extension DeathToll {
  fileprivate var withLowAtLeastZero: DeathToll { DeathToll(low: max(0, low), best: best, high: high) }
}
