import ClioModel
import DelimitedText

/// Turns records of a GED file into rows of an `EventBatch`, or into rejects with the column at fault.
struct GEDRowParser {
  private let header: GEDHeader
  private let fieldCount: Int
  private var sides = ByteInterner()
  private var countries = ByteInterner()
  private var areas = ByteInterner()
  private(set) var dictionaries = EditionDictionaries()

  private let id, year, violence, sideA, sideB, country, start, end: Int
  private let deathsA, deathsB, deathsCivilians, deathsUnknown, best, high, low: Int
  private let sideAID, sideBID, countryID, region, adm1, place, latitude, longitude, cell: Int?
  private let activeYear, placePrecision, datePrecision, clarity: Int?

  init(header: GEDHeader) {
    self.header = header
    fieldCount = header.names.count
    func required(_ column: GEDColumn) -> Int { header.position(column) ?? 0 }
    id = required(.id)
    year = required(.year)
    violence = required(.typeOfViolence)
    sideA = required(.sideA)
    sideB = required(.sideB)
    country = required(.country)
    start = required(.start)
    end = required(.end)
    deathsA = required(.deathsA)
    deathsB = required(.deathsB)
    deathsCivilians = required(.deathsCivilians)
    deathsUnknown = required(.deathsUnknown)
    best = required(.best)
    high = required(.high)
    low = required(.low)
    sideAID = header.position(.sideAID)
    sideBID = header.position(.sideBID)
    countryID = header.position(.countryID)
    region = header.position(.region)
    adm1 = header.position(.adm1)
    place = header.position(.place)
    latitude = header.position(.latitude)
    longitude = header.position(.longitude)
    cell = header.position(.cell)
    activeYear = header.position(.activeYear)
    placePrecision = header.position(.placePrecision)
    datePrecision = header.position(.datePrecision)
    clarity = header.position(.clarity)
  }

  /// Why a row is not an event.
  struct Fault: Error {
    let column: Int?
    let expected: String
  }

  /// Appends the reader's record to the batch, as a row or as a reject.
  mutating func append(_ record: borrowing RecordBuffer, to batch: inout EventBatch) {
    do throws(Fault) {
      try appendRow(record, to: &batch)
      batch.bytes.append(contentsOf: record.recordBytes)
      batch.rowEnds.append(Int32(batch.bytes.count))
      batch.lines.append(record.line)
    } catch {
      let found =
        if let column = error.column { quoted(record.field(column)) } else { "\(record.fieldCount)" }
      batch.rejects.append(
        RowRejection(
          line: record.line, column: error.column.map { header.names[$0] }, expected: error.expected, found: found,
          bytes: Array(record.recordBytes), length: record.recordBytes.count))
    }
  }

