import ClioModel

/// The wording of questions that cannot be answered.
enum AskingMessage {
  static func measure(_ found: String) -> ClioError {
    let names = Measure.allCases.map(\.name)
    let near = Spelling.nearest(to: found, in: names)
    return ClioError(
      .badInput, "measure: expected one of \(names.joined(separator: ", ")), found '\(found)'",
      hint: near.first.map { "did you mean '\($0)'?" } ?? "docs/measures.md defines them", candidates: near)
  }

  static func partial(_ edition: Edition, _ why: String) -> ClioError {
    ClioError(
      .unanswerable, "\(edition.id): expected a complete edition to total, found an incomplete one (\(why))",
      hint: "its single rows can be seen: clio rows, or clio who with --edition \(edition.id)")
  }
}
