import ArgumentParser
import ClioIngest
import ClioModel
import ClioReport
import ClioSQLite

struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Download a release from its publisher and load it.",
    discussion: """
      clio fetch ucdp-ged                    the newest yearly release (\(Publisher.newestGED))
      clio fetch ucdp-ged --version 19.1     another one
      clio fetch ucdp-candidate              the newest monthly candidate events (provisional)

      A download that breaks is taken up again where it broke, also by a later run.
      """)

  @Argument(help: "ucdp-ged or ucdp-candidate.") var dataset: String
  @Option(help: "The release, 25.1; a candidate's month, 26.0.9.") var version: String?
  @Option(help: "Another place to download from: a folder's URL, or the file's own.") var mirror: String?
  @Option(help: "Seconds to wait for the first byte.") var timeout: Double = 10
  @Option(help: "text, json, md or html.") var format: OutputFormat = .text
  @OptionGroup var store: StoreOptions

  func validate() throws {
    if !(timeout > 0 && timeout <= 3600) { throw ValidationError("--timeout: expected seconds above 0, up to 3600.") }
  }

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "fetch", query: ["dataset": dataset]) {
      try await fetch()
    }
  }

  private func fetch() async throws {
    let id = DatasetID(dataset)
    let versions = try version.map { [$0] } ?? Publisher.versionsToTry(of: id, today: Timestamp.today())
    for version in versions {
      let release = try Publisher.release(of: id, version: version, mirror: mirror)
      guard let path = try await download(release) else {
        Terminal.say("\(release.url): not published")
        continue
      }
      try FetchJob.checkContent(of: path)
      let job = LoadJob(path: path, dataset: id, version: version, origin: release.url)
      let sink = try store.open(.loading)
      var report = LoadReport(format: format)
      report.add(try LoadRun(job: job).run(into: sink), from: job)
      try report.tell(into: sink)
      return try report.end()
    }
    throw ClioError(
      .notFound, "\(dataset): expected a release \(versions.joined(separator: " or ")), found none at the publisher",
      hint: "see https://ucdp.uu.se/downloads/ for what there is, and name it with --version")
  }

  /// The file's path; nil where the publisher has none of that version.
  private func download(_ release: Publisher.Release) async throws(ClioError) -> String? {
    let bar = ProgressBar("downloading \(release.fileName)")
    defer { bar.end() }
    let job = FetchJob(release: release, folder: StoreOptions.cacheFolder, connectSeconds: timeout)
    switch try await job.run(progress: { bar.show(bytes: $0.received, of: $0.total, rows: nil) }) {
    case .notPublished: return nil
    case .downloaded(let path, let bytes, let resumedFrom, let lengthWasKnown):
      let resumed = resumedFrom > 0 ? ", taken up at \(Wording.number(resumedFrom))" : ""
      Terminal.say("downloaded \(release.fileName): \(Wording.number(bytes)) bytes\(resumed)")
      if !lengthWasKnown, path.lowercased().hasSuffix(".csv") {
        Terminal.say(
          "clio: the server told no length: compare the number of rows with the publisher's before you use it")
      }
      return path
    }
  }
}
