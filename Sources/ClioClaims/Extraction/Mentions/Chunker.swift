import ClioModel
import ClioRegistry

/// Makes chunks of a sentence's tokens: names and dates first, what is left are words.
struct Chunker {
  let registry: Registry
  let names: ActorNames
  let places: any PlaceKnowledge
  var published: StatedDate?
  /// The registry's governments, by country.
  let governments: [Int: String]

  func chunks(_ tokens: [TextToken], _ bytes: [UInt8], _ memory: inout DocumentMemory) -> [Chunk] {
    var chunks: [Chunk] = []
    chunks.reserveCapacity(tokens.count)
    let isShouting = Self.isShouting(tokens)
    let dates = DateReader(tokens: tokens, published: published, spokenOf: memory.date)
    let placeNames = PlaceNames(tokens: tokens, bytes: bytes, knowledge: places)
    let amounts = AmountReader(tokens: tokens)
    var index = 0
    func add(_ kind: Chunk.Kind, to end: Int) {
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      chunks.append(Chunk(kind: kind, range: range, word: "", isCapital: tokens[index].isCapital))
      index = end
    }
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .word, let found = names.longest(at: index, in: tokens, local: memory.shortForms),
        !(isShouting && found.end == index + 1 && token.range.count <= 3), !isCountry(index, found, tokens)
      {
        let text = Self.text(bytes, tokens, index..<found.end)
        let mention = ActorMention(ids: settled(found.ids, text), text: text, how: .name)
        let end = bracket(after: found.end, mention, tokens, bytes, &memory)
        add(.actor(mention), to: end)
      } else if let (mention, end) = government(at: index, tokens, bytes) {
        add(.actor(mention), to: end)
      } else if let year = subjectYear(at: index, tokens) {
        add(.date(StatedSpan(from: year, to: year)), to: index + 1)
      } else if token.kind != .sign, let date = dates.read(at: index), date.end > index, !isCounted(date, tokens) {
        add(.date(date.span), to: date.end)
      } else if let country = CountryNames.longest(at: index, in: tokens), !isPartOfName(index, country.end, tokens) {
        add(.country(country.number), to: country.end)
      } else if let place = placeNames.read(at: index) {
        add(.place(place.name), to: place.range.upperBound)
      } else if token.kind != .sign, let amount = amounts.read(at: index) {
        add(.amount(amount.amount, isPercent: amount.isPercent), to: amount.end)
      } else {
        chunks.append(
          Chunk(
            kind: token.kind == .sign ? .sign : .word, range: token.range, word: token.lower, isCapital: token.isCapital
          ))
        index += 1
      }
    }
    return Self.joined(chunks)
  }

  /// What a reader must know of a place that no list has: only the words around it say that it is one.
  func placeNote(_ name: String) -> String? {
    guard !PlaceNames.isKindTold(name), !places.knows(name), KnownRegion.named(name) == nil,
      KnownTowns.countries(of: name).isEmpty
    else { return nil }
    return "no place called \"\(name)\" is known here; it is read as one for the word before it"
  }

  /// "the government of Iran", "the Afghan government"
  private func government(at index: Int, _ tokens: [TextToken], _ bytes: [UInt8]) -> (ActorMention, Int)? {
    let word = tokens[index].lower
    var found: (country: Int, end: Int)?
    if word == "government", index + 2 < tokens.count, tokens[index + 1].lower == "of" {
      let start = tokens[index + 2].lower == "the" ? index + 3 : index + 2
      if start < tokens.count, let country = CountryNames.longest(at: start, in: tokens) {
        found = (country.number, country.end)
      }
    } else if let nation = CountryNames.demonym(at: index, in: tokens), nation.end < tokens.count,
      let country = Country.matching(nation.country), tokens[nation.end].lower == "government"
    {
      found = (country.gwNumber, nation.end + 1)
    } else if tokens[index].isCapital, let country = CountryNames.longest(at: index, in: tokens),
      country.end < tokens.count
    {
      let isPossessive = tokens[country.end].isSign("'s")
      let noun = isPossessive ? country.end + 1 : country.end
      if noun < tokens.count, tokens[noun].lower == "government" { found = (country.number, noun + 1) }
    }
    guard let found, let id = governments[found.country] else { return nil }
    // "government soldiers": it is they who act.
    return (ActorMention(ids: [id], text: Self.text(bytes, tokens, index..<found.end), how: .name), found.end)
  }

  /// "2018 was the deadliest year": a year that is the subject.
  private func subjectYear(at index: Int, _ tokens: [TextToken]) -> StatedDate? {
    guard tokens[index].kind == .number, index + 1 < tokens.count,
      ["was", "is", "saw", "became", "brought", "ended", "proved", "remains", "remained", "has"].contains(
        tokens[index + 1].lower)
    else { return nil }
    return DateReader(tokens: tokens, published: published, spokenOf: nil).year(index)
  }

  /// "Democratic Republic of Congo" is a name of its government too; in prose it is the country.
  private func isCountry(_ index: Int, _ found: ActorNames.Found, _ tokens: [TextToken]) -> Bool {
    found.ids.contains { $0.hasPrefix("government-of") }
      && (CountryNames.longest(at: index, in: tokens).map { $0.end >= found.end } ?? false)
  }

  /// Of several owners of a name those that have it with the same word breaks.
  private func settled(_ ids: [String], _ text: String) -> [String] {
    guard ids.count > 1 else { return ids }
    let matches = registry.matches(text).filter { $0.how == .name }.map(\.id)
    return matches.isEmpty ? ids.sorted() : matches.filter { ids.contains($0) }.sorted()
  }

  /// The end of "(ISIS-K)" after a name; a short form that nobody knows is remembered.
  private func bracket(
    after end: Int, _ mention: ActorMention, _ tokens: [TextToken], _ bytes: [UInt8], _ memory: inout DocumentMemory
  ) -> Int {
    guard end + 2 < tokens.count, tokens[end].isSign("("), mention.ids.count == 1 else { return end }
    var index = end + 1
    while index < tokens.count, index - end < 9, !tokens[index].isSign(")") { index += 1 }
    guard index < tokens.count, tokens[index].isSign(")") else { return end }
    var inner = Array(tokens[(end + 1)..<index])
    while let first = inner.first, Self.alsoKnown.contains(first.lower) { inner.removeFirst() }
    guard let first = inner.first, first.kind == .word, inner.count <= 5, first.isCapital || first.lower == "al" else {
      return end
    }
    let key = inner.filter { $0.kind != .sign }.map(\.folded).joined()
    let known = names.ids(key) ?? []
    if known == mention.ids { return index + 1 }
    let isShort = inner.count <= 3 && inner.reduce(0) { $0 + $1.capitals } >= 2
    guard isShort || known.contains(mention.ids[0]) else { return end }
    memory.shortForms[key] = mention.ids
    return index + 1
  }

  /// True for "2018 people".
  private func isCounted(_ date: DateReader.Reading, _ tokens: [TextToken]) -> Bool {
    guard date.end < tokens.count, tokens[date.end - 1].kind == .number, tokens[date.end].kind == .word else {
      return false
    }
    return CountedNoun(tokens[date.end].lower) != nil && !date.isAdjunct
  }

  /// "US" within "US Air Force Base": part of another name.
  private func isPartOfName(_ start: Int, _ end: Int, _ tokens: [TextToken]) -> Bool {
    end < tokens.count && tokens[end].isSign("-") && !tokens[end].hasSpaceBefore && end + 1 < tokens.count
      && tokens[end + 1].kind == .word && !tokens[end + 1].isCapital
  }

  private static func isShouting(_ tokens: [TextToken]) -> Bool {
    let words = tokens.filter { $0.kind == .word && $0.range.count > 1 }
    return words.count > 2 && words.count { $0.capitals == $0.range.count } * 2 > words.count
  }

  /// Words that a hyphen joins become one: "Taliban-led", "41-year-old"; "'s" goes to the name before it.
  private static func joined(_ chunks: [Chunk]) -> [Chunk] {
    var result: [Chunk] = []
    result.reserveCapacity(chunks.count)
    var index = 0
    while index < chunks.count {
      var chunk = chunks[index]
      if chunk.isSign, chunk.word == "'s" || chunk.word == "'", let last = result.last,
        case .actor(var mention) = last.kind,
        last.range.upperBound == chunk.range.lowerBound
      {
        mention.isPossessive = true
        result[result.count - 1].kind = .actor(mention)
        result[result.count - 1].range = last.range.lowerBound..<chunk.range.upperBound
        index += 1
        continue
      }
      if chunk.isSign, chunk.word == "-", let last = result.last, last.range.upperBound == chunk.range.lowerBound,
        index + 1 < chunks.count, chunks[index + 1].range.lowerBound == chunk.range.upperBound,
        !chunks[index + 1].isSign,
        !last.isSign
      {
        let next = chunks[index + 1]
        let left = last.word.isEmpty ? "x" : last.word
        // The name that follows "anti-" or "pro-" is no actor of the sentence; nor is the one before "-led".
        chunk.kind = .word
        chunk.word = left + "-" + (next.word.isEmpty ? "x" : next.word)
        chunk.range = last.range.lowerBound..<next.range.upperBound
        chunk.isCapital = last.isCapital
        result[result.count - 1] = chunk
        index += 2
        continue
      }
      result.append(chunk)
      index += 1
    }
    return result
  }

  static func text(_ bytes: [UInt8], _ tokens: [TextToken], _ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  private static let alsoKnown: Set<String> = [
    "also", "known", "as", "or", "formerly", "called", "the", "hereafter", "abbreviated", "\"", ",", "aka",
  ]
}
