import ClioModel

extension EditionCache.Lexicon {
  /// Refuses names that the edition does not have: a misspelt region would be answered with zero.
  func check(_ filter: TallyFilter) throws {
    let regions = Set(dictionaries.countries.compactMap(\.region))
    for region in filter.regions.sorted() where !regions.contains(region) {
      throw Self.unknown("region", region, in: regions)
    }
    for number in filter.countries.sorted() where Country.numbered(number) == nil {
      guard !dictionaries.countries.contains(where: { $0.gwNumber == number }) else { continue }
      throw Self.unknown("country", String(number), in: [])
    }
    guard !filter.adm1.isEmpty else { return }
    let areas = Set(dictionaries.areas)
    for area in filter.adm1.sorted() where !areas.contains(area) { throw Self.unknown("adm1", area, in: areas) }
  }

  private static func unknown(_ key: String, _ found: String, in known: Set<String>) -> ClioError {
    let near = Spelling.nearest(to: found, in: known)
    let expected =
      (1...8).contains(known.count) ? "one of \(known.sorted().joined(separator: ", "))" : "a name of this edition"
    return ClioError(
      .badInput, "address: \(key): expected \(expected), found '\(found)'",
      hint: near.first.map { "did you mean '\($0)'?" }
        ?? "clio figure EDITION/deaths/by=\(key == "adm1" ? "adm1" : "country") shows what there is",
      candidates: near)
  }
}
