import ClioModel

extension FigureAddress {
  /// An address with each part there or not there by chance.
  static func random(using generator: inout some RandomNumberGenerator) -> FigureAddress {
    var filter = TallyFilter()
    if maybe(&generator) { filter.actor = actor(&generator) }
    if maybe(&generator) { filter.opponent = actor(&generator) }
    filter.includesMaybes = maybe(&generator)
    filter.includesJoint = maybe(&generator)
    filter.includesJointOpponents = maybe(&generator)
    for number in [2, 265, 490, 680, 700, 770] where maybe(&generator) { filter.countries.insert(number) }
    for _ in 0..<Int.random(in: 0...2, using: &generator) { filter.regions.insert(text(&generator)) }
    for _ in 0..<Int.random(in: 0...2, using: &generator) { filter.adm1.insert(text(&generator)) }
    if maybe(&generator) {
      filter.box = GeoBox(southWest: point(-90...0, &generator), northEast: point(0...90, &generator))
    }
    if maybe(&generator) {
      let radius = Double.random(in: 0.001...20_000, using: &generator)
      filter.circle = GeoCircle(
        centre: point(-90...90, &generator), radiusKilometres: maybe(&generator) ? radius : radius.rounded(.up))
    }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      filter.cells.insert(PRIOGridCell(gid: Int.random(in: 1...259_200, using: &generator)))
    }
    if maybe(&generator) {
      filter.days = range(-719_162...2_932_896, &generator) { CalendarDay(daysSince1970: Int32($0)) }
    }
    if maybe(&generator) { filter.years = range(0...9999, &generator) { $0 } }
    if maybe(&generator) { filter.months = range(0...119_999, &generator) { Month(index: $0) } }
    for type in ViolenceType.allCases where maybe(&generator) { filter.violence.insert(type) }
    filter.activeYearsOnly = maybe(&generator)
    if maybe(&generator) { filter.datePrecisionAtMost = Int.random(in: 1...5, using: &generator) }
    if maybe(&generator) { filter.placePrecisionAtMost = Int.random(in: 1...7, using: &generator) }
    if maybe(&generator) { filter.clarity = Int.random(in: 1...2, using: &generator) }
    if maybe(&generator) { filter.minimumDeaths = Int.random(in: 0...100_000, using: &generator) }
    return FigureAddress(
      edition: EditionID(dataset: .ucdpGED, version: "22.1", label: maybe(&generator) ? "a-b_c.1" : nil),
      measure: Measure.allCases.randomElement(using: &generator) ?? .deaths, filter: filter,
      groupBy: Array(TallyKey.allCases.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator))))
  }

  private static func maybe(_ generator: inout some RandomNumberGenerator) -> Bool { Bool.random(using: &generator) }

  private static func actor(_ generator: inout some RandomNumberGenerator) -> ActorReference {
    switch Int.random(in: 0...3, using: &generator) {
    case 0: .entry("is-khorasan")
    case 1: .remainder("islamic-state")
    case 2: .ucdp(Int.random(in: 1...99_999, using: &generator))
    default: .name(text(&generator))
    }
  }

  /// One to eight scalars of the planes that names use, `/ , % =` and line ends among them.
  private static func text(_ generator: inout some RandomNumberGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0...Int.random(in: 0...7, using: &generator) {
      let high: UInt32 = maybe(&generator) ? 0x7F : 0x2FFF
      text.append(Unicode.Scalar(UInt32.random(in: 0...high, using: &generator)) ?? "x")
    }
    return String(text)
  }

  private static func point(
    _ latitudes: ClosedRange<Int32>, _ generator: inout some RandomNumberGenerator
  ) -> GeoPoint {
    let scaled = latitudes.lowerBound * 1_000_000...latitudes.upperBound * 1_000_000
    // South-west corners lie west of 0 as they lie south of it, so that any two corners make a box.
    let longitudes: ClosedRange<Int32> =
      latitudes.upperBound == 0
      ? -180_000_000...0 : latitudes.lowerBound == 0 ? 0...180_000_000 : -180_000_000...180_000_000
    return GeoPoint(
      latitudeMicrodegrees: .random(in: scaled, using: &generator),
      longitudeMicrodegrees: .random(in: longitudes, using: &generator))
  }

  private static func range<Bound>(
    _ numbers: ClosedRange<Int>, _ generator: inout some RandomNumberGenerator, _ make: (Int) -> Bound
  ) -> ClosedRange<Bound> {
    let first = Int.random(in: numbers, using: &generator)
    let last = maybe(&generator) ? first : Int.random(in: first...numbers.upperBound, using: &generator)
    return make(first)...make(last)
  }
}
