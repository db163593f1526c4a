public import ClioModel

/// What the data say of a claim. Meanings: `docs/claims.md`, Verdicts.
public enum Ruling: String, CaseIterable, Hashable, Sendable, Codable {
  case holds, fails, depends, outside, unclear
}

/// A ruling with everything that it rests on.
public struct Verdict: Hashable, Sendable {
  public var ruling: Ruling
  /// Why, in a sentence or two.
  public var reason: String
  /// The edition asked; nil where none was.
  public var edition: EditionID?
  /// The definitions tried and what each found.
  public var trials: [Trial] = []
  /// The rows that matter most.
  public var rows: [EvidenceRow] = []
  /// What the registry states, with its sources.
  public var statements: [Statement] = []
  public var caveats: [Caveat] = []
  /// Which source would tell; nil where none is known, or none needed.
  public var remedy: String?

  public init(_ ruling: Ruling, _ reason: String, edition: EditionID? = nil) {
    self.ruling = ruling
    self.reason = reason
    self.edition = edition
  }

  /// One definition under which a claim was tried.
  public struct Trial: Hashable, Sendable {
    public let definition: String
    public let ruling: Ruling
    /// What was found, in words: `2,488`, `4th of 213`.
    public let found: String
    /// The same as a number with its range; nil for ranks.
    public let value: MeasuredValue?
    /// Where to ask again; empty where nothing was counted.
    public let addresses: [FigureAddress]

    public init(
      _ definition: String, _ ruling: Ruling, found: String, value: MeasuredValue? = nil,
      addresses: [FigureAddress] = []
    ) {
      self.definition = definition
      self.ruling = ruling
      self.found = found
      self.value = value
      self.addresses = addresses
    }
  }

  /// A row of an edition, and the reports behind it.
  public struct EvidenceRow: Hashable, Sendable {
    public let edition: EditionID
    public let event: ConflictEvent
    /// Empty where the file names none.
    public let reports: [Report]
    /// Lists the row with all its fields; nil where no address names so few rows.
    public let address: FigureAddress?

    public init(edition: EditionID, event: ConflictEvent, reports: [Report], address: FigureAddress?) {
      self.edition = edition
      self.event = event
      self.reports = reports
      self.address = address
    }
  }

  /// A milestone or a relation of the registry.
  public enum Statement: Hashable, Sendable {
    case milestone(of: Relation.Party, Milestone)
    case relation(Relation)
  }
}

extension Ruling {
  /// Of several definitions: what all say, or `depends`.
  static func together(_ rulings: [Ruling]) -> Ruling {
    guard let first = rulings.first else { return .unclear }
    return rulings.allSatisfy { $0 == first } ? first : .depends
  }
}
