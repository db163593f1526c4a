import ClioModel

/// The parts of a filter that do not concern actors, in the codes of one edition.
struct CompiledFilter {
  private let filter: TallyFilter
  private let isCoarse: Bool
  /// By country code; nil is everywhere.
  private let countries: [Bool]?
  private let areas: [Bool]?
  private let years: ClosedRange<Int16>?
  private let violence: [Bool]?

  init(_ filter: TallyFilter, in dictionaries: EditionDictionaries) {
    self.filter = filter
    isCoarse = filter.isCoarse
    if filter.countries.isEmpty, filter.regions.isEmpty {
      countries = nil
    } else {
      countries = dictionaries.countries.map { entry in
        (filter.countries.isEmpty || entry.gwNumber.map(filter.countries.contains) ?? false)
          && (filter.regions.isEmpty || entry.region.map(filter.regions.contains) ?? false)
      }
    }
    areas = filter.adm1.isEmpty ? nil : dictionaries.areas.map(filter.adm1.contains)
    years = filter.years.map { Int16(clamping: $0.lowerBound)...Int16(clamping: $0.upperBound) }
    violence =
      filter.violence.isEmpty
      ? nil : (0...3).map { code in ViolenceType(rawValue: UInt8(code)).map(filter.violence.contains) ?? false }
  }

  func passes(_ block: TallyBlock, _ index: Int) -> Bool {
    if let years, !years.contains(block.columns.year[index]) { return false }
    if let violence, !violence[Int(block.columns.violence[index])] { return false }
    if let countries, !countries[Int(block.columns.country[index])] { return false }
    return isCoarse || passesFine(block, index)
  }

  private func passesFine(_ block: TallyBlock, _ index: Int) -> Bool {
    if let areas {
      let area = block.columns.adm1[index]
      guard area != EventColumns.noCode, areas[Int(area)] else { return false }
    }
    let start = CalendarDay(daysSince1970: block.columns.start[index])
    if let days = filter.days, !days.contains(start) { return false }
    if let months = filter.months, !months.contains(start.calendarMonth) { return false }
    if filter.activeYearsOnly, block.columns.activeYear[index] != 1 { return false }
    if let limit = filter.datePrecisionAtMost, !(1...limit).contains(Int(block.columns.datePrecision[index])) {
      return false
    }
    if let limit = filter.placePrecisionAtMost, !(1...limit).contains(Int(block.columns.placePrecision[index])) {
      return false
    }
    if let clarity = filter.clarity, Int(block.columns.clarity[index]) != clarity { return false }
    if let minimum = filter.minimumDeaths, Int(block.columns.best[index]) < minimum { return false }
    if filter.box != nil || filter.circle != nil || !filter.cells.isEmpty {
      guard let point = block.point(at: index) else { return false }
      if let box = filter.box, !box.contains(point) { return false }
      if let circle = filter.circle, !circle.contains(point) { return false }
      if !filter.cells.isEmpty, !filter.cells.contains(point.cell) { return false }
    }
    return true
  }
}
