import ArgumentParser
import ClioModel
import ClioRegistry
import ClioReport
import Foundation

struct ActorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "The registry: actors with their names, relations and dated selectors.",
    subcommands: [List.self, Show.self, ResolveCommand.self, Lint.self, Compile.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the entries.")
    @Option(help: "Only entries of a kind: political-group, cartel, communal-group, government.") var kind: ActorKind?
    @Option(help: "text, json, md, html or csv.") var format: TableFormat = .text
    @OptionGroup var registry: RegistryOptions

    func run() async throws {
      let registry = try registry.registry()
      try EntryList(registry, heads: registry.heads.filter { kind == nil || $0.kind == kind }).write(as: format)
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show an entry with its sources.")
    @Argument(help: "An id or any of its names.") var name: [String]
    @Option(help: "text, json, md or html.") var format: OutputFormat = .text
    @OptionGroup var registry: RegistryOptions

    func run() async throws {
      let name = name.joined(separator: " ")
      try await Answer.reporting(asJSON: format == .json, kind: "entry", query: ["actor": name]) {
        let registry = try registry.registry()
        let reference = try ActorResolver(registry: registry, sides: []).resolve(name)
        guard case .entry(let id) = reference, let entry = registry.entry(id) else {
          throw ClioError(.noSuchActor, "actor: expected an entry of the registry, found '\(name)'")
        }
        let document = EntryDocument(entry: entry, relations: registry.relations(of: id))
        try Answer.write(
          document.document, as: format,
          json: Envelope(kind: "entry", query: ["actor": id], editions: [], caveats: [], data: document.json))
      }
    }
  }

  struct Lint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check registry files: each by itself, and whether they fit together.")
    @Argument(help: "A folder of YAML files, one entry each.") var folder: String
    @Flag(help: "Check it as an overlay: its entries may point at those built in.") var overlay = false

    func run() async throws {
      let (files, _, faults) = try RegistryFolder.check(folder, over: overlay ? try RegistryOptions.embedded() : nil)
      for fault in faults { Terminal.complain(fault) }
      Terminal.say(
        "\(folder): \(Wording.count(files, "entry", "entries")), \(Wording.count(faults.count, "fault"))")
      if !faults.isEmpty { throw ExitStatus.no }
    }
  }

  /// For the makers of Clio: writes the form that commands load.
  struct Compile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write registry files as the Swift source that is built into Clio.", shouldDisplay: false)
    @Argument(help: "The folder of YAML files.") var folder: String
    @Option(help: "The Swift file to write.") var output: String

    func run() async throws {
      let entries = try RegistryFolder.entries(folder)
      let registry = try Registry(entries)
      try RegistryFolder.swiftSource(entries).write(toFile: output, atomically: true, encoding: .utf8)
      Terminal.say("\(output): \(registry.heads.count) entries, registry \(registry.hash)")
    }
  }
}
