/// One piece of a claim's text, and where it stands.
struct ClaimToken {
  enum Kind: Equatable {
    case word, quoted, comma, percent
    /// `..`
    case range
    /// A figure's address, at the beginning only.
    case address
    case end
    /// What can be no part of a claim; nothing after it was read.
    case broken(Fault)
  }

  enum Fault: Equatable {
    case unclosedQuote, emptyQuote
    case control(Unicode.Scalar)
  }

  let kind: Kind
  /// As written; of quoted text what stands between the quotes, plain.
  let text: String
  let start: String.Index
  let end: String.Index

  /// A word in small letters; empty for everything else, which is no keyword.
  var word: String { kind == .word ? text.lowercased() : "" }

  /// True for digits and nothing else.
  var isDigits: Bool { kind == .word && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
