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

  /// The parts of a profile, each one tally.
  enum Part: CaseIterable {
    case total, maybes, years, violence, opponents, countries, areas, cells

    var groupBy: [TallyKey] {
      switch self {
      case .total, .maybes: []
      case .years: [.year]
      case .violence: [.violence]
      case .opponents: [.opponent]
      case .countries: [.country]
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
      case .cells: !edition.missingColumns.contains("latitude") && !edition.missingColumns.contains("longitude")
      case .maybes: actor.definition.hasMaybes
      default: true
      }
    }
  }

  public var queries: [TallyQuery] { parts.map { query(groupBy: $0.groupBy, withMaybes: $0 == .maybes) } }

  /// The rows of the whole profile.
  public var rowsQuery: TallyQuery { query(groupBy: [], withMaybes: false) }

  func query(groupBy: [TallyKey], withMaybes: Bool) -> TallyQuery {
    var query = TallyQuery(edition: edition.id, groupBy: groupBy, actor: actor.definition)
    query.filter.actor = actor.reference
    query.filter.days = days
    query.filter.includesMaybes = includesMaybes || withMaybes
    return query
  }

  /// Narrows a filter to the rows of one cell by opponent, in which composites stand for themselves.
  public static func narrow(_ filter: inout TallyFilter, toOpponent side: EventSide) {
    if SideName.isCivilians(side.name) {
      filter.violence = [.oneSided]
    } else {
      filter.opponent = side.id.map { .ucdp($0) } ?? .name(side.name)
      filter.includesJointOpponents = false
    }
  }

  /// Narrows a filter to the rows of one cell by country and area; leaves it as it is for rows without an area.
  public static func narrow(_ filter: inout TallyFilter, toArea cell: TallyTable.Cell) {
    guard case .adm1(let area?)? = cell.keys.last, case .country(let number?, _)? = cell.keys.first else { return }
    filter.adm1 = [area]
    filter.countries = [number]
  }

  /// The address of a figure of the profile, narrowed by `narrow`.
  public func address(
    _ measure: Measure, by groupBy: [TallyKey] = [], narrow: (inout TallyFilter) -> Void = { _ in }
  ) -> FigureAddress {
    var filter = query(groupBy: [], withMaybes: false).filter
    narrow(&filter)
    return FigureAddress(edition: edition.id, measure: measure, filter: filter, groupBy: groupBy)
  }
}
