import ArgumentParser
import ClioEmbedded
import ClioIngest
import ClioModel
import ClioReport
import ClioSQLite
import Foundation

struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load files of UCDP GED (.csv, or .zip with one .csv) as editions.",
    discussion: """
      Dataset and version come from the publisher's file name (GEDEvent_v25_1.csv, ged251-csv.zip, ged191.csv) or from \
      the options. A load is all or nothing; the same file twice changes nothing. Rows that cannot be loaded are kept \
      with the reason: clio data rejects EDITION.
      """)

  @Argument(help: "Files; '-' is standard input.") var files: [String] = []
  @Option(help: "ucdp-ged or ucdp-candidate.") var dataset: String?
  @Option(help: "As the publisher writes it, 25.1.") var version: String?
  @Option(help: "A name for one part of a release, such as a country.") var label: String?
  @Option(help: "Why the file is incomplete; its rows are then never totalled.") var partial: String?
  @Flag(help: "Load the small sample that is part of Clio.") var starter = false
  @Option(help: "text or json.") var format: OutputFormat = .text
  @OptionGroup var store: StoreOptions

  func validate() throws {
    if files.isEmpty, !starter {
      throw ValidationError("Expected files to load (or --starter for the sample), found none.")
    }
    if let partial, partial.allSatisfy(\.isWhitespace) {
      throw ValidationError("--partial: expected why the file is incomplete, found nothing.")
    }
    if files.count > 1, label != nil || version != nil || partial != nil {
      throw ValidationError("--version, --label and --partial speak of one file: load several one by one.")
    }
  }

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "load", query: ["files": files.joined(separator: " ")]) {
      try load()
    }
  }

  private func load() throws {
    let sink = try store.open(.loading)
    var jobs = files.map { file in
      LoadJob(
        path: file, dataset: dataset.map { DatasetID($0) }, version: version, label: label, partial: partial)
    }
    if starter { jobs.insert(.starter, at: 0) }
    var status = ExitStatus.done
    for job in jobs {
      status = status.worse(try LoadRun(job: job, format: format).run(into: sink, isOnly: jobs.count == 1))
    }
    if status != .done { throw status }
  }
}

extension LoadJob {
  /// The sample that is part of the program.
  static var starter: LoadJob {
    LoadJob(path: "starter.csv", dataset: .starter, version: "1", content: Array(Embedded.starterCSV.utf8))
  }
}

/// One load with its progress bar and report.
struct LoadRun {
  let job: LoadJob
  let format: OutputFormat

  /// - Throws: the load's error where it is the only one; else it is told and becomes the status.
  func run(into sink: SQLiteStore, isOnly: Bool) throws(ClioError) -> ExitStatus {
    do {
      return try run(into: sink)
    } catch {
      if isOnly { throw error }
      Terminal.complain(error)
      return ExitStatus(error)
    }
  }

  private func run(into sink: SQLiteStore) throws(ClioError) -> ExitStatus {
    let bar = ProgressBar("loading \((job.path as NSString).lastPathComponent)")
    let began = ContinuousClock.now
    let outcome: LoadOutcome
    do {
      outcome = try job.run(into: sink, loadedAt: Timestamp.now()) {
        bar.show(bytes: $0.bytes, of: $0.expectedBytes, rows: $0.rows)
      }
    } catch {
      bar.end()
      throw error
    }
    bar.end()
    let elapsed = ContinuousClock.now - began
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    switch outcome {
    case .unchanged(let edition):
      Terminal.say("\(edition.id): this file is loaded already; nothing changed")
      return .done
    case .loaded(let edition):
      try report(edition, seconds, sink)
      return edition.rejects > 0 ? .gaps : .done
    }
  }

  private func report(_ edition: Edition, _ seconds: Double, _ sink: SQLiteStore) throws(ClioError) {
    let document = EditionsDocument.loaded(edition, seconds: seconds)
    try Answer.write(
      document, as: format,
      json: Envelope(
        kind: "load", query: ["file": job.path], editions: [edition], caveats: edition.caveats,
        data: ["seconds": seconds]))
    guard edition.rejects > 0 else { return }
    Terminal.say(
      "clio: \(edition.id): \(Wording.count(edition.rejects, "row")) could not be loaded and \(edition.rejects == 1 ? "is" : "are") kept:"
    )
    try sink.forEachReject(in: edition.id, limit: 5) { Terminal.say("  \(edition.fileName):\($0.message)") }
    Terminal.say("hint: clio data rejects \(edition.id)")
  }
}

/// Times as they are recorded.
enum Timestamp {
  /// ISO 8601 in UTC, to the second.
  static func now() -> String { Date().formatted(.iso8601) }

  static func today() -> CalendarDay {
    CalendarDay(daysSince1970: Int32((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
