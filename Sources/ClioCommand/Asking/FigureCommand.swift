import ArgumentParser
import ClioModel
import ClioRegistry
import ClioReport
import ClioSQLite

struct FigureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Recompute the figure at an address.",
    discussion: "clio figure ucdp-ged@22.1/deaths/actor=is-khorasan/year=2018/by=month   (docs/addresses.md)")

  @Argument(help: "A figure address.") var address: String
  @Option(help: "text, json, md or csv.") var format: TableFormat = .text
  @OptionGroup var options: SessionOptions

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "figure", query: ["address": address]) {
      let address = try FigureAddress(address)
      let session = try Session(options)
      let edition = try await session.edition(of: address)
      if let partial = edition.partial { throw AskingMessage.partial(edition, partial) }
      let query = try await session.query(for: address)
      try FigureChecks.check(address)
      let tables = try await session.store.tables(for: [query])
      let answer = FigureAnswer(
        address: address, table: tables[0], edition: edition, registryHash: session.registry.hash)
      switch format {
      case .text: Terminal.write(Terminal.renderer.render(answer.document))
      case .md: Terminal.write(MarkdownRenderer().render(answer.document))
      case .csv:
        for caveat in answer.caveats { Terminal.say("\(edition.id): \(caveat.text)") }
        Terminal.write(answer.csv)
      case .json:
        try Answer.write(
          Envelope(
            kind: "figure", query: ["address": address.description], editions: [edition], caveats: answer.caveats,
            data: FigureJSON(answer)))
      }
    }
  }
}

enum FigureChecks {
  static func check(_ address: FigureAddress) throws(ClioError) {
    guard address.measure.needsActor, address.filter.actor == nil, !address.groupBy.contains(.actor) else { return }
    throw ClioError(
      .unanswerable, "\(address.measure.name): expected an actor whose it is, found none",
      hint: "add actor=..., or by=actor")
  }
}
