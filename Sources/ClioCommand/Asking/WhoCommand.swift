import ArgumentParser
import ClioAnalysis
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

struct WhoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who", abstract: "Who is this armed group? A sourced profile from one edition.",
    discussion: """
      clio who ISIS-K                        a name or alias of the registry
      clio who "Government of Kenya"         any side name of the edition
      clio who ucdp:234                      a UCDP actor id
      """)

  @Argument(help: "A name, an alias, ucdp:NUMBER or a registry id.") var actor: [String]
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Option(help: "First day, yyyy-mm-dd or yyyy.") var from: String?
  @Option(help: "Last day, yyyy-mm-dd or yyyy.") var to: String?
  @Flag(help: "Also count rows that are only maybe its own.") var maybes = false
  @Flag(help: "Give each figure its address.") var addresses = false
  @Flag(help: "Leave out lineage, milestones and the definition.") var brief = false
  @Option(help: "text, json, md or html.") var format: OutputFormat = .text
  @OptionGroup var options: SessionOptions

  private var name: String { actor.joined(separator: " ") }

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "profile", query: ["actor": name]) {
      let desk = try options.desk()
      let edition = try await desk.edition(edition)
      let profile = try await desk.profile(
        name, edition: edition, days: try DayRange.range(from: from, to: to), maybes: maybes)
      try Answer.write(
        profile.document(withAddresses: addresses || format == .html, isBrief: brief), as: format,
        json: profile.envelope)
    }
  }
}
