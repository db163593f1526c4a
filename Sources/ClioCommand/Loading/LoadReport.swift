import ClioIngest
import ClioModel
import ClioReport
import ClioSQLite

/// What became of the files of one command: told one by one to a person, in one envelope to a program.
struct LoadReport {
  /// One file's end, as data.
  struct Line: Encodable {
    let file: String
    /// Left out where the file could not be loaded.
    let edition: String?
    /// False where the file was there already.
    let isNew: Bool
    let seconds: Double?
  }

  private let format: OutputFormat
  private var lines: [Line] = []
  private var editions: [Edition] = []
  private var errors: [ClioError] = []
  private var untold: LoadRun.Outcome?
  private var status = ExitStatus.done

  init(format: OutputFormat) { self.format = format }

  mutating func add(_ outcome: LoadRun.Outcome, from job: LoadJob) {
    lines.append(
      Line(
        file: job.path, edition: outcome.edition.id.description, isNew: outcome.isNew,
        seconds: outcome.isNew ? outcome.seconds : nil))
    editions.append(outcome.edition)
    untold = outcome
    if outcome.isNew, outcome.edition.rejects > 0 { status = status.worse(.gaps) }
  }

  mutating func add(_ error: ClioError, from job: LoadJob) {
    Terminal.complain(error)
    lines.append(Line(file: job.path, edition: nil, isNew: false, seconds: nil))
    errors.append(error)
    status = status.worse(ExitStatus(error))
  }

  /// Tells a person of the last file.
  mutating func tell(into sink: SQLiteStore) throws(ClioError) {
    guard let outcome = untold else { return }
    untold = nil
    guard outcome.isNew else {
      return Terminal.say("\(outcome.edition.id): this file is loaded already; nothing changed")
    }
    let edition = outcome.edition
    let document = EditionsDocument.loaded(edition, seconds: outcome.seconds)
    if format != .json { Terminal.write(document, as: format.form) }
    guard edition.rejects > 0 else { return }
    let verb = edition.rejects == 1 ? "is" : "are"
    Terminal.say(
      "clio: \(edition.id): \(Wording.count(edition.rejects, "row")) could not be loaded and \(verb) kept:")
    try sink.forEachReject(in: edition.id, limit: 5) {
      Terminal.say("  \(edition.fileName):\(TextRenderer.harmless($0.message))")
    }
    Terminal.say("hint: clio data rejects \(edition.id)")
  }

  /// Writes the envelope and ends with the worst status.
  func end() throws {
    if format == .json {
      try Answer.write(
        Envelope(
          kind: "load", query: ["files": lines.map(\.file)], editions: editions, caveats: editions.flatMap(\.caveats),
          data: lines, errors: errors))
    }
    if status != .done { throw status }
  }
}
