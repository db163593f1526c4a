import ArgumentParser
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

struct FigureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Recompute the figure at an address.",
    discussion: "clio figure ucdp-ged@22.1/deaths/actor=is-khorasan/year=2018/by=month   (docs/addresses.md)")

  @Argument(help: "A figure address.") var address: String
  @Option(help: "text, json, md, html or csv.") var format: TableFormat = .text
  @OptionGroup var options: SessionOptions

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "figure", query: ["address": address]) {
      let address = try FigureAddress(address)
      let desk = try options.desk()
      let (table, edition) = try await desk.figure(address)
      let answer = FigureAnswer(address: address, table: table, edition: edition, registryHash: desk.registry.hash)
      switch format {
      case .text, .md, .html: Terminal.write(answer.document, as: format.form)
      case .csv:
        for caveat in answer.caveats { Terminal.say("\(edition.id): \(caveat.text)") }
        Terminal.write(answer.csv)
      case .json: try Answer.write(answer.envelope)
      }
    }
  }
}
