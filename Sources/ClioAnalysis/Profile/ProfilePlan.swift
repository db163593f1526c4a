public import ClioModel

/// What a profile asks of a store: all its tallies at once, so that they come from one state of it.
public struct ProfilePlan: Sendable {
  public let edition: Edition
  public let actor: ConflictActor
  /// Limits the profile to these start days; nil is all the edition has.
  public let days: ClosedRange<CalendarDay>?
  public let includesMaybes: Bool

  public init(
    edition: Edition, actor: ConflictActor, days: ClosedRange<CalendarDay>? = nil, includesMaybes: Bool = false
  ) {
    self.edition = edition
    self.actor = actor
    self.days = days
    self.includesMaybes = includesMaybes
  }

  /// False where nothing can be ranked: for days other than whole years, in an edition that must not be totalled, in a
  /// sample.
  public var canRank: Bool { days == nil && edition.partial == nil && edition.dataset?.standing != .sample }

  /// The parts of a profile, each one tally.
  enum Part: CaseIterable {
    case total, maybes, years, maybeYears, months, violence, opponents, countries, maybeCountries, areas, cells

    var countsMaybes: Bool { self == .maybes || self == .maybeYears || self == .maybeCountries }

    var groupBy: [TallyKey] {
      switch self {
      case .total, .maybes: []
      case .years, .maybeYears: [.year]
      case .months: [.month]
      case .violence: [.violence]
      case .opponents: [.opponent]
      case .countries, .maybeCountries: [.country]
      case .areas: [.country, .adm1]
      case .cells: [.cell]
      }
    }
  }

  /// The parts this edition can answer.
  var parts: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .areas: !edition.missingColumns.contains("adm_1")
      case .cells: edition.hasCoordinates
      case .maybes, .maybeYears, .maybeCountries: actor.definition.hasMaybes
      default: true
      }
    }
  }

  public var queries: [TallyQuery] {
    parts.map { part in
      var query = query(groupBy: part.groupBy, withMaybes: part.countsMaybes)
      // What is established is told apart from what is not, also where maybes are counted.
      if part == .countries { query.filter.includesMaybes = false }
      return query
    }
  }

  /// The rows of the whole profile.
  public var rowsQuery: TallyQuery { query(groupBy: [], withMaybes: false) }

  func query(groupBy: [TallyKey], withMaybes: Bool) -> TallyQuery {
    var query = TallyQuery(edition: edition.id, groupBy: groupBy, actor: actor.definition)
    query.filter.actor = actor.reference
    query.filter.days = days
    query.filter.includesMaybes = includesMaybes || withMaybes
    return query
  }

  /// The address of a figure of the whole profile.
  public func address(_ measure: Measure, by groupBy: [TallyKey] = []) -> FigureAddress {
    FigureAddress(edition: edition.id, measure: measure, filter: rowsQuery.filter, groupBy: groupBy)
  }

  /// The address of one cell of the profile; nil for a group that no filter can name, such as rows without coordinates.
  public func address(_ measure: Measure, of cell: TallyTable.Cell) -> FigureAddress? {
    address(measure).narrowed(to: cell)
  }
}
