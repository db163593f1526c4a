/// A word, a number or a sign of a text, with where it stands.
struct TextToken: Sendable {
  enum Kind: UInt8, Sendable { case word, number, sign }

  /// UTF-8 offsets in the text.
  let range: Range<Int>
  let kind: Kind
  /// In lower case with straight apostrophes; a sign in one spelling of its kind: `-` within words, `–` between phrases.
  let lower: String
  /// True where it begins with a capital.
  let isCapital: Bool
  /// How many capitals it has.
  let capitals: Int
  let hasSpaceBefore: Bool

  /// True for a word in capitals only, `AQ`, `U.S.`, and for mixed ones with two or more, `JeM`.
  var isAbbreviation: Bool { capitals >= 2 }

  func isSign(_ sign: String) -> Bool { kind == .sign && lower == sign }
}
