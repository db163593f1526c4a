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
  @Option(help: "text, json, md or html.") var format: OutputFormat = .text
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
    var report = LoadReport(format: format)
    for job in jobs {
      do throws(ClioError) {
        report.add(try LoadRun(job: job).run(into: sink), from: job)
        try report.tell(into: sink)
      } catch {
        // A bad file among others changes the exit code, not the run.
        guard jobs.count > 1 else { throw error }
        report.add(error, from: job)
      }
    }
    try report.end()
  }
}

extension LoadJob {
  /// The sample that is part of the program.
  static var starter: LoadJob {
    LoadJob(path: "starter.csv", dataset: .starter, version: "1", content: Array(Embedded.starterCSV.utf8))
  }
}
