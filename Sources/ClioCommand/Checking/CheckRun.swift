import ClioArticle
import ClioClaims
import ClioModel
import ClioRegistry
import ClioReport
import ClioSQLite

/// Checks one input against what is loaded.
struct CheckRun {
  private let session: Session
  private let editions: [Edition]
  /// As a person gave it; else what the text says of itself.
  private let published: StatedDate?
  private let limit: Int

  /// - Parameter limit: claims of one text that are checked.
  init(_ session: Session, editions: [Edition], published: StatedDate?, limit: Int = .max) {
    self.limit = limit
    self.session = session
    self.editions = editions
    self.published = published
  }

  func run(_ input: CheckInput) async throws(ClioError) -> CheckedText {
    switch input.content {
    case .claims(let file): try await claims(file)
    case .article(let article): try await self.article(article, name: input.name)
    }
  }

  private func checker(_ published: StatedDate?) -> ClaimChecker {
    ClaimChecker(
      ClaimWorld(
        tallies: session.store, rows: StoreRows(store: session.store), registry: session.registry, editions: editions,
        published: published))
  }

  func verdicts(on claims: [Claim]) async throws(ClioError) -> [Verdict] {
    let checker = checker(published)
    var verdicts: [Verdict] = []
    for claim in claims { verdicts.append(try await checker.verdict(on: claim)) }
    return verdicts
  }

  /// What a text says, without a verdict.
  func statements(in text: String) async throws(ClioError) -> [Statement] {
    try await extractor(published).extract([TextBlock(text: text)])
  }

  private func extractor(_ published: StatedDate?) async throws(ClioError) -> ClaimExtractor {
    var areas: Set<String> = []
    var sides: Set<EventSide> = []
    for edition in editions {
      areas.formUnion(try await session.store.areas(in: edition.id))
      sides.formUnion(try await session.store.sides(in: edition.id))
    }
    return ClaimExtractor(
      registry: session.registry, places: LoadedPlaces(areas: areas), sides: Array(sides), published: published)
  }

  /// Claims given on the command line.
  func typed(_ claims: [Claim], _ texts: [String]) async throws(ClioError) -> CheckedText {
    let checker = checker(published)
    var sentences: [CheckedText.Sentence] = []
    for (number, (claim, text)) in zip(claims, texts).enumerated() {
      let checked = CheckedClaim(claim: claim, quote: text, verdict: try await checker.verdict(on: claim))
      sentences.append(
        .init(block: number, range: 0..<text.utf8.count, text: text, claims: [checked], notUnderstood: nil))
    }
    return CheckedText(
      name: texts.count == 1 ? "Claim" : "Claims", published: published,
      blocks: texts.map { .init(text: $0, kind: .paragraph) }, sentences: sentences)
  }

  private func claims(_ file: ClaimsFile) async throws(ClioError) -> CheckedText {
    let day = published ?? file.published
    let checker = checker(day)
    var sentences: [CheckedText.Sentence] = []
    for (number, entry) in file.entries.enumerated() {
      let checked = CheckedClaim(
        claim: entry.claim, quote: entry.quote, range: 0..<entry.quote.utf8.count, speaker: entry.speaker,
        hedge: entry.hedge, verdict: try await checker.verdict(on: entry.claim), earlier: entry.earlier)
      sentences.append(
        .init(
          block: number, range: 0..<entry.quote.utf8.count, text: entry.quote, claims: [checked], notUnderstood: nil))
    }
    return CheckedText(
      name: file.article, published: day, blocks: file.entries.map { .init(text: $0.quote, kind: .paragraph) },
      sentences: sentences)
  }

  private func article(_ article: Article, name: String) async throws(ClioError) -> CheckedText {
    let day = published ?? article.published
    let checker = checker(day)
    // Title and byline stand above the text already.
    let head = [article.title, article.byline].compactMap(\.self)
    let blocks = article.blocks.filter { !$0.isBoilerplate }.drop { head.contains($0.text) }
    let statements = try await extractor(day).extract(blocks.map(TextBlock.init))
    var sentences: [CheckedText.Sentence] = []
    var checked = 0, left = 0
    for statement in statements {
      // Sentences that say nothing are of no use to anybody.
      guard !statement.claims.isEmpty || statement.notUnderstood != nil else { continue }
      guard checked < limit else {
        left += statement.claims.count
        continue
      }
      checked += statement.claims.count
      sentences.append(try await CheckedText.Sentence(statement, by: checker))
    }
    let embedded = EmbeddedFigures(article)
    var figures: [CheckedClaim] = []
    for figure in embedded.figures {
      figures.append(
        CheckedClaim(claim: figure.claim, quote: figure.text, verdict: try await checker.verdict(on: figure.claim)))
    }
    return CheckedText(
      name: name, title: article.title, byline: article.byline, published: day,
      blocks: blocks.map(CheckedText.Block.init), sentences: sentences, figures: figures,
      notes: article.notes,
      faults: embedded.faults + (left > 0 ? [Self.left(left, checked)] : []))
  }

  private static func left(_ left: Int, _ checked: Int) -> String {
    "\(Wording.count(left, "claim")) after the first \(Wording.number(checked)) were found and not checked (--limit)"
  }

  /// What a program sees.
  static func status(_ text: CheckedText) -> ExitStatus {
    if text.count(.fails) > 0 { return .no }
    let gaps =
      text.count(.depends) + text.count(.outside) + text.count(.unclear) + text.notUnderstood + text.faults.count
    return gaps > 0 ? .gaps : .done
  }
}

extension TextBlock {
  init(_ block: Article.Block) {
    let kind: Kind =
      switch block.kind {
      case .heading: .heading
      case .question: .question
      case .paragraph, .listItem, .quote, .tableRow: .paragraph
      }
    self.init(text: block.text, kind: kind, speaker: block.speaker)
  }
}

extension CheckedText.Block {
  init(_ block: Article.Block) {
    let kind: Kind =
      switch block.kind {
      case .heading: .heading
      case .question: .question
      case .paragraph, .tableRow: .paragraph
      case .listItem: .item
      case .quote: .quote
      }
    self.init(text: block.text, kind: kind, speaker: block.speaker)
  }
}

extension CheckedText.Sentence {
  init(_ statement: Statement, by checker: ClaimChecker) async throws(ClioError) {
    var claims: [CheckedClaim] = []
    for found in statement.claims {
      claims.append(
        CheckedClaim(
          claim: found.claim, quote: found.quote, range: found.range, speaker: found.speaker, hedge: found.hedge,
          verdict: try await checker.verdict(on: found.claim)))
    }
    self.init(
      block: statement.block, range: statement.range, text: statement.text, claims: claims,
      notUnderstood: statement.notUnderstood)
  }
}
