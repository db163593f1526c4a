import ClioModel

/// A piece of a sentence that means one thing: a name, a date, a number, a place, or a word of its own.
struct Chunk: Sendable {
  enum Kind: Sendable {
    case word
    case sign
    case actor(ActorMention)
    /// Gleditsch-Ward number.
    case country(Int)
    case place(String)
    case date(StatedSpan)
    case amount(Amount, isPercent: Bool)
  }

  var kind: Kind
  /// UTF-8 offsets in the block.
  var range: Range<Int>
  /// Of words and signs, in lower case; empty for all else.
  var word: String
  var isCapital: Bool

  func isOne(of words: Set<String>) -> Bool { !word.isEmpty && words.contains(word) }

  var actor: ActorMention? {
    switch kind {
    case .actor(let mention): mention
    default: nil
    }
  }
  var country: Int? {
    switch kind {
    case .country(let number): number
    default: nil
    }
  }
  var place: String? {
    switch kind {
    case .place(let name): name
    default: nil
    }
  }
  /// Not inlined: the optimizer of Swift 6.3.1 breaks on it in `Scoping.span`.
  @inline(never) var span: StatedSpan? {
    switch kind {
    case .date(let span): span
    default: nil
    }
  }
  /// A number that is no percentage.
  var amount: Amount? {
    switch kind {
    case .amount(let amount, false): amount
    default: nil
    }
  }
  var percent: Amount? {
    switch kind {
    case .amount(let amount, true): amount
    default: nil
    }
  }
  var isSign: Bool {
    switch kind {
    case .sign: true
    default: false
    }
  }
}

/// An actor as a sentence names it.
struct ActorMention: Sendable, Hashable {
  enum How: Sendable, Hashable {
    case name
    /// "the group", "the militants"
    case description
    /// "it", "they", "its"
    case pronoun
  }

  /// The registry's ids that the name may mean; one where it is plain, none for a name the text alone knows.
  var ids: [String]
  /// As written.
  var text: String
  var how: How
  var isPossessive = false
  /// Why a name of several is read as that of one; nil for a name of one only.
  var reading: String?

  /// As a claim names it.
  var claimed: ClaimActor {
    guard ids.count == 1 else { return .name(text) }
    return .reference(ActorReference(ids[0]) ?? .entry(ids[0]))
  }
}
