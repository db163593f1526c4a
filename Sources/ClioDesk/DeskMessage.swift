public import ClioModel

/// The wording of questions that cannot be answered.
public enum DeskMessage {
  static func notCovered(_ gap: String, _ edition: Edition) -> ClioError {
    ClioError(
      .unanswerable, "\(edition.id): expected days that it covers, found others: \(gap)",
      hint: "load another edition, or ask for other days")
  }

  static func partial(_ edition: Edition, _ why: String) -> ClioError {
    ClioError(
      .unanswerable, "\(edition.id): expected a complete edition to total, found an incomplete one (\(why))",
      hint: "its single rows can be seen: clio rows, or clio who with --edition \(edition.id)")
  }

  static func sameActor(_ reference: ActorReference) -> ClioError {
    ClioError(.badInput, "actors: expected different actors, found \(reference) twice")
  }

  /// None of these has an event there and then.
  public static func noEvents(_ references: [ActorReference], _ edition: Edition) -> ClioError {
    ClioError(
      .unanswerable,
      "\(references.map(\.description).joined(separator: ", ")): expected events in \(edition.id) to draw, found none",
      hint: (edition.coverageHoles.map { "\(edition.title) leaves out \($0.name)" } + [
        "no recorded event is not the same as none happened", "other editions and days may have some",
      ]).joined(separator: "; "))
  }
}
