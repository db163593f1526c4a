/// Which events a tally counts. Every part left empty lets everything through; all parts given must hold.
public struct TallyFilter: Hashable, Sendable {
  public var actor: ActorReference?
  public var opponent: ActorReference?
  /// Also count rows that are only maybe the actor's.
  public var includesMaybes = false
  /// Count rows in which the actor is a member of a composite side.
  public var includesJoint = true
  /// Count rows in which the opponent is a member of a composite side; `by=opponent` keeps composites apart.
  public var includesJointOpponents = true
  /// Gleditsch-Ward numbers.
  public var countries: Set<Int> = []
  /// UCDP's region names: Africa, Americas, Asia, Europe, Middle East.
  public var regions: Set<String> = []
  /// First-order areas, spelt as in the edition.
  public var adm1: Set<String> = []
  public var box: GeoBox?
  public var circle: GeoCircle?
  public var cells: Set<PRIOGridCell> = []
  /// First and last start day.
  public var days: ClosedRange<CalendarDay>?
  /// By the source's own `year`.
  public var years: ClosedRange<Int>?
  /// By the month of the start day.
  public var months: ClosedRange<Month>?
  public var violence: Set<ViolenceType> = []
  /// Only rows of years in which the dyad or perpetrator passed 25 deaths, to reproduce UCDP's own tables.
  public var activeYearsOnly = false
  /// Only rows whose date is known at least this well: 1 (the day) to 5.
  public var datePrecisionAtMost: Int?
  /// Only rows whose place is known at least this well: 1 (exact) to 7.
  public var placePrecisionAtMost: Int?
  /// Only individual incidents (1) or only aggregates (2).
  public var clarity: Int?
  /// Only events with a best estimate of at least this.
  public var minimumDeaths: Int?

  public init() {}

  /// True where the answer needs nothing finer than dyad, country, year and violence type.
  public var isCoarse: Bool {
    adm1.isEmpty && box == nil && circle == nil && cells.isEmpty && days == nil && months == nil && !activeYearsOnly
      && datePrecisionAtMost == nil && placePrecisionAtMost == nil && clarity == nil && minimumDeaths == nil
  }
}
