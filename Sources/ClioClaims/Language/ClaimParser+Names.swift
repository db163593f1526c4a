internal import ClioModel

extension ClaimParser {
  mutating func quantity() throws(ClioError) -> Quantity {
    expect(.measureOrUnit)
    guard let quantity = Quantity(name: token.word) else { throw unexpected(hint: ClaimMessage.quantityHint) }
    advance()
    return quantity
  }

  mutating func lens() throws(ClioError) -> Lens {
    if accept("lethality") { return .lethality }
    if accept("activity") { return .activity }
    expect(.measure)
    guard let measure = Measure(name: token.word) else { throw unexpected(hint: ClaimMessage.measureHint) }
    advance()
    return .measure(measure)
  }

  /// A registry id, `ucdp:NUMBER`, `name:TEXT`, or a name in quotes.
  mutating func actor() throws(ClioError) -> ClaimActor {
    expect(.actor)
    if let quoted = accept(.quoted) {
      markEndOfName()
      let reference = ActorReference(quoted.text)
      // Only this form may hold spaces; the others in quotes are names like any.
      if case .name? = reference, let reference { return .reference(reference) }
      return .name(quoted.text)
    }
    guard token.kind == .word else { throw unexpected() }
    let word = token.word
    let isSideName = word.unicodeScalars.starts(with: "name:".unicodeScalars)
    if ClaimClause.wordsAfterActors.contains(word), !mayFollowActor(token(after: 1)) {
      throw unexpected(hint: token.text == word ? nil : ClaimMessage.longName)
    }
    guard let reference = ActorReference(isSideName ? "name:" + String(token.text.unicodeScalars.dropFirst(5)) : word)
    else {
      throw unexpected(hint: word == "name:" ? ClaimMessage.sideName : ClaimMessage.longName)
    }
    advance()
    markEndOfName()
    return .reference(reference)
  }

  private func mayFollowActor(_ token: ClaimToken) -> Bool {
    token.kind == .end || ClaimClause.wordsAfterActors.contains(token.word)
      || RelationType(rawValue: token.word) != nil
  }

  /// One country or several, with commas between them, as Gleditsch-Ward numbers.
  mutating func countries() throws(ClioError) -> Set<Int> {
    var numbers: Set<Int> = [try country()]
    expect(.comma)
    while accept(.comma) != nil {
      numbers.insert(try country())
      expect(.comma)
    }
    if token.kind == .word, Country.matching(token.text) != nil { throw unexpected(hint: ClaimMessage.countryList) }
    return numbers
  }

  /// A number that no list has is let stand, as in an address: files use some.
  private mutating func country() throws(ClioError) -> Int {
    expect(.country)
    guard token.kind == .word || token.kind == .quoted else { throw unexpected() }
    let number =
      if token.isDigits {
        Int(token.text).flatMap { (1...9999).contains($0) ? $0 : nil }
      } else if token.text.utf8.first.map({ $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) == true {
        Int?.none
      } else {
        Country.matching(token.text)?.gwNumber
      }
    guard let number else { throw unexpected(hint: countryHint()) }
    advance()
    return number
  }

  /// A name that goes on in the next words, or one that is spelt much the same.
  private func countryHint() -> String? {
    var name = token.text
    for count in 1..<6 where token(after: count).kind == .word {
      name += " " + token(after: count).text
      if let country = Country.matching(name) { return "write in quotes: in \"\(country.name)\"" }
    }
    let countries = (1...999).compactMap(Country.numbered)
    let names = countries.map(\.name) + countries.map(\.code)
    return Spelling.nearest(to: token.text, in: names, limit: 1).first.map(ClaimMessage.didYouMean)
  }

  mutating func quoted() throws(ClioError) -> String {
    expect(.quoted)
    guard let token = accept(.quoted) else { throw unexpected() }
    return token.text
  }

  // MARK: Dates

  /// `2018`, `2016..2018`, `2015..` or `..2018`, each end a year, a month or a day.
  mutating func span() throws(ClioError) -> StatedSpan {
    let place = position
    if accept(.range) != nil { return StatedSpan(to: try date()) }
    let from = try date()
    guard accept(.range) != nil else { return StatedSpan(from: from, to: from) }
    // Whatever follows an open end is a word.
    guard token.text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return StatedSpan(from: from) }
    let span = StatedSpan(from: from, to: try date())
    if span.isReversed { throw mismatch(ClaimMessage.reversed, from: place) }
    return span
  }

  mutating func date() throws(ClioError) -> StatedDate {
    expect(.date)
    guard let date = StatedDate(token.text), token.kind == .word else {
      throw looksLikeDate ? mismatch(ClaimMessage.realDay, at: position) : unexpected()
    }
    advance()
    return date
  }

  /// True for four digits and pairs of them with hyphens between: what is no date then is none on any calendar.
  private var looksLikeDate: Bool {
    guard token.kind == .word, (4...10).contains(token.text.utf8.count) else { return false }
    let parts = token.text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } } && parts.first?.count == 4
      && parts.dropFirst().allSatisfy { $0.count == 2 } && parts.count <= 3
  }
}
