import ArgumentParser
import ClioModel
import ClioRegistry
import ClioReport
import ClioSQLite

struct CiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "How to cite a figure or an edition, with version and access date.")

  enum Style: String, ExpressibleByArgument, CaseIterable { case text, bibtex, ris, csl }

  @Argument(help: "A figure address, or an edition.") var address: String
  @Option(help: "text, bibtex, ris or csl (CSL-JSON).") var format: Style = .text
  @OptionGroup var options: SessionOptions

  func run() async throws {
    let session = try Session(options)
    let citation: Citation
    if address.contains("/") {
      let address = try FigureAddress(address)
      // A figure that cannot be had is not to be cited.
      let query = try await session.query(for: address)
      _ = try await session.store.tables(for: [query])
      try FigureChecks.check(address)
      let usesRegistry = [address.filter.actor, address.filter.opponent].contains { reference in
        switch reference {
        case .entry, .remainder: true
        case .ucdp, .name, nil: false
        }
      }
      citation = Citation(
        try await session.edition(of: address), address: address,
        registryHash: usesRegistry ? session.registry.hash : nil)
    } else {
      citation = Citation(try await session.edition(address))
    }
    switch format {
    case .text: Terminal.write(citation.text + "\n")
    case .bibtex: Terminal.write(citation.bibTeX)
    case .ris: Terminal.write(citation.ris)
    case .csl: Terminal.write(try citation.cslJSON())
    }
  }
}
