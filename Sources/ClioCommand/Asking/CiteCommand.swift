import ArgumentParser
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

struct CiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "How to cite a figure or an edition, with version and access date.")

  enum Style: String, ExpressibleByArgument, CaseIterable { case text, bibtex, ris, csl }

  @Argument(help: "A figure address, or an edition.") var address: String
  @Option(help: "text, bibtex, ris or csl (CSL-JSON).") var format: Style = .text
  @OptionGroup var options: SessionOptions

  func run() async throws {
    let desk = try options.desk()
    let citation: Citation
    if address.contains("/") {
      let address = try FigureAddress(address)
      // A figure that cannot be had is not to be cited.
      citation = Citation(
        try await desk.figure(address).edition, address: address,
        registryHash: address.usesRegistry ? desk.registry.hash : nil)
    } else {
      citation = Citation(try await desk.edition(address))
    }
    switch format {
    case .text: Terminal.write(citation.text + "\n")
    case .bibtex: Terminal.write(citation.bibTeX)
    case .ris: Terminal.write(citation.ris)
    case .csl: Terminal.write(try citation.cslJSON())
    }
  }
}
