import ClioModel

extension ExportColumn {
  /// The columns of an export of events, in their order. The wording and the order are those of `docs/exports.md`.
  public static let all: [ExportColumn] = identity + sides + places + days + deaths

  private static let identity: [ExportColumn] = [
    ExportColumn("edition", .text, "Dataset and version, DATASET@VERSION or DATASET@VERSION+LABEL.") { _, edition, _ in
      .text(edition.description)
    },
    ExportColumn("id", .whole(from: 0, to: nil), "The source's number of the event. UCDP keeps it across versions.") {
      .whole($0.id)
    },
    ExportColumn("year", .whole(from: nil, to: nil), "The source's year, in which the deaths are counted.") {
      .whole($0.year)
    },
    ExportColumn(
      "active_year", .whole(from: 0, to: 1), "1 where the dyad or perpetrator passed 25 deaths that year, worldwide.",
      missing: notInFile
    ) { Cell($0.isActiveYear.map { $0 ? 1 : 0 }) },
    ExportColumn(
      "type_of_violence", .whole(from: 1, to: 3), "UCDP's code: 1 state-based, 2 non-state, 3 one-sided."
    ) { .whole(Int($0.violence.rawValue)) },
    ExportColumn("violence", .word(ViolenceType.allCases.map(\.name)), "The same as a word.") {
      .text($0.violence.name)
    },
  ]

  private static let sides: [ExportColumn] = [
    ExportColumn("side_a_new_id", .whole(from: nil, to: nil), "UCDP's actor id of side A.", missing: noID) {
      Cell($0.sideA.id)
    },
    ExportColumn("side_a", .text, "Side A as the source names it; commas part the members of a coalition.") {
      .text($0.sideA.name)
    },
    ExportColumn("side_b_new_id", .whole(from: nil, to: nil), "UCDP's actor id of side B.", missing: noID) {
      Cell($0.sideB.id)
    },
    ExportColumn("side_b", .text, "Side B as the source names it; \"Civilians\" in one-sided violence.") {
      .text($0.sideB.name)
    },
    ExportColumn("actor", .text, "The actor whose events were asked for.", missing: noActor) { _, _, actor in
      Cell(actor?.description)
    },
    ExportColumn(
      "actor_side", .word(["a", "b", "both"]),
      "The side that the actor is on: deaths_a or deaths_b are its own losses.",
      missing: noActor
    ) { match, _, _ in Cell(match.role.map { $0.onSideA ? ($0.onSideB ? "both" : "a") : "b" }) },
    ExportColumn("is_joint", .flag, "The actor is only a member of a side coded jointly with others.", missing: noActor)
    {
      match, _, _ in match.role.map { .flag($0.isJoint) } ?? .missing
    },
    ExportColumn(
      "is_maybe", .flag, "It is possible, not established, that the row is the actor's.", missing: noActor
    ) { match, _, _ in match.role.map { .flag($0.isMaybe) } ?? .missing },
  ]

  private static let places: [ExportColumn] = [
    ExportColumn("region", .text, "UCDP's region.", missing: notInFile) { Cell($0.region) },
    ExportColumn("country", .text, "The country as the source names it.") { .text($0.countryName) },
    ExportColumn("country_id", .whole(from: 1, to: nil), "Gleditsch-Ward number of the country.", missing: noNumber) {
      Cell($0.country)
    },
    ExportColumn("iso3", .text, "ISO 3166-1 alpha-3 code of that number; XKX for Kosovo.", missing: "ISO has none") {
      Cell($0.country.flatMap { Country.numbered($0)?.iso3 })
    },
    ExportColumn("adm_1", .text, "First-order area as the source spells it.", missing: notSaid) { Cell($0.adm1) },
    ExportColumn("where_coordinates", .text, "The place that the coordinates are of.", missing: notSaid) {
      Cell($0.place)
    },
    ExportColumn(
      "where_prec", .whole(from: 1, to: 7),
      "UCDP's code: 1 exact, 2 near, 3 second-order area, 4 first-order area, 5 line or fuzzy area, 6 country, 7 sea or air.",
      missing: notInFile
    ) { Cell($0.placePrecision) },
    ExportColumn(
      "placement", .word(Placement.allCases.map(\.rawValue)),
      "What the coordinates stand for. Only exact and near are places; the others are to be drawn as areas or not at all."
    ) { .text(Placement($0).rawValue) },
    ExportColumn("latitude", .degrees(limit: 90), "North of the equator, WGS 84, as in the source.", missing: notSaid) {
      $0.point.map { .degrees($0.latitudeMicrodegrees) } ?? .missing
    },
    ExportColumn("longitude", .degrees(limit: 180), "East of Greenwich, WGS 84, as in the source.", missing: notSaid) {
      $0.point.map { .degrees($0.longitudeMicrodegrees) } ?? .missing
    },
  ]

  private static let days: [ExportColumn] = [
    ExportColumn("date_start", .day, "The first day on which it may have happened.") { .text($0.start.description) },
    ExportColumn("date_end", .day, "The last day on which it may have happened.") { .text($0.end.description) },
    ExportColumn(
      "date_prec", .whole(from: 1, to: 5),
      "UCDP's code: 1 the day is known, 2 within 2 to 6 days, 3 the week, 4 the month, 5 the year.", missing: notInFile
    ) { Cell($0.datePrecision) },
    ExportColumn(
      "event_clarity", .whole(from: 1, to: 2), "1 an incident, 2 an aggregate of several.", missing: notInFile
    ) { Cell($0.clarity) },
  ]

  private static let deaths: [ExportColumn] = [
    deaths("deaths_a", "Losses sustained by side A.") { $0.deathsA },
    deaths("deaths_b", "Losses sustained by side B.") { $0.deathsB },
    deaths("deaths_civilians", "Civilians who died.") { $0.deathsCivilians },
    deaths("deaths_unknown", "Deaths that the source gives to no side.") { $0.deathsUnknown },
    deaths("low", "Deaths, the source's lowest estimate; no confidence interval, and above best in some rows.") {
      $0.toll.low
    },
    deaths("best", "Deaths, the source's best estimate; 0 is an estimate.") { $0.toll.best },
    deaths("high", "Deaths, the source's highest estimate; below best in some rows.") { $0.toll.high },
  ]

  private static func deaths(
    _ name: String, _ meaning: String, of event: @escaping @Sendable (ConflictEvent) -> Int
  ) -> ExportColumn {
    ExportColumn(name, .whole(from: 0, to: nil), meaning) { .whole(event($0)) }
  }

  private static let notInFile = "the file does not say"
  private static let notSaid = "the row does not say, or the file has no such column"
  private static let noID = "the row has no id for the side"
  private static let noNumber = "no number is known for the country"
  private static let noActor = "no actor was asked for"
}
