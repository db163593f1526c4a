import ClioReport
import ClioMarkup
import ClioClaims
import ClioModel

/// The article with its marks, each passage followed by the evidence of its claims.
struct CheckArticle {
  private let text: CheckedText
  /// By the number of the block, in reading order.
  private let marks: [Int: [Mark]]
  /// Claims and notes that stand in no block.
  private let loose: [Mark]
  private let figures: [Mark]
  private let links: PageLinks
  private let saidBefore: [Caveat]

  /// What a place in the text refers to.
  struct Mark {
    enum Content {
      case claim(CheckedClaim)
      case missed(String)
    }

    /// Claims count from 1 as in `CheckedText.claims`, missed sentences by themselves.
    let number: Int
    let content: Content
    let range: Range<Int>?
    /// Where its sentence ends.
    let place: Int
    let sentence: String
  }

  /// - Parameters:
  ///   - links: to the pages of figures, where there are any.
  ///   - saidBefore: what the head of the page says of all claims.
  init(_ text: CheckedText, links: PageLinks, saidBefore: [Caveat] = []) {
    self.text = text
    self.links = links
    self.saidBefore = saidBefore
    var marks: [Int: [Mark]] = [:]
    var loose: [Mark] = []
    var (claims, missed) = (0, 0)
    for sentence in text.sentences {
      var found: [Mark] = []
      for claim in sentence.claims {
        claims += 1
        found.append(
          Mark(
            number: claims, content: .claim(claim), range: claim.range, place: sentence.range.upperBound,
            sentence: sentence.text))
      }
      if let why = sentence.notUnderstood {
        missed += 1
        found.append(
          Mark(
            number: missed, content: .missed(why), range: sentence.range, place: sentence.range.upperBound,
            sentence: sentence.text))
      }
      if text.blocks.indices.contains(sentence.block) {
        marks[sentence.block, default: []] += found
      } else {
        loose += found
      }
    }
    self.marks = marks
    self.loose = loose
    figures = text.figures.enumerated().map { index, figure in
      Mark(number: claims + index + 1, content: .claim(figure), range: nil, place: 0, sentence: "")
    }
  }

  @MarkupBuilder var html: Markup {
    if !text.blocks.isEmpty { Markup.element("article", .class("article")) { passages } }
    aside("elsewhere", text.blocks.isEmpty ? "What was asked" : "Sentences that stand in no passage", loose)
    aside("figures", CheckWording.embeddedFigures, figures)
  }

  private var passages: Markup {
    var parts: [Markup] = []
    var index = 0
    var speaker: String?
    while index < text.blocks.count {
      let block = text.blocks[index]
      let isNew = block.speaker != nil && block.speaker != speaker
      speaker = block.speaker
      // Neighbouring items of one speaker are one list.
      var next = index + 1
      while block.kind == .item, next < text.blocks.count, text.blocks[next].kind == .item,
        text.blocks[next].speaker == speaker
      { next += 1 }
      parts.append(passage(index..<next, saying: isNew ? speaker : nil))
      parts.append(evidence((index..<next).flatMap { marks[$0] ?? [] }, beside: unmarked(from: next)))
      index = next
    }
    return Markup(joining: parts)
  }

  /// How many passages from here on have nothing beside them, up to the next heading: evidence may reach down to them.
  private func unmarked(from index: Int) -> Int {
    text.blocks.indices[index...].prefix(Self.longestReach).prefix { block in
      marks[block] == nil && text.blocks[block].kind == .paragraph
    }.count
  }

  private static let longestReach = 3

  private func passage(_ blocks: Range<Int>, saying speaker: String?) -> Markup {
    let first = blocks.lowerBound
    let label = speaker.map { name in Markup.element("span", .class("speaker")) { Markup.isolated(name) } }
    switch text.blocks[first].kind {
    case .heading: return .element("h2", .class("passage"), .ownDirection) { words(first) }
    case .question:
      return .element("h2", .class("passage", "question"), .ownDirection) { (label ?? Markup()) + words(first) }
    case .paragraph:
      return .element("p", .class("passage"), .ownDirection) { (label ?? Markup()) + words(first) }
    case .quote:
      return .element("blockquote", .class("passage"), .ownDirection) {
        label ?? Markup()
        Markup.element("p") { words(first) }
      }
    case .item:
      return .element("ul", .class("passage")) {
        for block in blocks {
          Markup.element("li", .ownDirection) { (block == first ? label ?? Markup() : Markup()) + words(block) }
        }
      }
    }
  }

