/// The headers that UCDP GED files come under; the rows beneath them here are invented.
enum GEDLayout: String, CaseIterable {
  /// 49 columns, version 21.1 and later.
  case version21 = """
    id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,\
    dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,\
    source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,\
    where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,\
    date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob
    """
  /// 42 columns, versions 17 to 20, with low before best.
  case version17 = """
    id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,\
    side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,\
    source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,\
    country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,\
    best,high
    """
  /// 41 columns, the release of Syria.
  case syria = """
    id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,\
    side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,\
    source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,\
    country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,\
    best,high
    """
  /// HDX's copy of 22.1: 49 columns and iso3.
  case hdx22 = """
    id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,\
    dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,\
    source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,\
    where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,iso3,country_id,region,event_clarity,\
    date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob
    """
  /// HDX's copy of 19.1: 42 columns and iso3.
  case hdx19 = """
    id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,\
    side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,\
    source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,iso3,\
    country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,\
    best,high
    """
  /// 23 columns, a trimmed copy.
  case trimmed = """
    id,year,type_of_violence,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,latitude,longitude,priogrid_gid,country,\
    country_id,region,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low
    """

  var columns: [String] { rawValue.split(separator: ",").map(String.init) }

  /// One line of an invented event with some of its fields changed.
  func row(_ changes: [String: String] = [:], lineEnd: String = "\n") -> String {
    columns.map { Self.quoted(changes[$0] ?? Self.invented[$0] ?? "") }.joined(separator: ",") + lineEnd
  }

  func file(_ rows: [[String: String]] = [[:]], lineEnd: String = "\n") -> String {
    rawValue + lineEnd + rows.map { row($0, lineEnd: lineEnd) }.joined()
  }

  /// A fight of nobody's: 5 + 3 + 2 + 1 = 11 dead. Its cell is floor(124.25 / 0.5) x 720 + floor(249.25 / 0.5) + 1.
  static let invented = [
    "id": "900001", "relid": "INV-2018-2-1-1", "year": "2018", "active_year": "1", "code_status": "Clear",
    "type_of_violence": "2", "conflict_new_id": "9001", "conflict_name": "Red Band - Blue Band", "dyad_new_id": "9002",
    "dyad_name": "Red Band - Blue Band", "side_a_new_id": "9101", "side_a": "Red Band", "side_b_new_id": "9102",
    "side_b": "Blue Band", "number_of_sources": "-1", "source_article": "\"Invented News,2018-07-15,A fight\"",
    "source_headline": "A fight\nin two lines", "where_prec": "2", "where_coordinates": "Hill town",
    "adm_1": "Hill province", "latitude": "34.25", "longitude": "69.25", "geom_wkt": "POINT (69.25 34.25)",
    "priogrid_gid": "179059", "country": "Afghanistan", "iso3": "AFG", "country_id": "700", "region": "Asia",
    "event_clarity": "1", "date_prec": "3", "date_start": "2018-07-13", "date_end": "2018-07-14", "deaths_a": "5",
    "deaths_b": "3", "deaths_civilians": "2", "deaths_unknown": "1", "best": "11", "high": "14", "low": "9",
  ]

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