  private mutating func appendRow(_ record: borrowing RecordBuffer, to batch: inout EventBatch) throws(Fault) {
    guard record.fieldCount == fieldCount else {
      throw Fault(column: nil, expected: GEDMessage.fields(fieldCount))
    }
    if !record.recordBytes.isASCII { try checkEncoding(record) }

    let id = try number(record, self.id, GEDMessage.wholeNumber, 0...(1 << 40) - 1)
    let year = try number(record, self.year, "a year", 1...9999)
    let violence = try number(record, self.violence, GEDMessage.violence, 1...3)
    guard let start = NumberParsing.day(record.field(self.start)) else {
      throw Fault(column: self.start, expected: GEDMessage.day)
    }
    guard let end = NumberParsing.day(record.field(self.end)) else {
      throw Fault(column: self.end, expected: GEDMessage.day)
    }
    guard end >= start else { throw Fault(column: self.end, expected: "a day not before date_start") }
    let deathsA = try count(record, self.deathsA)
    let deathsB = try count(record, self.deathsB)
    let deathsCivilians = try count(record, self.deathsCivilians)
    let deathsUnknown = try count(record, self.deathsUnknown)
    let best = try count(record, self.best)
    let high = try count(record, self.high)
    let low = try count(record, self.low)
    let point = try point(record)
    let gid = try optional(record, cell, GEDMessage.wholeNumber, 0...259_200)
    let placePrecision = try optional(record, self.placePrecision, "a whole number from 0 to 9", 0...9)
    let datePrecision = try optional(record, self.datePrecision, "a whole number from 0 to 9", 0...9)
    let clarity = try optional(record, self.clarity, "a whole number from 0 to 9", 0...9)
    let active = try activeFlag(record)
    let sideANumber = try sideNumber(record, name: self.sideA, id: sideAID)
    let sideBNumber = try sideNumber(record, name: self.sideB, id: sideBID)
    let countryNumber = try countryNumber(record)

    // From here on nothing is thrown: what a reject names must not enter the dictionaries.
    let sideA = side(record, name: self.sideA, number: sideANumber)
    let sideB = side(record, name: self.sideB, number: sideBNumber)
    let country = countryCode(record, number: countryNumber)

    batch.columns.id.append(Int64(id))
    batch.columns.year.append(Int16(year))
    batch.columns.violence.append(UInt8(violence))
    batch.columns.start.append(start)
    batch.columns.end.append(end)
    batch.columns.sideA.append(sideA)
    batch.columns.sideB.append(sideB)
    batch.columns.country.append(country)
    batch.columns.adm1.append(area(record))
    batch.columns.latitude.append(point?.latitudeMicrodegrees ?? EventColumns.noCode)
    batch.columns.longitude.append(point?.longitudeMicrodegrees ?? EventColumns.noCode)
    batch.columns.deathsA.append(deathsA)
    batch.columns.deathsB.append(deathsB)
    batch.columns.deathsCivilians.append(deathsCivilians)
    batch.columns.deathsUnknown.append(deathsUnknown)
    batch.columns.low.append(low)
    batch.columns.best.append(best)
    batch.columns.high.append(high)
    batch.columns.placePrecision.append(UInt8(placePrecision ?? 0))
    batch.columns.datePrecision.append(UInt8(datePrecision ?? 0))
    batch.columns.clarity.append(UInt8(clarity ?? 0))
    batch.columns.activeYear.append(active)
    appendPlace(record, to: &batch)

    func warn(_ warning: RowWarning, if condition: Bool) {
      if condition { batch.warnings[warning, default: 0] += 1 }
    }
    warn(.noSideID, if: sideANumber == nil || sideBNumber == nil)
    warn(.countryFromName, if: countryNumber == nil)
    warn(.unknownCountry, if: dictionaries.countries[Int(country)].gwNumber.flatMap(Country.numbered) == nil)
    warn(.lowAboveBest, if: low > best)
    warn(.highBelowBest, if: high < best)
    warn(
      .bestIsNotTheSum,
      if: Int(best) != Int(deathsA) + Int(deathsB) + Int(deathsCivilians) + Int(deathsUnknown))
    warn(.oneSidedWithSideLosses, if: violence == 3 && (deathsA > 0 || deathsB > 0))
    warn(.noCoordinates, if: point == nil)
    if let point, let gid { warn(.cellDiffers, if: point.cell.gid != gid) }
    warn(
      .yearDiffers,
      if: year != CalendarDay(daysSince1970: start).year && year != CalendarDay(daysSince1970: end).year)
  }

  private func checkEncoding(_ record: borrowing RecordBuffer) throws(Fault) {
    for index in 0..<record.fieldCount where !record.field(index).isUTF8 {
      throw Fault(column: index, expected: GEDMessage.utf8)
    }
  }

  private func number(
    _ record: borrowing RecordBuffer, _ column: Int, _ expected: String, _ range: ClosedRange<Int>
  ) throws(Fault) -> Int {
    guard let value = NumberParsing.integer(record.field(column)), range.contains(value) else {
      throw Fault(column: column, expected: expected)
    }
    return value
  }

  private func count(_ record: borrowing RecordBuffer, _ column: Int) throws(Fault) -> Int32 {
    Int32(try number(record, column, GEDMessage.count, 0...Int(Int32.max)))
  }

