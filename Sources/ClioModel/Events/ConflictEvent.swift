/// One side of an event, as the source names it.
public struct EventSide: Hashable, Sendable {
  /// The source's actor id; nil where the file leaves it empty or lacks the column.
  public let id: Int?
  public let name: String

  public init(id: Int?, name: String) {
    self.id = id
    self.name = name
  }

  /// How an address names just this side: by its id, where it has one.
  public var reference: ActorReference { id.map { .ucdp($0) } ?? .name(name) }
}

/// One record of violence in a dataset, with the fields that tallies use. Everything else stays in the source row.
public struct ConflictEvent: Hashable, Sendable {
  public var id: Int
  /// The source's own year, which for UCDP is the year that the deaths are counted in.
  public var year: Int
  public var violence: ViolenceType
  public var sideA: EventSide
  public var sideB: EventSide
  /// Gleditsch-Ward number; nil where the file has none.
  public var country: Int?
  public var countryName: String
  public var region: String?
  /// First-order area as the source spells it.
  public var adm1: String?
  /// The place named by the source.
  public var place: String?
  public var point: GeoPoint?
  public var start: CalendarDay
  public var end: CalendarDay
  /// 1 day known, 2 within 2-6 days, 3 week, 4 month, 5 up to a year (UCDP GED codebook); nil where not in the file.
  public var datePrecision: Int?
  /// 1 exact, 2 near, 3 second-order area, 4 first-order area, 5 line or fuzzy, 6 country, 7 sea or air.
  public var placePrecision: Int?
  /// 1 an individual incident, 2 an aggregate of several.
  public var clarity: Int?
  /// UCDP's `active_year`: the dyad or perpetrator passed 25 deaths in that year, worldwide.
  public var isActiveYear: Bool?
  /// Losses sustained BY side A.
  public var deathsA: Int
  /// Losses sustained BY side B.
  public var deathsB: Int
  public var deathsCivilians: Int
  public var deathsUnknown: Int
  public var toll: DeathToll

  public init(
    id: Int, year: Int, violence: ViolenceType, sideA: EventSide, sideB: EventSide, country: Int?, countryName: String,
    region: String?, adm1: String?, place: String?, point: GeoPoint?, start: CalendarDay, end: CalendarDay,
    datePrecision: Int?, placePrecision: Int?, clarity: Int?, isActiveYear: Bool?, deathsA: Int, deathsB: Int,
    deathsCivilians: Int, deathsUnknown: Int, toll: DeathToll
  ) {
    self.id = id
    self.year = year
    self.violence = violence
    self.sideA = sideA
    self.sideB = sideB
    self.country = country
    self.countryName = countryName
    self.region = region
    self.adm1 = adm1
    self.place = place
    self.point = point
    self.start = start
    self.end = end
    self.datePrecision = datePrecision
    self.placePrecision = placePrecision
    self.clarity = clarity
    self.isActiveYear = isActiveYear
    self.deathsA = deathsA
    self.deathsB = deathsB
    self.deathsCivilians = deathsCivilians
    self.deathsUnknown = deathsUnknown
    self.toll = toll
  }
}
