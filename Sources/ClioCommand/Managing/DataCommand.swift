import ArgumentParser
import ClioDesk
import ClioModel
import ClioReport
import ClioSQLite

struct DataCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "What the store holds: editions, coverage, warnings, licence, hash.",
    subcommands: [List.self, Rejects.self, Remove.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the editions.")
    @Option(help: "text, json, md or html.") var format: OutputFormat = .text
    @OptionGroup var store: StoreOptions

    func run() async throws {
      try await Answer.reporting(asJSON: format == .json, kind: "editions", query: ["store": store.path]) {
        try await list()
      }
    }

    private func list() async throws {
      let editions = try await store.open(.reading).editions()
      let document = EditionsDocument.list(editions, store: store.path)
      try Answer.write(
        document, as: format,
        json: Envelope(
          kind: "editions", query: ["store": store.path], editions: editions, caveats: editions.flatMap(\.caveats),
          data: editions.map(\.id.description)))
    }
  }

  struct Rejects: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show the rows of an edition that could not be loaded.")
    @Argument(help: "An edition, ucdp-ged@25.1.") var edition: String
    @Flag(help: "Write the rows themselves, as they stand in the file.") var bytes = false
    @OptionGroup var store: StoreOptions

    func run() async throws {
      let source = try store.open(.reading)
      let edition = try EditionChoice.named(edition, in: await source.editions())
      try source.forEachReject(in: edition.id, withBytes: bytes) { reject in
        if bytes {
          Terminal.write(reject.bytes + (reject.bytes.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]))
        } else {
          Terminal.write("\(edition.fileName):\(reject.message)\n")
        }
      }
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take an edition out of the store.")
    @Argument(help: "An edition in full, ucdp-ged@25.1.") var edition: String
    @OptionGroup var store: StoreOptions

    func run() async throws {
      guard let id = EditionID(edition) else {
        throw ClioError(
          .badInput, "edition: expected DATASET@VERSION, found '\(edition)'", hint: "clio data lists them")
      }
      guard try store.open(.reading).edition(id: id) != nil else {
        throw ClioError(.notFound, "edition: expected one that is loaded, found '\(id)'", hint: "clio data lists them")
      }
      try store.open(.loading).remove(id)
      Terminal.say("\(id) is removed")
    }
  }
}
