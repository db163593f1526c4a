import ClioModel

/// The wording of questions that cannot be answered.
enum DeskMessage {
  static func notCovered(_ gap: String, _ edition: Edition) -> ClioError {
    ClioError(
      .unanswerable, "\(edition.id): expected days that it covers, found others: \(gap)",
      hint: "load another edition, or change --from and --to")
  }

  static func partial(_ edition: Edition, _ why: String) -> ClioError {
    ClioError(
      .unanswerable, "\(edition.id): expected a complete edition to total, found an incomplete one (\(why))",
      hint: "its single rows can be seen: clio rows, or clio who with --edition \(edition.id)")
  }
}
