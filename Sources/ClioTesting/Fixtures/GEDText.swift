public import ClioModel

/// Invented events written in the layout of UCDP GED.
public enum GEDText {
  public static let columns = [
    "id", "year", "active_year", "type_of_violence", "side_a_new_id", "side_a", "side_b_new_id", "side_b",
    "source_headline", "where_prec", "where_coordinates", "adm_1", "latitude", "longitude", "country", "country_id",
    "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians",
    "deaths_unknown", "best", "high", "low",
  ]

  public static func file(_ events: [ConflictEvent], lineEnd: String = "\n") -> String {
    ([columns] + events.map(fields)).map { $0.map(quoted).joined(separator: ",") + lineEnd }.joined()
  }

  public static func fields(_ event: ConflictEvent) -> [String] {
    func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
    return [
      text(event.id), text(event.year), event.isActiveYear.map { $0 ? "1" : "0" } ?? "",
      String(event.violence.rawValue), text(event.sideA.id), event.sideA.name, text(event.sideB.id), event.sideB.name,
      "Headline of \(event.id), \"quoted\"", text(event.placePrecision), event.place ?? "", event.adm1 ?? "",
      event.point.map { Microdegrees.format($0.latitudeMicrodegrees) } ?? "",
      event.point.map { Microdegrees.format($0.longitudeMicrodegrees) } ?? "", event.countryName, text(event.country),
      event.region ?? "", text(event.clarity), text(event.datePrecision), event.start.description,
      event.end.description, text(event.deathsA), text(event.deathsB), text(event.deathsCivilians),
      text(event.deathsUnknown), text(event.toll.best), text(event.toll.high), text(event.toll.low),
    ]
  }

  private static func quoted(_ text: String) -> String {
    text.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" })
      ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
  }
}
