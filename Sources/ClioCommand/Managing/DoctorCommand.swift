import ArgumentParser
import ClioModel
import ClioRegistry
import ClioReport
import ClioSQLite

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the store and say what Clio is made of.")
  @OptionGroup var store: StoreOptions

  func run() async throws {
    let registry = try Session.embeddedRegistry()
    var facts = [
      "Clio \(clioVersion), registry \(registry.hash) (\(registry.entries.count) entries)", "store \(store.path)",
    ]
    let source = try store.open(.reading)
    let editions = try await source.editions()
    facts.append(Wording.count(editions.count, "edition") + ", SQLite \(try source.sqliteVersion())")
    let faults = try source.faults()
    facts += faults.isEmpty ? ["the store is sound"] : faults
    Terminal.write(Terminal.renderer.render(Document(title: "Clio doctor", blocks: [.list(facts)])))
    if !faults.isEmpty { throw ExitStatus.no }
  }
}
