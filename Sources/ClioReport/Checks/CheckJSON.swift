public import ClioClaims
public import ClioModel

/// A checked text as data.
public struct CheckJSON: Encodable, Sendable {
  public let name: String
  public let title: String?
  public let byline: String?
  public let published: StatedDate?
  /// How many claims have each verdict; all five are there.
  public let counts: [String: Int]
  public let sentences: [SentenceJSON]
  public let figures: [CheckedClaimJSON]
  public let notes: [String]
  public let faults: [String]

  /// Only sentences with claims, and those that look checkable and gave none.
  public init(_ text: CheckedText) {
    name = text.name
    title = text.title
    byline = text.byline
    published = text.published
    counts = Dictionary(uniqueKeysWithValues: Ruling.allCases.map { ($0.rawValue, text.count($0)) })
    sentences = text.sentences.filter { !$0.claims.isEmpty || $0.notUnderstood != nil }.map(SentenceJSON.init)
    figures = text.figures.map(CheckedClaimJSON.init)
    notes = text.notes
    faults = text.faults
  }

  public struct SentenceJSON: Encodable, Sendable {
    public let block: Int
    public let text: String
    public let claims: [CheckedClaimJSON]
    /// Why it looks checkable and gave no claim; left out otherwise.
    public let notUnderstood: String?

    init(_ sentence: CheckedText.Sentence) {
      block = sentence.block
      text = sentence.text
      claims = sentence.claims.map(CheckedClaimJSON.init)
      notUnderstood = sentence.notUnderstood
    }
  }
}

public struct CheckedClaimJSON: Encodable, Sendable {
  /// In the claim language.
  public let claim: String
  public let kind: String
  public let quote: String
  public let speaker: String?
  public let hedge: String?
  /// How its words were read where they could be read otherwise.
  public let notes: [String]
  public let verdict: VerdictJSON
  /// The verdict when it was saved; left out where it was not.
  public let earlier: String?
  public let hasChanged: Bool

  public init(_ checked: CheckedClaim) {
    claim = checked.claim.description
    kind = checked.claim.kind
    quote = checked.quote
    speaker = checked.speaker
    hedge = checked.hedge
    notes = checked.notes
    verdict = VerdictJSON(checked.verdict)
    earlier = checked.earlier?.ruling.rawValue
    hasChanged = checked.hasChanged
  }
}

public struct VerdictJSON: Encodable, Sendable {
  public let ruling: String
  public let reason: String
  public let edition: EditionID?
  public let trials: [TrialJSON]
  public let rows: [EvidenceRowJSON]
  public let milestones: [MilestoneJSON]
  public let relations: [RelationJSON]
  public let caveats: [Caveat]
  public let remedy: String?

  public init(_ verdict: Verdict) {
    ruling = verdict.ruling.rawValue
    reason = verdict.reason
    edition = verdict.edition
    trials = verdict.trials.map(TrialJSON.init)
    rows = verdict.rows.map(EvidenceRowJSON.init)
    milestones = verdict.statements.compactMap { statement in
      if case .milestone(_, let milestone) = statement { MilestoneJSON(milestone) } else { nil }
    }
    relations = verdict.statements.compactMap { statement in
      if case .relation(let relation) = statement { RelationJSON(relation) } else { nil }
    }
    caveats = verdict.caveats
    remedy = verdict.remedy
  }

  public struct TrialJSON: Encodable, Sendable {
    public let definition: String
    public let ruling: String
    public let found: String
    public let value: MeasuredValue?
    public let addresses: [String]

    init(_ trial: Verdict.Trial) {
      definition = trial.definition
      ruling = trial.ruling.rawValue
      found = trial.found
      value = trial.value
      addresses = trial.addresses.map(\.description)
    }
  }

  public struct EvidenceRowJSON: Encodable, Sendable {
    public let edition: EditionID
    public let event: EventJSON
    public let reports: [Report]
    public let address: String?

    init(_ row: Verdict.EvidenceRow) {
      edition = row.edition
      event = EventJSON(MatchedEvent(event: row.event, role: nil))
      reports = row.reports
      address = row.address?.description
    }
  }
}
