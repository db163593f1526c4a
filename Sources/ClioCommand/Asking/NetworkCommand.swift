import ArgumentParser
import ClioAnalysis
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

struct NetworkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network", abstract: "Who fights whom, as counted, and who stands how to whom, as sources state it.",
    discussion: """
      clio network ISIS-K                                an actor, its foes, and their fights among themselves
      clio network --from 2018 --min-deaths 100          all of the edition
      clio network al-qaida --format gexf > qaida.gexf   for Gephi; graphml for igraph, networkx, yEd
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, md, gexf, graphml
  }

  @Argument(help: "A name, an alias, ucdp:NUMBER or a registry id; without one the whole edition.") var actor:
    [String] = []
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Option(help: "First day, yyyy-mm-dd or yyyy.") var from: String?
  @Option(help: "Last day, yyyy-mm-dd or yyyy.") var to: String?
  @Option(help: "Leave out fights with fewer deaths. Default: 0 with an actor, else 25.") var minDeaths: Int?
  @Option(help: "At most so many fights, the deadliest first.") var limit = 200
  @Flag(help: "Give each fight its address.") var addresses = false
  @Option(help: "text, json, md, gexf or graphml.") var format: Format = .text
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit: expected 1 or more.") }
    if let minDeaths, minDeaths < 0 { throw ValidationError("--min-deaths: expected 0 or more.") }
  }

  private var name: String { actor.joined(separator: " ") }

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "network", query: ["actor": name]) {
      let desk = try options.desk()
      let edition = try await desk.wholeEdition(edition)
      let network = try await desk.network(
        name.isEmpty ? nil : name, edition: edition, days: try DayRange.range(from: from, to: to),
        minimumDeaths: minDeaths ?? (name.isEmpty ? 25 : 0), limit: limit)
      switch format {
      case .gexf: Terminal.write(network.gexf())
      case .graphml: Terminal.write(network.graphML())
      case .text: Terminal.write(Terminal.renderer.render(network.document(withAddresses: addresses)))
      case .md: Terminal.write(MarkdownRenderer().render(network.document(withAddresses: addresses)))
      case .json: try Answer.write(network.envelope)
      }
    }
  }
}