  // MARK: Words

  /// The block's text with its marks.
  private func words(_ block: Int) -> Markup {
    let marks = marks[block] ?? []
    let cut = MarkedText(
      text.blocks[block].text,
      marks: marks.enumerated().map { MarkedText.Mark($0, over: $1.range, else: $1.place) })
    return Markup(
      joining: cut.pieces.map { piece in
        Self.shown(piece.text, as: piece.covering.map { marks[$0] }) + references(piece.ending.map { marks[$0] })
      })
  }

  /// One look for all marks that lie on it: the gravest of the verdicts.
  private static func shown(_ text: String, as marks: [Mark]) -> Markup {
    let gravity: [Ruling] = [.fails, .depends, .unclear, .outside, .holds]
    let rulings = marks.compactMap(\.ruling)
    guard let ruling = gravity.first(where: rulings.contains) else {
      return marks.isEmpty ? Markup(text) : .element("span", .class("missed")) { text }
    }
    return .element("mark", .class(ruling.rawValue)) { text }
  }

  /// The numbers that lead to the evidence.
  private func references(_ marks: [Mark]) -> Markup {
    guard !marks.isEmpty else { return Markup() }
    return .element("sup") {
      for mark in marks {
        switch mark.content {
        case .claim(let claim):
          let ruling = claim.verdict.ruling
          Markup.element(
            "a", .class(ruling.rawValue), .id(EvidenceCard.markID(mark.number)),
            .href(fragment: EvidenceCard.id(mark.number))
          ) {
            Markup.element("span", .class("unseen")) { "Claim " }
            "\(mark.number)"
            Markup.element("span", .hiddenFromSpeech) { CheckWording.mark(ruling) }
            Markup.element("span", .class("unseen")) { " \(ruling.rawValue) " }
          }
        case .missed:
          Markup.element("a", .href(fragment: Self.noteID(mark.number))) {
            Markup.element("span", .class("unseen")) { "Not understood, note " }
            "n\(mark.number)"
          }
        }
      }
    }
  }

  // MARK: Evidence

  private func evidence(_ marks: [Mark], beside more: Int) -> Markup {
    guard !marks.isEmpty else { return Markup() }
    return .element(
      "div", .class("cards", "reach-\(more)"), .attribute("role", "group"),
      .attribute("aria-label", Self.label(marks))
    ) {
      for mark in marks { card(mark, hasMark: true) }
    }
  }

  /// A section for what has no place in the text.
  @MarkupBuilder private func aside(_ id: String, _ title: String, _ marks: [Mark]) -> Markup {
    if !marks.isEmpty {
      Markup.element("section", .class("beside"), .labelled(by: id)) {
        Markup.element("h2", .id(id)) { title }
        Markup.element("div", .class("cards")) {
          for mark in marks { card(mark, hasMark: false) }
        }
      }
    }
  }

  private func card(_ mark: Mark, hasMark: Bool) -> Markup {
    switch mark.content {
    case .claim(let claim):
      EvidenceCard(number: mark.number, claim: claim, hasMark: hasMark, links: links, saidBefore: saidBefore).html
    case .missed(let why):
      .element("p", .class("miss"), .id(Self.noteID(mark.number))) {
        Markup.element("b") { "n\(mark.number)" } + " Not understood: \(why)"
        if !hasMark { " (\u{201C}" + Markup.isolated(mark.sentence) + "\u{201D})" }
      }
    }
  }

  private static func noteID(_ number: Int) -> String { "note-\(number)" }

  /// `Evidence for claims 3 to 5`.
  private static func label(_ marks: [Mark]) -> String {
    let numbers = marks.filter { $0.ruling != nil }.map(\.number)
    guard let first = numbers.min(), let last = numbers.max() else { return "Sentences not understood" }
    return first == last ? "Evidence for claim \(first)" : "Evidence for claims \(first) to \(last)"
  }
}

extension CheckArticle.Mark {
  /// Nil for what was not understood.
  fileprivate var ruling: Ruling? {
    if case .claim(let claim) = content { claim.verdict.ruling } else { nil }
  }
}
