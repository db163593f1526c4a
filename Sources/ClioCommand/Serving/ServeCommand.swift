import ArgumentParser
import ClioCharts
import ClioDesk
import ClioEmbedded
import ClioModel
import ClioSQLite
import ClioWeb
import Foundation

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the store as a web app: pages for people, an API for programs.",
    discussion: """
      clio serve                                       for this machine alone, at http://127.0.0.1:8080/
      clio serve --port 0                              at any free port; the address is printed
      clio serve --host 0.0.0.0 --allow-host clio.example.org

      Loads may go on meanwhile: answers are of the new state once a load is done. docs/api.md has the API.
      It ends with Ctrl-C. It knows no users and no encryption: for others put a server before it that does.
      """)

  @Option(help: "The address to listen at; 127.0.0.1 is this machine alone, 0.0.0.0 every network it is on.")
  var host = "127.0.0.1"
  @Option(help: "The port; 0 takes any free one.") var port = 8080
  @Option(help: "A name that requests may be addressed to, beside this machine's own; may be given several times.")
  var allowHost: [String] = []
  @Flag(help: "Tell each request on standard error.") var log = false
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("--port: expected 0 to 65535.") }
    if host.isEmpty { throw ValidationError("--host: expected a name or an address.") }
    for name in allowHost where name.isEmpty || name.contains("/") || (name.contains(":") && !name.hasPrefix("[")) {
      throw ValidationError("--allow-host: expected a name without scheme and port, found '\(name)'.")
    }
  }

  func run() async throws {
    // A reader who goes away is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    var settings = WebSettings(host: host, port: port, allowedHosts: allowHost)
    settings.complain = { Terminal.say("clio: \($0)") }
    if log { settings.log = { Terminal.say($0) } }
    let readers = max(2, ProcessInfo.processInfo.activeProcessorCount) + settings.limits.checks
    let desk = Desk(
      store: try options.store.open(.serving(readers: readers)), registry: try options.registry.registry())
    if !settings.isLoopback {
      Terminal.say(
        "clio: warning: \(host) can be reached from other machines, by anybody, without encryption; 127.0.0.1 is this machine alone"
      )
    }
    try await WebApp(
      desk, version: clioVersion, settings: settings, borders: try Borders(compact: Embedded.borders)
    ).run { address in
      Terminal.write("clio: listening at \(address) (Ctrl-C ends it)\n")
    }
  }
}
