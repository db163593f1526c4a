public import ClioModel

extension Claim {
  /// Reads a claim; the grammar is told in `docs/claims.md`. Clauses may stand in any order, in any letter case.
  ///
  ///     try Claim("deaths during 2018 of is-khorasan is 1,147").description
  ///     // "deaths of is-khorasan during 2018 is 1147"
  ///
  /// Time grows with the length of the text only, whatever stands in it.
  ///
  /// - Throws: `ClioError` of kind `badInput`: `claim: COLUMN: expected X, found 'Y'`, with the column in characters
  ///   from 1. The candidates are the claim's text and a line with a caret under that column; the hint tells what was
  ///   probably meant.
  public init(_ text: String) throws(ClioError) {
    var parser = ClaimParser(text)
    self = try parser.claim()
  }
}
