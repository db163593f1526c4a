/// What is counted. Formulas: `docs/measures.md`, from UCDP's GED codebook and Clio's own definitions.
public enum Measure: String, CaseIterable, Sendable, Hashable {
  /// Records of violence; never "attacks".
  case events
  /// Events with a best estimate of at least one death.
  case deadlyEvents = "events.deadly"
  /// People who died in events the actor took part in, whoever killed them.
  case deaths
  /// The actor's own losses.
  case suffered = "deaths.suffered"
  /// Losses of the side it fought.
  case opponent = "deaths.opponent"
  /// Civilians it is coded as having targeted.
  case oneSided = "deaths.onesided"
  /// Civilians who died in its fights.
  case collateral = "deaths.collateral"
  /// Deaths in its fights whose side is not known.
  case unknown = "deaths.unknown"
  /// Killed by it: opponents and targeted civilians, with the upper bound that adds collateral and unknown.
  case inflicted = "deaths.inflicted"

  /// Reads the name used in addresses.
  public init?(name: some StringProtocol) {
    self.init(rawValue: String(name))
  }

  public var name: String { rawValue }

  /// The error for a name that is no measure's.
  ///
  /// - Parameters:
  ///   - place: where it stood.
  ///   - hint: what to do where no measure's name is near.
  public static func unknown(_ found: String, at place: String, hint: String) -> ClioError {
    let names = allCases.map(\.name)
    let near = Spelling.nearest(to: found, in: names)
    return ClioError(
      .badInput, "\(place): expected one of \(names.joined(separator: ", ")), found '\(found)'",
      hint: near.first.map { "did you mean '\($0)'?" } ?? hint, candidates: near)
  }

  /// A column heading.
  public var title: String {
    switch self {
    case .events: "events"
    case .deadlyEvents: "deadly events"
    case .deaths: "deaths in its events"
    case .suffered: "own losses"
    case .opponent: "opponents killed"
    case .oneSided: "civilians targeted"
    case .collateral: "civilians in its fights"
    case .unknown: "side unknown"
    case .inflicted: "inflicted"
    }
  }

  /// One sentence of definition, for the figure's screen.
  public var definition: String {
    switch self {
    case .events: "records of violence the actor took part in; an event is a record, not an attack by it"
    case .deadlyEvents: "records with a best estimate of at least one death"
    case .deaths: "people who died in events it took part in, on any side: not the same as killed by it"
    case .suffered: "losses of its own side (allied troops included; often as claimed by the other side)"
    case .opponent: "losses of the side it fought (often as claimed by its own side)"
    case .oneSided: "deaths in events coded as its violence against civilians"
    case .collateral: "civilians who died in its fights, whoever killed them"
    case .unknown: "deaths in its fights that the source gives to no side"
    case .inflicted: "opponents and targeted civilians; the upper bound adds collateral and unknown deaths"
    }
  }

  /// True where the figure has a meaning only for a named actor: whose losses, whose opponent.
  public var needsActor: Bool {
    switch self {
    case .suffered, .opponent, .inflicted: true
    case .events, .deadlyEvents, .deaths, .oneSided, .collateral, .unknown: false
    }
  }

  /// What the pair of figures around the value means.
  public enum Range: Sendable { case none, sourceRange, attributionBound }

  public var range: Range {
    switch self {
    case .deaths, .oneSided: .sourceRange
    case .inflicted: .attributionBound
    case .events, .deadlyEvents, .suffered, .opponent, .collateral, .unknown: .none
    }
  }
}

/// A value with what surrounds it.
public struct MeasuredValue: Hashable, Sendable, Codable {
  public let value: Int
  /// Lower end: the source's low for `deaths` and `deaths.onesided`; nil where the measure is a point.
  public let low: Int?
  /// Upper end: the source's high, or for `deaths.inflicted` the bound if every unattributed death were its doing.
  public let high: Int?

  public init(value: Int, low: Int? = nil, high: Int? = nil) {
    self.value = value
    self.low = low
    self.high = high
  }
}
