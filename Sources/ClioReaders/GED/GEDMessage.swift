import ClioModel

/// The wording of everything that can be wrong with a GED file.
enum GEDMessage {
  static func columnTwice(_ name: String, file: String) -> ClioError {
    ClioError(.badInput, "\(file):1: \(name): expected one column of this name, found two", hint: "remove one of them")
  }

  static func wrongDelimiter(_ found: String, file: String) -> ClioError {
    ClioError(
      .badInput, "\(file):1: header: expected commas between columns, found \(found)",
      hint: "a spreadsheet may have saved it so; download the file again or save it as CSV with commas, in UTF-8")
  }

  static func missingColumns(_ absent: [String], found: [String], file: String) -> ClioError {
    let shown = found.prefix(6).joined(separator: ", ") + (found.count > 6 ? ", ..." : "")
    return ClioError(
      .badInput,
      "\(file):1: header: expected UCDP GED columns, found \(found.count) (\(shown)) without: "
        + absent.joined(separator: ", "),
      hint: "Clio reads the event files of https://ucdp.uu.se/downloads/, not the yearly tables")
  }

  static func empty(file: String) -> ClioError {
    ClioError(.badInput, "\(file): expected a header line, found an empty file", hint: "download it again")
  }

  static func utf16(file: String) -> ClioError {
    ClioError(
      .badInput, "\(file):1: expected UTF-8 text, found UTF-16",
      hint: "save it as CSV in UTF-8, or: iconv -f UTF-16 -t UTF-8")
  }

  static func notText(file: String) -> ClioError {
    ClioError(
      .badInput, "\(file):1: expected a CSV file, found binary data",
      hint: "Clio reads .csv, and .zip with one .csv inside")
  }

  static func badHeader(file: String) -> ClioError {
    ClioError(
      .badInput, "\(file):1: header: expected one line of column names, found unbalanced quotes or a line over 16 MiB")
  }

  static let wholeNumber = "a whole number"
  static let count = "a whole number, 0 or more"
  static let day = "a day that exists, as yyyy-mm-dd"
  static let flag = "0 or 1"
  static let latitude = "degrees from -90 to 90"
  static let longitude = "degrees from -180 to 180"
  static let violence = "1, 2 or 3"
  static let text = "text"
  static let utf8 = "UTF-8 text"

  static func fields(_ count: Int) -> String { "\(count) fields as in the header" }
}
