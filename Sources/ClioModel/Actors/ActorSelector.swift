/// One dated condition under which rows of a dataset belong to an actor. All its parts must hold at once.
public struct ActorSelector: Hashable, Sendable {
  public var scheme: Dataset.CodingScheme
  /// Source actor ids; they decide wherever the row has an id.
  public var ids: Set<Int>
  /// Side names, for rows without an id and for members of composite sides.
  public var names: Set<String>
  /// Gleditsch-Ward numbers; empty means everywhere.
  public var countries: Set<Int>
  /// First-order areas in any spelling the source has used; empty means everywhere. Rows of a file without that column
  /// never match a selector that names areas.
  public var adm1: Set<String>
  /// First start day included; nil is open.
  public var from: CalendarDay?
  /// Last start day included; nil is open.
  public var to: CalendarDay?
  /// Only these event ids; empty means all.
  public var events: Set<Int>
  /// Event ids left out.
  public var except: Set<Int>
  /// True where belonging is possible but not established.
  public var isMaybe: Bool
  /// Why, in a short sentence, and the key of the source that says so.
  public var why: String?
  public var source: String?

  public init(
    scheme: Dataset.CodingScheme = .ucdp, ids: Set<Int> = [], names: Set<String> = [], countries: Set<Int> = [],
    adm1: Set<String> = [], from: CalendarDay? = nil, to: CalendarDay? = nil, events: Set<Int> = [],
    except: Set<Int> = [], isMaybe: Bool = false, why: String? = nil, source: String? = nil
  ) {
    self.scheme = scheme
    self.ids = ids
    self.names = names
    self.countries = countries
    self.adm1 = adm1
    self.from = from
    self.to = to
    self.events = events
    self.except = except
    self.isMaybe = isMaybe
    self.why = why
    self.source = source
  }

  /// True where the side itself (not a member of it) is the one selected.
  public func selects(_ side: EventSide) -> Bool {
    side.id.map(ids.contains) ?? names.contains(side.name)
  }

  /// True where the conditions other than the side hold for a row.
  public func covers(country: Int?, adm1 area: String?, start: CalendarDay, event: Int) -> Bool {
    if !countries.isEmpty {
      guard let country, countries.contains(country) else { return false }
    }
    if !adm1.isEmpty {
      guard let area, adm1.contains(area) else { return false }
    }
    if let from, start < from { return false }
    if let to, start > to { return false }
    if !events.isEmpty, !events.contains(event) { return false }
    return !except.contains(event)
  }
}

/// Which rows are an actor's: the union of its selectors, less those of other actors.
public struct ActorDefinition: Hashable, Sendable {
  public var selectors: [ActorSelector]
  /// Selectors (their yes rows only) taken away from it; what a remainder needs.
  public var minus: [ActorSelector]

  public init(selectors: [ActorSelector], minus: [ActorSelector] = []) {
    self.selectors = selectors
    self.minus = minus
  }

  /// The actor with this UCDP id; `names` serve rows that lack an id.
  public static func ucdp(id: Int, names: Set<String> = []) -> ActorDefinition {
    ActorDefinition(selectors: [ActorSelector(ids: [id], names: names)])
  }

  public static func name(_ name: String) -> ActorDefinition {
    ActorDefinition(selectors: [ActorSelector(names: [name])])
  }

  /// True where some selector is a maybe.
  public var hasMaybes: Bool { selectors.contains(where: \.isMaybe) }
}
