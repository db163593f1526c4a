public import ClioModel

/// All measures of one tally cell, by their names, each with its range or bound.
public struct AccountJSON: Encodable, Sendable {
  public let measures: [String: MeasuredValue]
  public let firstDay: CalendarDay?
  public let lastDay: CalendarDay?
  public let jointEvents: Int
  public let jointDeaths: Int
  public let internalEvents: Int

  /// - Parameter hasActor: without one, measures that need an actor are left out.
  public init(_ account: DeathAccount, hasActor: Bool = true) {
    measures = Dictionary(
      uniqueKeysWithValues: Measure.allCases.filter { hasActor || !$0.needsActor }.map {
        ($0.name, account.value(of: $0))
      })
    firstDay = account.firstDay
    lastDay = account.lastDay
    jointEvents = account.jointEvents
    jointDeaths = account.jointDeaths
    internalEvents = account.internalEvents
  }
}

/// One group of a tally: its key values, its measures and where to ask for it again.
public struct CellJSON: Encodable, Sendable {
  public let keys: [String]
  /// Ids behind the keys: Gleditsch-Ward number, UCDP actor id; null where the key has none.
  public let ids: [Int?]
  public let account: AccountJSON
  public let address: String?

  public init(_ cell: TallyTable.Cell, address: FigureAddress?, hasActor: Bool = true) {
    keys = cell.keys.map(\.label)
    ids = cell.keys.map { key in
      switch key {
      case .country(let number, _): number
      case .opponent(let side), .actor(let side): side.id
      case .cell(let grid): grid?.gid
      default: nil
      }
    }
    account = AccountJSON(cell.account, hasActor: hasActor)
    self.address = address?.description
  }
}

/// An event as answers show it; the source's own row is to be had with `clio rows`.
public struct EventJSON: Encodable, Sendable {
  public let id: Int
  public let year: Int
  public let violence: String
  public let sideA: String
  public let sideAID: Int?
  public let sideB: String
  public let sideBID: Int?
  public let country: String
  public let adm1: String?
  public let place: String?
  public let latitude: Double?
  public let longitude: Double?
  public let placePrecision: Int?
  public let start: CalendarDay
  public let end: CalendarDay
  public let datePrecision: Int?
  public let toll: DeathToll
  public let deathsA: Int
  public let deathsB: Int
  public let deathsCivilians: Int
  public let deathsUnknown: Int
  public let isMaybe: Bool

  public init(_ match: MatchedEvent) {
    let event = match.event
    id = event.id
    year = event.year
    violence = event.violence.name
    sideA = event.sideA.name
    sideAID = event.sideA.id
    sideB = event.sideB.name
    sideBID = event.sideB.id
    country = event.countryName
    adm1 = event.adm1
    place = event.place
    latitude = event.point?.latitude
    longitude = event.point?.longitude
    placePrecision = event.placePrecision
    start = event.start
    end = event.end
    datePrecision = event.datePrecision
    toll = event.toll
    deathsA = event.deathsA
    deathsB = event.deathsB
    deathsCivilians = event.deathsCivilians
    deathsUnknown = event.deathsUnknown
    isMaybe = match.role?.isMaybe ?? false
  }
}
