/// The columns of UCDP GED, by the names of its codebooks (versions 17.1 to 26.1) and of the HDX per-country files.
enum GEDColumn: String, CaseIterable {
  case id, relid, year
  case activeYear = "active_year"
  case codeStatus = "code_status"
  case typeOfViolence = "type_of_violence"
  case conflictDatasetID = "conflict_dset_id"
  case conflictID = "conflict_new_id"
  case conflictName = "conflict_name"
  case dyadDatasetID = "dyad_dset_id"
  case dyadID = "dyad_new_id"
  case dyadName = "dyad_name"
  case sideADatasetID = "side_a_dset_id"
  case sideAID = "side_a_new_id"
  case sideA = "side_a"
  case sideBDatasetID = "side_b_dset_id"
  case sideBID = "side_b_new_id"
  case sideB = "side_b"
  case numberOfSources = "number_of_sources"
  case sourceArticle = "source_article"
  case sourceOffice = "source_office"
  case sourceDate = "source_date"
  case sourceHeadline = "source_headline"
  case sourceOriginal = "source_original"
  case placePrecision = "where_prec"
  case place = "where_coordinates"
  case placeDescription = "where_description"
  case adm1 = "adm_1"
  case adm2 = "adm_2"
  case latitude, longitude
  case geometry = "geom_wkt"
  case cell = "priogrid_gid"
  case country, iso3
  case countryID = "country_id"
  case region
  case clarity = "event_clarity"
  case datePrecision = "date_prec"
  case start = "date_start"
  case end = "date_end"
  case deathsA = "deaths_a"
  case deathsB = "deaths_b"
  case deathsCivilians = "deaths_civilians"
  case deathsUnknown = "deaths_unknown"
  case best, high, low
  case gwNumberA = "gwnoa"
  case gwNumberB = "gwnob"

  /// Without these a row is not an event.
  static let required: [GEDColumn] = [
    .id, .year, .typeOfViolence, .sideA, .sideB, .country, .start, .end, .deathsA, .deathsB, .deathsCivilians,
    .deathsUnknown, .best, .high, .low,
  ]

  /// The 49 columns of versions 21.1 and later; `iso3` is HDX's own.
  static let standard: [GEDColumn] = allCases.filter { $0 != .iso3 }
}
