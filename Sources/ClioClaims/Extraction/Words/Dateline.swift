public import ClioModel

/// "KABUL, Jan. 27, 2018 (Agency) — ": where and when a report was written, before its first sentence. It says nothing of
/// what happened there and then.
public struct Dateline: Sendable {
  /// How many paragraphs are looked at for the day of publication.
  private static let reach = 6

  /// Nil where it tells no year.
  let day: StatedDate?
  /// The tokens of its first name.
  let place: Range<Int>
  /// The token after its dash.
  let end: Int

  /// The day of the first dateline of a text; nil where it has none, or one without a year.
  public static func published(in blocks: [TextBlock]) -> StatedDate? {
    for block in blocks.lazy.filter({ $0.kind == .paragraph }).prefix(reach) {
      var reader = SentenceReader(Array(block.text.utf8))
      if let tokens = reader.next()?.tokens, let line = Dateline(tokens) { return line.day }
    }
    return nil
  }

  init?(_ tokens: [TextToken]) {
    guard let first = tokens.first, first.kind == .word, first.isCapital else { return nil }
    var index = Self.placeEnd(tokens)
    place = 0..<(tokens.prefix(index).firstIndex { $0.kind == .sign && !$0.isSign("-") && !$0.isSign("'") } ?? index)
    index = Self.agencyEnd(index, tokens)
    if index < tokens.count, tokens[index].isSign(",") { index += 1 }
    let dates = DateReader(tokens: tokens, published: nil, spokenOf: nil)
    guard index < tokens.count, let (date, after) = dates.single(at: index, isBare: false) else { return nil }
    switch date {
    case .whole(let whole) where whole.day != nil: day = whole
    case .day: day = nil
    default: return nil
    }
    index = Self.agencyEnd(after, tokens)
    guard index > 0, index + 1 < tokens.count, tokens[index].isSign("–") else { return nil }
    end = index + 1
  }

  /// After "Kabul", "DERA ISMAIL KHAN, Pakistan": up to six words with capitals, and the commas between them.
  private static func placeEnd(_ tokens: [TextToken]) -> Int {
    var index = 0
    var words = 0
    while index < tokens.count, words < 6 {
      let token = tokens[index]
      if token.kind == .word, token.isCapital, !isDate(index, tokens) {
        words += 1
      } else if !(token.isSign(",") || token.isSign("-") || token.isSign("'") || token.isSign("."))
        || index + 1 >= tokens.count || tokens[index + 1].kind != .word || isDate(index + 1, tokens)
      {
        break
      }
      index += 1
    }
    return index
  }

  private static func isDate(_ index: Int, _ tokens: [TextToken]) -> Bool {
    DateReader(tokens: tokens, published: nil, spokenOf: nil).month(index) != nil
      || DateReader.weekdays[tokens[index].lower] != nil
  }

  /// After "(Reuters)".
  private static func agencyEnd(_ index: Int, _ tokens: [TextToken]) -> Int {
    guard index < tokens.count, tokens[index].isSign("("),
      let close = (index..<min(index + 6, tokens.count)).first(where: { tokens[$0].isSign(")") })
    else { return index }
    return close + 1
  }
}
