internal import ClioModel

/// Reads one claim by recursive descent. No rule calls itself, so that no input makes it go deep.
///
/// What was looked for at a place and not found there is remembered until something is: an error lists it.
struct ClaimParser {
  typealias Expected = ClaimMessage.Expected

  private let source: String
  private let tokens: [ClaimToken]
  private(set) var position = 0
  private var expected: [Expected] = []
  /// The position after the last name of an actor, where the rest of a longer name may stand.
  private var endOfName = -1
  /// The position where the clauses end.
  private var endOfClauses = -1
  /// The kind of claim, as `Claim.kind` names it; empty until it is known.
  var kind = ""

  init(_ source: String) {
    // One whose storage is UTF-8: indices into others cost more than one step.
    var source = source
    source.makeContiguousUTF8()
    self.source = source
    tokens = ClaimScanner.tokens(of: source)
  }

  // MARK: Moving on

  var token: ClaimToken { tokens[position] }

  /// The token so many places on, or the last.
  func token(after count: Int) -> ClaimToken { tokens[min(position + count, tokens.count - 1)] }

  mutating func advance() {
    position = min(position + 1, tokens.count - 1)
    expected = []
  }

  mutating func markEndOfName() { endOfName = position }
  mutating func markEndOfClauses() { endOfClauses = position }

  // MARK: Looking for something

  mutating func expect(_ what: Expected) { expected.append(what) }
  mutating func expect(words: some Sequence<String>) { expected += words.map(Expected.word) }

  /// True, and moves on, where the word stands here.
  mutating func accept(_ word: String) -> Bool {
    expect(.word(word))
    return skip(word)
  }

  /// As `accept`, but an error does not list it.
  mutating func skip(_ word: String) -> Bool {
    guard token.word == word else { return false }
    advance()
    return true
  }

  mutating func accept(_ kind: ClaimToken.Kind) -> ClaimToken? {
    guard token.kind == kind else { return nil }
    defer { advance() }
    return token
  }

  mutating func require(_ word: String) throws(ClioError) {
    guard accept(word) else { throw unexpected() }
  }

  /// The one of `values` whose name stands here.
  mutating func require<Value: RawRepresentable<String>>(oneOf values: [Value]) throws(ClioError) -> Value {
    expect(words: values.map(\.rawValue))
    let word = token.word
    guard let value = values.first(where: { $0.rawValue == word }) else { throw unexpected() }
    advance()
    return value
  }

  mutating func requireEnd() throws(ClioError) {
    expect(.end)
    guard token.kind == .end else { throw unexpected() }
  }

  // MARK: Errors

  /// The error for what stands here instead of all that was looked for.
  ///
  /// - Parameter hint: what to do where no expected word is near.
  func unexpected(hint: String? = nil) -> ClioError {
    if case .broken(let fault) = token.kind {
      let (message, hint) = ClaimMessage.fault(fault)
      return error(message, at: position, hint: hint)
    }
    return error(
      "expected \(ClaimMessage.list(expected)), found \(ClaimMessage.found(token))", at: position,
      hint: nearest() ?? hint ?? misplaced() ?? ClaimMessage.hint)
  }

  /// The error where the clauses ended without the `of` that `what` needs.
  func missingActor(for what: String) -> ClioError {
    let isSlip = token.kind != .end && !ClaimClause.wordsAfterActors.contains(token.word)
    let hint = ClaimMessage.needsActor(what)
    return isSlip ? unexpected(hint: hint) : mismatch("'of' and an actor", at: position, hint: hint)
  }

  /// The error for something that stands at a position and is read, but means nothing there.
  func mismatch(_ wanted: String, at position: Int, hint: String = ClaimMessage.hint) -> ClioError {
    error("expected \(wanted), found \(ClaimMessage.found(tokens[position]))", at: position, hint: hint)
  }

  /// As above for what goes from a position up to here: `2018..2016`, `4,88`.
  func mismatch(_ wanted: String, from start: Int) -> ClioError {
    let text = source.unicodeScalars[tokens[start].start..<tokens[position - 1].end]
    return error(
      "expected \(wanted), found '\(ClaimExcerpt.word(String(text)))'", at: start, hint: ClaimMessage.hint)
  }

  func error(_ message: String, at position: Int, hint: String = ClaimMessage.hint) -> ClioError {
    let column = ClaimExcerpt.column(of: tokens[position].start, in: source)
    return ClioError(
      .badInput, "claim: \(column): \(message)", hint: hint, candidates: ClaimExcerpt.lines(source, column: column))
  }

  private func nearest() -> String? {
    let word = token.word
    guard !word.isEmpty, !ClaimClause.wordsAfterActors.contains(word) else { return nil }
    return Spelling.nearest(to: word, in: expected.flatMap(\.words), limit: 1).first.map(ClaimMessage.didYouMean)
  }

  /// What is wrong with a clause that this kind does not take, or with a name that is not in quotes.
  private func misplaced() -> String? {
    let word = token.word
    if position == endOfClauses, ClaimClause(rawValue: word) != nil {
      return ClaimMessage.doesNotTake(word, kind: kind)
    }
    return position == endOfName && token.kind == .word ? ClaimMessage.longName : nil
  }
}
