import ArgumentParser
import ClioAnalysis
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare actors: the same measures side by side, and what cannot be compared.",
    discussion: """
      clio compare is-khorasan taliban                         two actors
      clio compare ISIS-K "Al Qaeda" TTP --from 2015           several; differences are to the first
      """)

  @Argument(help: "Two or more actors: names, aliases, ids or ucdp:NUMBER; quote names with spaces.") var actors:
    [String]
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Option(help: "First day, yyyy-mm-dd or yyyy.") var from: String?
  @Option(help: "Last day, yyyy-mm-dd or yyyy.") var to: String?
  @Flag(help: "Also count rows that are only maybe their own.") var maybes = false
  @Option(help: "How often events are drawn anew for the intervals.") var draws = 1000
  @Option(help: "The seed of the drawing; equal seeds give equal intervals.") var seed: UInt64 = 1
  @Flag(help: "List the addresses of the figures.") var addresses = false
  @Option(help: "text, json, md or html.") var format: OutputFormat = .text
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if actors.count < 2 { throw ValidationError("Two or more actors are needed; quote names with spaces.") }
    if draws < 100 || draws > 100_000 { throw ValidationError("--draws: expected 100 to 100000.") }
  }

  func run() async throws {
    try await Answer.reporting(
      asJSON: format == .json, kind: "comparison", query: ["actors": actors.joined(separator: " | ")]
    ) {
      let desk = try options.desk()
      let edition = try await desk.wholeEdition(edition)
      let comparison = try await desk.comparison(
        actors, edition: edition, days: try DayRange.range(from: from, to: to), maybes: maybes,
        bootstrap: Bootstrap(draws: draws, seed: seed))
      try Answer.write(
        comparison.document(withAddresses: addresses), as: format,
        json: comparison.envelope)
    }
  }
}
