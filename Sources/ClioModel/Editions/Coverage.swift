extension Edition {
  /// Why a question lies outside of what this edition covers, so that "none" would be a false answer; nil where it
  /// covers at least a part of it.
  public func gap(for filter: TallyFilter) -> String? {
    guard let firstYear, let lastYear else { return "\(id) has no events" }
    if let asked = askedYears(filter), !asked.overlaps(firstYear...lastYear) {
      return "\(title) covers \(firstYear) to \(lastYear)"
    }
    guard !filter.countries.isEmpty else { return nil }
    if filter.countries.isSubset(of: Set(coverageHoles.map(\.gwNumber))) {
      return "\(title) leaves out \(coverageHoles.map(\.name).joined(separator: ", "))"
    }
    if id.label != nil || partial != nil, filter.countries.isDisjoint(with: countries) {
      return "\(id) is a part of the release, without that country"
    }
    return nil
  }

  /// Why a part of what is asked is not covered; nil where all of it is, or nothing.
  public func partialGap(for filter: TallyFilter) -> Caveat? {
    guard let firstYear, let lastYear, gap(for: filter) == nil, let asked = askedYears(filter),
      asked.lowerBound < firstYear || asked.upperBound > lastYear
    else { return nil }
    return Caveat("period", "\(title) covers \(firstYear) to \(lastYear): the rest of the period is not in the figure")
  }

  private func askedYears(_ filter: TallyFilter) -> ClosedRange<Int>? {
    filter.years ?? filter.days.map { $0.lowerBound.year...$0.upperBound.year }
      ?? filter.months.map { $0.lowerBound.year...$0.upperBound.year }
  }
}
