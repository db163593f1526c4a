import ArgumentParser
import ClioModel
import ClioRegistry
import ClioReport
import Foundation

struct ActorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "The registry: actors with their names and dated selectors.",
    subcommands: [List.self, Show.self, Lint.self, Compile.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the entries.")

    func run() async throws {
      let registry = try Session.embeddedRegistry()
      let rows = registry.entries.map { entry in
        [entry.id, entry.name, Wording.kind(entry.kind), entry.parent ?? "", entry.home.joined(separator: " ")]
      }
      let table = DocumentTable(
        [.text("id"), .text("name"), .text("kind"), .text("slice of"), .text("home")], rows: rows)
      Terminal.write(
        Terminal.renderer.render(
          Document(
            title: "Registry \(registry.hash)",
            blocks: [
              .table(table), .paragraph("Every other actor of an edition works by its UCDP name or ucdp:NUMBER."),
            ])))
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show an entry with its sources.")
    @Argument(help: "An id or any of its names.") var name: String

    func run() async throws {
      let registry = try Session.embeddedRegistry()
      let reference = try ActorResolver(registry: registry, sides: []).resolve(name)
      guard case .entry(let id) = reference, let entry = registry.entry(id) else {
        throw ClioError(.noSuchActor, "actor: expected an entry of the registry, found '\(name)'")
      }
      Terminal.write(Terminal.renderer.render(EntryDocument.document(entry)))
    }
  }

  struct Lint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check registry files.")
    @Argument(help: "A folder of YAML files, one entry each.") var folder: String

    func run() async throws {
      let registry: Registry
      do {
        registry = try RegistryFolder.read(folder, whole: false)
      } catch let error as ClioError where error.kind == .badInput {
        Terminal.complain(error)
        throw ExitStatus.no
      }
      Terminal.say(
        "\(Wording.count(registry.entries.count, "entry")): no fault found".replacing("entrys", with: "entries"))
    }
  }

  /// For the makers of Clio: writes the form that commands load.
  struct Compile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write registry files as the Swift source that is built into Clio.", shouldDisplay: false)
    @Argument(help: "The folder of YAML files.") var folder: String
    @Option(help: "The Swift file to write.") var output: String

    func run() async throws {
      let registry = try RegistryFolder.read(folder)
      try RegistryFolder.swiftSource(registry).write(toFile: output, atomically: true, encoding: .utf8)
      Terminal.say("\(output): \(registry.entries.count) entries, registry \(registry.hash)")
    }
  }
}

/// Registry files on disk.
enum RegistryFolder {
  /// - Parameter whole: stop at the first fault; else tell all of them first.
  static func read(_ folder: String, whole: Bool = true) throws -> Registry {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw ClioError(.notFound, "\(folder): expected a folder of registry files, found none")
    }
    var entries: [RegistryEntry] = []
    var faults = 0
    for name in names.sorted() where name.hasSuffix(".yaml") {
      let path = folder + "/" + name
      do {
        let entry = try YAMLEntryReader(file: path).read(String(contentsOfFile: path, encoding: .utf8))
        guard name == entry.id + ".yaml" else {
          throw ClioError(.badInput, "\(path): id: expected the file's name, found '\(entry.id)'")
        }
        entries.append(entry)
      } catch let error as ClioError where !whole {
        Terminal.complain(error)
        faults += 1
      }
    }
    if faults > 0 { throw ExitStatus.no }
    return try Registry(entries)
  }

  static func swiftSource(_ registry: Registry) -> String {
    let lines = CompiledRegistry.encode(registry.entries).split(separator: "\n").map { "    " + $0 + "\n" }.joined()
    return """
      // Made by `make registry` from the files in Registry/; do not edit by hand.

      extension Embedded {
        /// The registry in its compiled form (`CompiledRegistry`).
        public static let registry = ##\"\"\"
      \(lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n"))
          \"\"\"##
      }

      """
  }
}
