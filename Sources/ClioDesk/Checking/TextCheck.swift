public import ClioArticle
public import ClioClaims
public import ClioModel
import ClioRegistry

/// Checks texts and claims against what is loaded.
public struct TextCheck {
  private let desk: Desk
  private let editions: [Edition]
  /// As a person gave it; else what the text says of itself.
  private let published: StatedDate?
  private let limit: Int

  /// - Parameters:
  ///   - editions: those that may be asked.
  ///   - published: what relative dates count from; nil for what the text says of itself.
  ///   - limit: claims of one text that are checked.
  public init(_ desk: Desk, editions: [Edition], published: StatedDate?, limit: Int = .max) {
    self.limit = limit
    self.desk = desk
    self.editions = editions
    self.published = published
  }

  private func checker(_ published: StatedDate?) -> ClaimChecker {
    ClaimChecker(
      ClaimWorld(
        tallies: desk.store, rows: StoreRows(store: desk.store), registry: desk.registry, editions: editions,
        published: published))
  }

  /// A verdict on each, in their order.
  public func verdicts(on claims: [Claim]) async throws(ClioError) -> [Verdict] {
    let checker = checker(published)
    var verdicts: [Verdict] = []
    for claim in claims { verdicts.append(try await checker.verdict(on: claim)) }
    return verdicts
  }

  /// What a text says, without a verdict.
  public func statements(in text: String) async throws(ClioError) -> [Statement] {
    try await extractor(published).extract([TextBlock(text: text)])
  }

  private func extractor(_ published: StatedDate?) async throws(ClioError) -> ClaimExtractor {
    var areas: Set<String> = []
    var sides: Set<EventSide> = []
    for edition in editions {
      areas.formUnion(try await desk.store.areas(in: edition.id))
      sides.formUnion(try await desk.store.sides(in: edition.id))
    }
    return ClaimExtractor(
      registry: desk.registry, places: LoadedPlaces(areas: areas), sides: Array(sides), published: published)
  }

  /// Claims that stand by themselves, each with the words it was found in.
  public func claims(_ claims: [KeptClaim], name: String) async throws(ClioError) -> CheckedText {
    let checker = checker(published)
    var sentences: [CheckedText.Sentence] = []
    for (number, kept) in claims.enumerated() {
      let checked = CheckedClaim(
        claim: kept.claim, quote: kept.quote, range: 0..<kept.quote.utf8.count, speaker: kept.speaker,
        hedge: kept.hedge, notes: kept.notes, verdict: try await checker.verdict(on: kept.claim),
        earlier: kept.earlier)
      sentences.append(
        .init(
          block: number, range: 0..<kept.quote.utf8.count, text: kept.quote, claims: [checked], notUnderstood: nil))
    }
    return CheckedText(
      name: name, published: published, blocks: claims.map { .init(text: $0.quote, kind: .paragraph) },
      sentences: sentences)
  }

  /// An article with a verdict on each of its claims.
  public func article(_ article: Article, name: String) async throws(ClioError) -> CheckedText {
    // Title and byline stand above the text already.
    let head = [article.title, article.byline].compactMap(\.self)
    let blocks = article.blocks.filter { !$0.isBoilerplate }.drop { head.contains($0.text) }
    let texts = blocks.map(TextBlock.init)
    let day = published ?? article.published ?? Dateline.published(in: texts)
    let checker = checker(day)
    let statements = try await extractor(day).extract(texts)
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
    "\(left.grouped) \(left == 1 ? "claim" : "claims") after the first \(checked.grouped) were found and not checked"
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
          notes: found.notes, verdict: try await checker.verdict(on: found.claim)))
    }
    self.init(
      block: statement.block, range: statement.range, text: statement.text, claims: claims,
      notUnderstood: statement.notUnderstood)
  }
}
