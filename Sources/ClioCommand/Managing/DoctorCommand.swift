import ArgumentParser
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport
import ClioSQLite

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the store and say what Clio is made of.")
  @Flag(help: "Also time questions with the data in memory.") var time = false
  @OptionGroup var options: SessionOptions

  func run() async throws {
    let source = try options.store.open(.reading)
    let registry = try options.registry.registry()
    var facts = [
      "Clio \(clioVersion), registry \(registry.hash) (\(registry.heads.count) entries)", "store \(options.store.path)",
    ]
    let editions = try await source.editions()
    facts.append(Wording.count(editions.count, "edition") + ", SQLite \(try source.sqliteVersion())")
    let faults = try source.faults()
    facts += faults.isEmpty ? ["the store is sound"] : faults
    if time {
      let desk = Desk(store: source, registry: registry)
      for edition in editions { facts += try await WarmTiming(desk: desk, edition: edition).lines() }
    }
    Terminal.write(Terminal.renderer.render(Document(title: "Clio doctor", blocks: [.list(facts)])))
    if !faults.isEmpty { throw ExitStatus.no }
  }
}
