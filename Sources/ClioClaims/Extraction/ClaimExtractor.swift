public import ClioModel
public import ClioRegistry

/// Finds claims in prose. What it understands is told in `docs/claims.md`.
public struct ClaimExtractor: Sendable {
  private let chunker: Chunker
  private let patterns: [any ClaimPattern & Sendable]
  private let published: StatedDate?
  private let sharedNames: SharedNames
  private let governments: [Int: String]

  /// - Parameters:
  ///   - sides: of the loaded editions; a side that the registry does not know is named as `ucdp:NUMBER`.
  ///   - published: from when months and days without a year count backwards.
  public init(registry: Registry, places: any PlaceKnowledge, sides: [EventSide] = [], published: StatedDate?) {
    self.published = published
    var homes: [String: Set<Int>] = [:]
    var governments: [Int: String] = [:]
    for head in registry.heads {
      let countries = head.home.compactMap { Country.matching($0)?.gwNumber }
      homes[head.id] = Set(countries)
      if head.kind == .government, countries.count == 1 { governments[countries[0]] = head.id }
    }
    sharedNames = SharedNames(homes: homes)
    self.governments = governments
    chunker = Chunker(
      registry: registry, names: ActorNames(registry, sides: sides), places: places, published: published,
      governments: governments)
    patterns = [
      KillVerbPattern(), DeathNounPattern(), TollPattern(), LossPattern(), EventCountPattern(), UnitPattern(),
      AttackPattern(),
      RankPattern(),
      RecordPattern(), EdgePattern(), PresencePattern(), TrendPattern(), ComparePattern(), MilestonePattern(),
      RelationPattern(governments: governments), ZeroPattern(),
    ]
  }

  /// Every sentence of the blocks, which stand in reading order. Questions and headings tell who is spoken of.
  public func extract(_ blocks: [TextBlock]) -> [Statement] {
    var memory = DocumentMemory()
    var statements: [Statement] = []
    for (position, block) in blocks.enumerated() {
      let bytes = Array(block.text.utf8)
      memory.carry.beginBlock()
      var reader = SentenceReader(bytes)
      while let sentence = reader.next() {
        statements.append(statement(sentence, of: block, position, bytes, &memory))
      }
    }
    return statements
  }

  private func statement(
    _ sentence: RawSentence, of block: TextBlock, _ position: Int, _ bytes: [UInt8], _ memory: inout DocumentMemory
  ) -> Statement {
    var chunks = chunker.chunks(sentence.tokens, bytes, &memory)
    sharedNames.settle(&chunks, memory)
    chunks = Anaphora.resolve(chunks, &memory)
    let text = String(decoding: bytes[sentence.range], as: UTF8.self)
    var statement = Statement(block: position, range: sentence.range, text: text)
    defer { remember(chunks, statement.claims, &memory) }
    guard block.kind == .paragraph else {
      memory.topic = chunks.lazy.compactMap(\.actor).first ?? memory.topic
      return statement
    }
    let context = SentenceContext(
      chunks: chunks, bytes: bytes, published: published, memory: memory, governments: governments)
    if let reason = Guards(context: context).whole {
      statement.notUnderstood = Checkable(context: context).isChecked ? reason : nil
      return statement
    }
    let hasDate = chunks.contains { $0.span != nil }
    statement.claims = memory.carry.carried(claims(context, block), hasDate: hasDate)
    if UntoldTime.isIn(chunks) {
      let kept = UntoldTime.kept(statement.claims)
      if kept.count < statement.claims.count { statement.notUnderstood = Reason.untoldTime }
      statement.claims = kept
    }
    if statement.claims.isEmpty, let told = context.toldAttack { memory.attack = told }
    if sentence.isCut {
      statement.notUnderstood = Reason.tooLong
    } else if statement.claims.isEmpty, statement.notUnderstood == nil {
      statement.notUnderstood = Checkable(context: context).reason
    }
    return statement
  }

  private func claims(_ context: SentenceContext, _ block: TextBlock) -> [FoundClaim] {
    let attribution = Attribution(context: context)
    var seen: Set<Claim> = []
    var found: [FoundClaim] = []
    let findings = FollowUp(context: context).adding(to: patterns.flatMap { $0.find(in: context) }).sorted {
      $0.chunks.lowerBound < $1.chunks.lowerBound
    }
    guard !findings.isEmpty else { return [] }
    let hedge = attribution.hedge, speaker = attribution.speaker ?? block.speaker
    for finding in findings where seen.insert(finding.claim).inserted {
      found.append(
        FoundClaim(
          claim: finding.claim, range: context.bytes(finding.chunks), quote: context.text(finding.chunks), hedge: hedge,
          speaker: speaker))
    }
    return found
  }

  private func remember(_ chunks: [Chunk], _ claims: [FoundClaim], _ memory: inout DocumentMemory) {
    if let date = chunks.lazy.compactMap({ $0.span?.from }).first { memory.date = date }
    for found in claims {
      if case .attack(let scope, _) = found.claim { memory.attack = scope }
    }
  }
}
