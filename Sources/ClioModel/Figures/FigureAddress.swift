/// The name under which a figure can be asked again: a path such as
/// `ucdp-ged@22.1/deaths/actor=is-khorasan/year=2018/violence=one-sided/by=month`.
///
/// It needs no quoting in a shell and is the URL path in the web application. Grammar: `docs/addresses.md`.
public struct FigureAddress: Hashable, Sendable {
  public var edition: EditionID
  public var measure: Measure
  public var filter: TallyFilter
  public var groupBy: [TallyKey]

  public init(edition: EditionID, measure: Measure, filter: TallyFilter = TallyFilter(), groupBy: [TallyKey] = []) {
    self.edition = edition
    self.measure = measure
    self.filter = filter
    self.groupBy = groupBy
    dropIdleParts()
  }

  /// What means nothing without an actor or an opponent goes back to its default, so that equal questions have equal
  /// addresses.
  mutating func dropIdleParts() {
    if filter.actor == nil { (filter.includesMaybes, filter.includesJoint) = (false, true) }
    if filter.opponent == nil { filter.includesJointOpponents = true }
  }
}

extension FigureAddress: CustomStringConvertible {
  /// The canonical form: keys in the order of `AddressKey`, sets sorted, defaults left out.
  public var description: String {
    var canonical = self
    canonical.dropIdleParts()
    var parts = [edition.description, measure.name]
    for key in AddressKey.allCases {
      if let value = key.value(of: canonical) { parts.append("\(key.rawValue)=\(value)") }
    }
    return parts.joined(separator: "/")
  }
}

/// The keys of an address, in canonical order.
public enum AddressKey: String, CaseIterable, Sendable {
  case actor, opponent, maybes, joint
  case jointOpponent = "jointopponent"
  case country, region, adm1, box, within, cell, date, year, month, violence, active
  case datePrecision = "dateprec"
  case placePrecision = "placeprec"
  case clarity, min, by

  /// What a value looks like, for error messages and the documentation.
  public var expects: String {
    switch self {
    case .actor, .opponent: "a registry entry (is-khorasan), ucdp:NUMBER or name:TEXT"
    case .maybes: "'with'"
    case .joint, .jointOpponent: "'without'"
    case .country: "ISO codes, Gleditsch-Ward numbers or names, with commas between them"
    case .region: "region names, with commas between them"
    case .adm1: "names of first-order areas, with commas between them"
    case .box: "SOUTH,WEST,NORTH,EAST in degrees"
    case .within: "LATITUDE,LONGITUDE,KILOMETRES"
    case .cell: "PRIO-GRID numbers (1 to 259200), with commas between them"
    case .date: "yyyy-mm-dd or yyyy-mm-dd..yyyy-mm-dd"
    case .year: "yyyy or yyyy..yyyy"
    case .month: "yyyy-mm or yyyy-mm..yyyy-mm"
    case .violence: "state-based, non-state, one-sided"
    case .active: "'1'"
    case .datePrecision: "1 to 5: the coarsest date precision let in"
    case .placePrecision: "1 to 7: the coarsest place precision let in"
    case .clarity: "1 (incidents) or 2 (aggregates)"
    case .min: "a whole number of deaths"
    case .by: TallyKey.allCases.map(\.rawValue).joined(separator: ", ")
    }
  }

  /// The key's text in an address; nil where the address leaves it at its default.
  func value(of address: FigureAddress) -> String? {
    let filter = address.filter
    switch self {
    case .actor: return filter.actor.map { PercentCoding.encode($0.description) }
    case .opponent: return filter.opponent.map { PercentCoding.encode($0.description) }
    case .maybes: return filter.includesMaybes ? "with" : nil
    case .joint: return filter.includesJoint ? nil : "without"
    case .jointOpponent: return filter.includesJointOpponents ? nil : "without"
    case .country: return list(filter.countries.map { Country.numbered($0)?.code ?? String($0) })
    case .region: return list(filter.regions)
    case .adm1: return list(filter.adm1)
    case .box:
      return filter.box.map { box in
        [
          box.southWest.latitudeMicrodegrees, box.southWest.longitudeMicrodegrees, box.northEast.latitudeMicrodegrees,
          box.northEast.longitudeMicrodegrees,
        ].map(Microdegrees.format).joined(separator: ",")
      }
    case .within:
      return filter.circle.map { circle in
        [
          Microdegrees.format(circle.centre.latitudeMicrodegrees),
          Microdegrees.format(circle.centre.longitudeMicrodegrees),
          Int(exactly: circle.radiusKilometres).map(String.init) ?? "\(circle.radiusKilometres)",
        ].joined(separator: ",")
      }
    case .cell: return filter.cells.isEmpty ? nil : filter.cells.sorted().map { String($0.gid) }.joined(separator: ",")
    case .date: return range(filter.days)
    case .year: return range(filter.years) { padded($0, 4) }
    case .month: return range(filter.months)
    case .violence:
      return filter.violence.isEmpty ? nil : filter.violence.sorted().map(\.name).joined(separator: ",")
    case .active: return filter.activeYearsOnly ? "1" : nil
    case .datePrecision: return filter.datePrecisionAtMost.map(String.init)
    case .placePrecision: return filter.placePrecisionAtMost.map(String.init)
    case .clarity: return filter.clarity.map(String.init)
    case .min: return filter.minimumDeaths.map(String.init)
    case .by: return address.groupBy.isEmpty ? nil : address.groupBy.map(\.rawValue).joined(separator: ",")
    }
  }

  private func list(_ values: some Collection<String>) -> String? {
    values.isEmpty ? nil : values.sorted().map(PercentCoding.encode).joined(separator: ",")
  }

  private func range<Bound>(_ range: ClosedRange<Bound>?, _ text: (Bound) -> String = { "\($0)" }) -> String? {
    range.map { range in
      range.lowerBound == range.upperBound
        ? text(range.lowerBound) : "\(text(range.lowerBound))..\(text(range.upperBound))"
    }
  }
}