  /// Nil where the file lacks the column or the field is empty.
  private func optional(
    _ record: borrowing RecordBuffer, _ column: Int?, _ expected: String, _ range: ClosedRange<Int>
  ) throws(Fault) -> Int? {
    guard let column, !record.field(column).isEmpty else { return nil }
    return try number(record, column, expected, range)
  }

  private func activeFlag(_ record: borrowing RecordBuffer) throws(Fault) -> UInt8 {
    guard let activeYear, !record.field(activeYear).isEmpty else { return 255 }
    guard let value = NumberParsing.flag(record.field(activeYear)) else {
      throw Fault(column: activeYear, expected: GEDMessage.flag)
    }
    return value ? 1 : 0
  }

  private func point(_ record: borrowing RecordBuffer) throws(Fault) -> GeoPoint? {
    guard let latitude, let longitude, !record.field(latitude).isEmpty || !record.field(longitude).isEmpty
    else { return nil }
    guard let lat = Microdegrees.parse(record.field(latitude)), (-90_000_000...90_000_000).contains(lat) else {
      throw Fault(column: latitude, expected: GEDMessage.latitude)
    }
    guard let lon = Microdegrees.parse(record.field(longitude)), (-180_000_000...180_000_000).contains(lon) else {
      throw Fault(column: longitude, expected: GEDMessage.longitude)
    }
    return GeoPoint(latitudeMicrodegrees: lat, longitudeMicrodegrees: lon)
  }

  /// Nil where the file gives the side no id.
  private func sideNumber(_ record: borrowing RecordBuffer, name: Int, id column: Int?) throws(Fault) -> Int? {
    guard !record.field(name).isEmpty else { throw Fault(column: name, expected: "the name of a side") }
    let id = try optional(record, column, GEDMessage.wholeNumber, -9999...Int(Int32.max))
    return id.flatMap { $0 > 0 ? $0 : nil }
  }

  private mutating func side(_ record: borrowing RecordBuffer, name: Int, number: Int?) -> Int32 {
    let (code, isNew) = sides.code(for: record.field(name), salt: UInt64(number ?? 0))
    if isNew { dictionaries.sides.append(EventSide(id: number, name: record.text(name))) }
    return code
  }

  /// Nil where the file gives the country no number.
  private func countryNumber(_ record: borrowing RecordBuffer) throws(Fault) -> Int? {
    guard !record.field(country).isEmpty else { throw Fault(column: country, expected: "the name of a country") }
    return try optional(record, countryID, GEDMessage.wholeNumber, 0...9999)
  }

  private mutating func countryCode(_ record: borrowing RecordBuffer, number: Int?) -> Int32 {
    let (code, isNew) = countries.code(for: record.field(country), salt: UInt64(number ?? 0))
    if isNew {
      let name = record.text(country)
      let region = region.map { record.text($0) }.flatMap { $0.isEmpty ? nil : $0 }
      dictionaries.countries.append(
        .init(gwNumber: number ?? Country.matching(name)?.gwNumber, name: name, region: region))
    }
    return code
  }

  private mutating func area(_ record: borrowing RecordBuffer) -> Int32 {
    guard let adm1, !record.field(adm1).isEmpty else { return EventColumns.noCode }
    let (code, isNew) = areas.code(for: record.field(adm1))
    if isNew { dictionaries.areas.append(record.text(adm1)) }
    return code
  }

  private func appendPlace(_ record: borrowing RecordBuffer, to batch: inout EventBatch) {
    if let place {
      if record.hasDoubledQuotes(place) {
        batch.placeText.append(contentsOf: unescaped(record.field(place)))
      } else {
        batch.placeText.append(contentsOf: record.field(place))
      }
    }
    batch.placeEnds.append(Int32(batch.placeText.count))
  }

  private func quoted(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let shown = String(decoding: bytes.prefix(60), as: UTF8.self)
    return "'\(shown)\(bytes.count > 60 ? "..." : "")'"
  }
}
