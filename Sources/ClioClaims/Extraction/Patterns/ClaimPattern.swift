/// One way in which prose makes claims; each family of them has its own file.
protocol ClaimPattern {
  func find(in context: SentenceContext) -> [Finding]
}

/// A claim with the chunks that it rests on.
struct Finding {
  let claim: Claim
  let chunks: Range<Int>
  /// How its words were read where they could be read otherwise.
  var note: String?
}
