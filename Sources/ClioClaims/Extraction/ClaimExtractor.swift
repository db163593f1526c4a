public import ClioModel
public import ClioRegistry

/// Finds claims in prose. What it understands is told in `docs/claims.md`.
public struct ClaimExtractor: Sendable {
  private let registry: Registry
  private var chunker: Chunker
  private let patterns: [any ClaimPattern & Sendable]
  private var published: StatedDate?
  private let sharedNames: SharedNames
  private let governments: [Int: String]

  /// - Parameters:
  ///   - sides: of the loaded editions; a side that the registry does not know is named as `ucdp:NUMBER`.
  ///   - published: from when months and days without a year count backwards; nil is the day of the text's dateline.
  public init(registry: Registry, places: any PlaceKnowledge, sides: [EventSide] = [], published: StatedDate?) {
    self.registry = registry
    self.published = published
    var governments: [Int: String] = [:]
    for head in registry.heads {
      let countries = head.home.compactMap { Country.matching($0)?.gwNumber }
      if head.kind == .government, countries.count == 1 { governments[countries[0]] = head.id }
    }
    sharedNames = SharedNames(registry, governments: governments)
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

  /// Every sentence of the blocks, which stand in reading order. Questions, and headings that begin as such, only tell who is
  /// spoken of.
  ///
  /// A text with a name that several groups bear is read twice where what it says later tells which is meant.
  public func extract(_ blocks: [TextBlock]) -> [Statement] {
    if published == nil, let day = Dateline.published(in: blocks) {
      var dated = self
      (dated.published, dated.chunker.published) = (day, day)
      return dated.extract(blocks)
    }
    var memory = DocumentMemory()
    let first = extract(blocks, &memory)
    guard memory.hasUnsettledNames, !memory.countries.isEmpty else { return first }
    var again = DocumentMemory()
    again.countries = memory.countries
    return extract(blocks, &again)
  }

  private func extract(_ blocks: [TextBlock], _ memory: inout DocumentMemory) -> [Statement] {
    var statements: [Statement] = []
    for (position, block) in blocks.enumerated() {
      let bytes = Array(block.text.utf8)
      memory.carry.beginBlock()
      var reader = SentenceReader(bytes)
      var isStart = true
      while let sentence = reader.next() {
        statements.append(statement(sentence, of: block, position, bytes, isStart: isStart, &memory))
        isStart = false
      }
    }
    return statements
  }

  private func statement(
    _ sentence: RawSentence, of block: TextBlock, _ position: Int, _ bytes: [UInt8], isStart: Bool,
    _ memory: inout DocumentMemory
  ) -> Statement {
    var tokens = sentence.tokens
    if isStart, block.kind == .paragraph, let line = Dateline(tokens) {
      memory.countries.formUnion(KnownTowns.countries(of: Chunker.text(bytes, tokens, line.place)))
      tokens.removeFirst(line.end)
    }
    var chunks = chunker.chunks(tokens, bytes, &memory)
    if !sharedNames.settle(&chunks, memory) { memory.hasUnsettledNames = true }
    memory.countries.formUnion(SharedNames.countries(chunks))
    chunks = Anaphora.resolve(chunks, &memory)
    let text = String(decoding: bytes[sentence.range], as: UTF8.self)
    var statement = Statement(block: position, range: sentence.range, text: text)
    defer { remember(chunks, statement.claims, &memory) }
    if block.kind != .paragraph { memory.topic = chunks.lazy.compactMap(\.actor).first ?? memory.topic }
    if block.kind == .question || block.kind == .heading && Self.isAsking(sentence.tokens) { return statement }
    let context = SentenceContext(
      chunks: chunks, bytes: bytes, published: published, memory: memory, governments: governments)
    if let reason = Guards(context: context).whole {
      statement.notUnderstood = Checkable(context: context).isChecked ? reason : nil
      return statement
    }
    let hasDate = chunks.contains { $0.span != nil }
    let (claims, isOfSeveralPlaces) = claims(context, block)
    statement.claims = memory.carry.carried(claims, hasDate: hasDate)
    if isOfSeveralPlaces { statement.notUnderstood = Reason.severalPlaces }
    if UntoldTime.isIn(chunks) {
      let kept = UntoldTime.kept(statement.claims)
      if kept.count < statement.claims.count { statement.notUnderstood = Reason.untoldTime }
      statement.claims = kept
    }
    let ofActors = UntoldActor(context: context).kept(statement.claims)
    if ofActors.count < statement.claims.count { statement.notUnderstood = Reason.untoldActor }
    statement.claims = ofActors
    if statement.claims.isEmpty, let told = context.toldAttack { memory.attack = told }
    if sentence.isCut {
      statement.notUnderstood = Reason.tooLong
    } else if statement.claims.isEmpty, statement.notUnderstood == nil {
      statement.notUnderstood =
        Unread(context: context, registry: registry).reason ?? Checkable(context: context).reason
    }
    return statement
  }

  /// "How G killed 40 people": a heading that tells what is told of.
  private static func isAsking(_ tokens: [TextToken]) -> Bool {
    ["how", "why", "what", "when", "where", "who", "which", "whether"].contains(tokens.first?.lower ?? "")
  }

  /// What the patterns find, and whether something was left out that is told of several places together.
  private func claims(_ context: SentenceContext, _ block: TextBlock) -> (claims: [FoundClaim], isOfSeveralPlaces: Bool)
  {
    let attribution = Attribution(context: context)
    var seen: Set<Claim> = []
    var found: [FoundClaim] = []
    let findings = FollowUp(context: context).adding(to: patterns.flatMap { $0.find(in: context) }).sorted {
      $0.chunks.lowerBound < $1.chunks.lowerBound
    }
    guard !findings.isEmpty else { return ([], false) }
    let places = SeveralPlaces(context)
    let whole = findings.flatMap { places.split($0) }
    let isOfSeveralPlaces = findings.contains { places.split($0).isEmpty }
    let hedge = attribution.hedge, speaker = attribution.speaker ?? block.speaker
    let each = whole.filter { seen.insert($0.claim).inserted }
    let passage = Passage(context: context, cores: each.map(\.chunks))
    for finding in each {
      let words = passage.around(finding.chunks)
      found.append(
        FoundClaim(
          claim: finding.claim, range: context.bytes(words), quote: context.text(words), hedge: hedge,
          speaker: speaker, notes: notes(finding, context)))
    }
    return (found, isOfSeveralPlaces)
  }

  /// How the names and places of a claim were read where they could be read otherwise.
  private func notes(_ finding: Finding, _ context: SentenceContext) -> [String] {
    let actors = finding.claim.actors
    var notes: [String] = []
    for note in context.chunks.compactMap(\.actor).filter({ actors.contains($0.claimed) }).compactMap(\.reading)
    where !notes.contains(note) { notes.append(note) }
    if let place = finding.claim.scope?.place, let note = chunker.placeNote(place) { notes.append(note) }
    return notes + [finding.note].compactMap(\.self)
  }

  private func remember(_ chunks: [Chunk], _ claims: [FoundClaim], _ memory: inout DocumentMemory) {
    if let date = chunks.lazy.compactMap({ $0.span?.from }).first { memory.date = date }
    for found in claims {
      if case .attack(let scope, _) = found.claim { memory.attack = scope }
    }
  }
}
