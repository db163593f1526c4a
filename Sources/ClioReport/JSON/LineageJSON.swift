public import ClioModel

/// What sources say, as data.
public struct SourceAccountJSON: Encodable, Sendable {
  public let from: StatedDate?
  public let to: StatedDate?
  public let what: String?
  public let denies: Bool
  public let sources: [PublishedSource]

  public init(_ account: SourceAccount) {
    from = account.span.from
    to = account.span.to
    what = account.what
    denies = account.denies
    sources = account.sources
  }
}

public struct MilestoneJSON: Encodable, Sendable {
  public let what: String
  public let date: StatedDate?
  public let accounts: [SourceAccountJSON]

  public init(_ milestone: Milestone) {
    what = milestone.what
    date = milestone.date
    accounts = milestone.accounts.map(SourceAccountJSON.init)
  }
}

public struct RelationJSON: Encodable, Sendable {
  public let subject: Relation.Party
  public let type: RelationType
  public let object: Relation.Party
  public let confidence: Confidence
  public let what: String?
  public let accounts: [SourceAccountJSON]

  public init(_ relation: Relation) {
    subject = relation.subject
    type = relation.type
    object = relation.object
    confidence = relation.confidence
    what = relation.what
    accounts = relation.accounts.map(SourceAccountJSON.init)
  }
}
