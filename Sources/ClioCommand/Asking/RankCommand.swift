public import ArgumentParser
public import ClioAnalysis
import ClioDesk
public import ClioModel
import ClioRegistry
import ClioReport

extension RankPlan.Field: ExpressibleByArgument {}
extension ActorKind: ExpressibleByArgument {}

struct RankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Rank actors by a measure, with the ranks under the other measures beside it.")

  @Option(help: "A measure: \(Measure.allCases.map(\.name).joined(separator: ", ")).") var by: String = Measure.deaths
    .name
  @Option(name: .customLong("in"), help: "A year or a range, 2018 or 2015..2018. Default: the edition's last year.")
  var years: String?
  @Option(help: "groups, governments or all.") var among: RankPlan.Field = .groups
  @Option(help: "Only actors the registry knows to be of a kind: political-group, cartel, communal-group, government.")
  var kind: ActorKind?
  @Flag(help: "Rank actors as the source codes them, with no slices of the registry.") var asCoded = false
  @Option(help: "How many ranks to show.") var limit = 20
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Flag(help: "Give each figure its address.") var addresses = false
  @Option(help: "text, json, md or html.") var format: OutputFormat = .text
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit: expected 1 or more.") }
  }

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "ranking", query: ["by": by]) {
      let desk = try options.desk()
      let edition = try await desk.wholeEdition(edition)
      guard let measure = Measure(name: by) else {
        throw Measure.unknown(by, at: "measure", hint: "docs/measures.md defines them")
      }
      let years = try YearRange.range(years, in: edition)
      let ranking = try await desk.ranking(edition: edition, years: years, field: among, kind: kind, asCoded: asCoded)
      let document = ranking.document(by: measure, limit: limit, withAddresses: addresses || format == .html)
      try Answer.write(
        document, as: format,
        json: ranking.envelope(by: measure, limit: limit))
    }
  }
}
