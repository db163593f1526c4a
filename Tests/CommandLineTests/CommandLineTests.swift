import ClioModel
import ClioTesting
import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "Without data every question says how to get some, and ends with 2", arguments: ["who", "rank", "data", "figure"])
  func withoutData(command: String) throws {
    let clio = try CommandLine()
    let extra = ["who": "ISIS-K", "figure": "starter@1/deaths"][command]
    let outcome = try extra.map { try clio.run(command, $0) } ?? clio.run(command)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("expected a store, found none"))
    #expect(outcome.errors.contains("hint: load data first: clio load FILE"))
  }

  @Test("Wrong words on the line end with 64 and the usage")
  func usage() throws {
    let clio = try CommandLine()
    for arguments in [
      ["whom"], ["load"], ["who"], ["rank", "--limit", "none"], ["rank", "--limit", "0"],
      ["who", "x", "--format", "pdf"],
    ] {
      let outcome = try clio.run(all: arguments)
      #expect(outcome.status == 64, "\(arguments)")
    }
    #expect(try clio.run("--help").status == 0)
    #expect(try clio.run("--version").output == "0.1.0\n")
  }

  @Test(
    "A first word that is no command gets help",
    arguments: [
      (["ISIS-K"], "to ask who a group is: clio who ISIS-K"),
      (["search", "taliban"], "did you mean: clio who taliban"),
      (["compere", "a", "b"], "did you mean: clio compare a b"),
      (["import", "x.csv"], "did you mean: clio load x.csv"),
    ])
  func guesses(arguments: [String], hint: String) throws {
    let outcome = try CommandLine().run(all: arguments)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.contains("hint: \(hint); clio --help"), "\(outcome.errors)")
  }

  @Test("The starter answers who ISIS-K is, and says that it is a sample")
  func starter() throws {
    let clio = try CommandLine()
    #expect(try clio.run("load", "--starter").status == 0)
    let profile = try clio.run("who", "ISIS-K")
    #expect(profile.status == 0)
    #expect(profile.output.hasPrefix("Islamic State Khorasan Province\nstarter@1 is a hand-made sample"))
    #expect(profile.output.contains("Deaths by year"))
    #expect(profile.output.contains("not for citation"))
    #expect(profile.output.contains("Deadliest events"))
    #expect(profile.errors == "")
    #expect(!profile.output.contains("\u{1B}["))
  }

  @Test("The same file twice is told and ends with 0")
  func twice() throws {
    let clio = try CommandLine()
    _ = try clio.run("load", "--starter")
    let again = try clio.run("load", "--starter")
    #expect(again.status == 0)
    #expect(again.errors == "starter@1: this file is loaded already; nothing changed\n")
  }

  @Test("An unknown actor ends with 1 and near names; an ambiguous one with its meanings")
  func actors() throws {
    let clio = try CommandLine()
    _ = try clio.run("load", "--starter")
    let unknown = try clio.run("who", "Talibn")
    #expect(unknown.status == 1)
    #expect(
      unknown.errors.hasPrefix("clio: actor: expected an actor of this edition or of the registry, found 'Talibn'\n  "))
    #expect(unknown.errors.contains("Taliban"))
    let json = try clio.run("who", "Talibn", "--format", "json")
    #expect(json.status == 1)
    #expect(json.output.contains("\"kind\" : \"noSuchActor\""))
  }

  @Test("Rejected rows end with 3 and are told with line, column, expected and found")
  func rejects() throws {
    let clio = try CommandLine()
    let text = GEDText.file(InventedEvents.make(5, seed: 1)).replacing("\n1003,", with: "\nx1003,")
    try text.write(toFile: clio.folder + "/ged991.csv", atomically: true, encoding: .utf8)
    let outcome = try clio.run("load", "ged991.csv")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("5 rows = 4 events + 1 reject"))
    #expect(outcome.errors.contains("  ged991.csv:5: id: expected a whole number, found 'x1003'"))
    let list = try clio.run("data", "rejects", "ucdp-ged@99.1")
    #expect(list.output == "ged991.csv:5: id: expected a whole number, found 'x1003'\n")
  }

  @Test("A bad file among good ones changes the exit code, not the run")
  func manyFiles() throws {
    let clio = try CommandLine()
    try GEDText.file(InventedEvents.make(5, seed: 1)).write(
      toFile: clio.folder + "/ged991.csv", atomically: true, encoding: .utf8)
    try "nothing".write(toFile: clio.folder + "/ged992.csv", atomically: true, encoding: .utf8)
    let outcome = try clio.run("load", "ged992.csv", "ged991.csv")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("ged992.csv:1: header: expected UCDP GED columns"))
    #expect(try clio.run("data").output.contains("ucdp-ged@99.1"))
  }

  @Test("A figure, its rows and its citation go by one address")
  func figures() throws {
    let clio = try CommandLine()
    let events = InventedEvents.make(40, seed: 2)
    let text = GEDText.file(events)
    let loaded = try clio.run("load", "-", "--dataset", "ucdp-ged", "--version", "99.1", input: text)
    #expect(loaded.status == 0, "\(loaded.errors)")
    let figure = try clio.run("figure", "clio:ucdp-ged@99.1/deaths/by=year", "--format", "csv")
    let best = events.reduce(0) { $0 + $1.toll.best }
    let sum = figure.output.split(separator: "\n").dropFirst().reduce(0) {
      $0 + (Int($1.split(separator: ",")[3]) ?? 0)
    }
    #expect(sum == best)
    let rows = try clio.run("rows", "ucdp-ged@99.1/deaths", "--format", "csv")
    #expect(rows.output == text)
    let reports = try clio.run("rows", "ucdp-ged@99.1/deaths", "--limit", "2")
    #expect(reports.output.contains("Headline of"))
    #expect(reports.output.contains("2 of 40 rows; --limit 0 shows all"))
    for style in ["text", "bibtex", "ris", "csl"] {
      let citation = try clio.run("cite", "ucdp-ged@99.1/deaths", "--format", style)
      #expect(citation.status == 0)
      #expect(citation.output.contains("99.1"))
    }
  }

  @Test("Figures from an incomplete edition are refused, its rows are not")
  func partial() throws {
    let clio = try CommandLine()
    try GEDText.file(InventedEvents.make(5, seed: 1)).write(
      toFile: clio.folder + "/ged991.csv", atomically: true, encoding: .utf8)
    _ = try clio.run("load", "ged991.csv", "--partial", "two weeks only")
    let figure = try clio.run("figure", "ucdp-ged@99.1/deaths")
    #expect(figure.status == 2)
    #expect(figure.errors.contains("found an incomplete one (two weeks only)"))
    #expect(try clio.run("rank").status == 2)
    #expect(try clio.run("rows", "ucdp-ged@99.1/deaths").status == 0)
  }

  @Test("What the edition does not cover is never answered with zero")
  func notCovered() throws {
    let clio = try CommandLine()
    try GEDText.file(InventedEvents.make(5, seed: 1)).write(
      toFile: clio.folder + "/ged991.csv", atomically: true, encoding: .utf8)
    _ = try clio.run("load", "ged991.csv")
    let figure = try clio.run("figure", "ucdp-ged@99.1/deaths/year=2031")
    #expect(figure.output.contains("not covered"))
    #expect(
      try clio.run("figure", "ucdp-ged@99.1/deaths/year=2031", "--format", "json").output.contains(
        "\"isCovered\" : false"))
  }

  @Test("JSON answers share one envelope")
  func envelope() throws {
    let clio = try CommandLine()
    _ = try clio.run("load", "--starter")
    for arguments in [
      ["who", "ISIS-K"], ["rank"], ["data"], ["figure", "starter@1/deaths"], ["rows", "starter@1/deaths"],
    ] {
      let outcome = try clio.run(all: arguments + ["--format", "json"])
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(arguments)")
      #expect(Set(object.keys) == ["version", "kind", "query", "editions", "caveats", "data", "errors"])
      #expect(object["version"] as? Int == 1)
    }
  }

  @Test("Fetching says plainly when the publisher cannot be reached")
  func fetch() throws {
    let clio = try CommandLine()
    let outcome = try clio.run("fetch", "ucdp-ged", "--mirror", "http://127.0.0.1:9/")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("127.0.0.1:9/ged261-csv.zip"))
    #expect(try clio.run("fetch", "acled").status == 2)
  }
}
