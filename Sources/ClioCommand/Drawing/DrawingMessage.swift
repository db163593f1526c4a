import ClioModel

/// The wording of the commands that draw.
enum DrawingMessage {
  static func noConverter(_ program: String) -> ClioError {
    ClioError(
      .failed, "png: expected the program \(program), found none",
      hint:
        "install librsvg2-bin (Debian, Ubuntu), librsvg2-tools (Fedora) or librsvg (Homebrew), or write SVG, which browsers and word processors open"
    )
  }

  static let noPreviews = """
    clio: without rsvg-convert there are no pictures for previews of links
    hint: install librsvg2-bin (Debian, Ubuntu), librsvg2-tools (Fedora) or librsvg (Homebrew)
    """

  static func converterFailed(_ program: String, _ why: String) -> ClioError {
    ClioError(
      .failed, "png: expected a picture from \(program), found none: \(why)",
      hint: "--format svg needs no other program")
  }

  static func pngToTerminal() -> ClioError {
    ClioError(
      .badInput, "png: expected a file or a pipe to write to, found a terminal", hint: "--output picture.png")
  }

  /// A name of several words that nobody goes by may have been meant as several names.
  static func unknown(_ error: ClioError, _ names: [String]) -> ClioError {
    guard error.kind == .noSuchActor, names.count > 1, let first = names.first else { return error }
    func quoted(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }
    let compared =
      "several actors: clio chart \(quoted(first)) --compare \(names.dropFirst().map(quoted).joined(separator: " "))"
    return ClioError(
      error.kind, error.message, hint: error.hint.isEmpty ? compared : "\(error.hint); \(compared)",
      candidates: error.candidates)
  }

  static func notRanked(_ actor: ConflictActor, _ edition: Edition) -> ClioError {
    ClioError(
      .unanswerable, "\(actor.reference): expected an actor that is among those ranked in \(edition.id), found none",
      hint: "no event in these years, or of another kind: --in, --among, --kind")
  }

  static func noTimeline(_ actor: ActorReference, _ edition: Edition) -> ClioError {
    ClioError(
      .unanswerable, "\(actor): expected events in \(edition.id) or stated milestones to draw, found neither",
      hint: "no recorded event is not the same as none happened")
  }

  static func noPlaces(_ what: String, _ edition: Edition) -> ClioError {
    ClioError(.unanswerable, "\(what): expected events with coordinates in \(edition.id), found none")
  }

  static func noNetwork(_ edition: Edition) -> ClioError {
    ClioError(
      .unanswerable, "network: expected fights or stated relations in \(edition.id) to draw, found none",
      hint: "--min-deaths 0 draws the smallest too")
  }
}
