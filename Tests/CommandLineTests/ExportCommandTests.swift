import ClioModel
import ClioTesting
import Foundation
import Testing

@Suite("The command line: exports")
struct ExportCommandTests {
  private static let all = ["csv", "geojson", "gexf", "graphml", "stix", "ftm", "bibtex", "ris", "csl"]

  private func starter() throws -> CommandLine {
    let clio = try CommandLine()
    #expect(try clio.run("load", "--starter").status == 0)
    return clio
  }

  private func invented(_ events: [ConflictEvent], _ arguments: String...) throws -> CommandLine {
    let clio = try CommandLine()
    let loaded = try clio.run(
      all: ["load", "-", "--dataset", "ucdp-ged", "--version", "99.1"] + arguments, input: GEDText.file(events))
    #expect(loaded.status == 0, "\(loaded.errors)")
    return clio
  }

  private func text(_ name: String, in clio: CommandLine) throws -> String {
    try String(contentsOfFile: clio.folder + "/" + name, encoding: .utf8)
  }

  private func files(in clio: CommandLine) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: clio.folder).filter {
        !$0.hasPrefix("output-") && !$0.hasPrefix("errors-") && !$0.hasPrefix("input-") && !$0.hasPrefix("clio.sqlite")
          && $0 != "cache"
      })
  }

  @Test("Every format is written, the same each time, and names edition, registry and access date", arguments: all)
  func formats(format: String) throws {
    let clio = try starter()
    let outcome = try clio.run("export", "ISIS-K", "--format", format)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == (try clio.run("export", "ISIS-K", "--format", format).output))
    let said = format == "csv" ? outcome.errors : outcome.output
    #expect(outcome.output.contains("starter@1") || format == "bibtex" || format == "ris" || format == "csl")
    #expect(said.contains("starter@1/events/actor=is-khorasan"))
    #expect(said.contains("not for citation"))
    #expect(said.contains("registry"))
    if format != "csv" { #expect(outcome.errors == "") }
  }

  @Test("A CSV in a file has its dictionary beside it; the ending says the format")
  func csvFile() throws {
    let clio = try starter()
    let outcome = try clio.run("export", "ISIS-K", "--output", "isk.csv")
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(outcome.errors.hasSuffix("events written to isk.csv and isk.csv-metadata.json\n"))
    #expect(try files(in: clio) == ["isk.csv", "isk.csv-metadata.json"])
    #expect(try text("isk.csv", in: clio) == (try clio.run("export", "ISIS-K", "--format", "csv").output))
    #expect(try text("isk.csv-metadata.json", in: clio).contains("\"url\": \"isk.csv\""))
  }

  @Test("An address exports the events behind its figure, whatever its measure and grouping")
  func addresses() throws {
    let events = InventedEvents.make(60, seed: 3)
    let clio = try invented(events)
    let wanted = events.filter { $0.country == 700 && $0.violence == .oneSided }.sorted {
      ($0.start, $0.id) < ($1.start, $1.id)
    }
    let outcome = try clio.run(
      "export", "ucdp-ged@99.1/deaths/country=AFG/violence=one-sided/by=year", "--format", "csv")
    let ids = outcome.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] }
    #expect(ids == wanted.map { Substring("\($0.id)") } && ids.count > 2)
    let all = try clio.run("export", "--all", "--format", "csv")
    #expect(all.output.split(separator: "\n").count == 61)
    let features = try clio.run("export", "ucdp-ged@99.1/events/actor=ucdp:11/opponent=ucdp:12", "--format", "geojson")
    #expect(features.status == 0 && features.output.contains("Blue Army (ucdp:12): UCDP 12"))
  }

  @Test("Maybes and days are as in a profile, and the address says so")
  func options() throws {
    let clio = try starter()
    let outcome = try clio.run(
      "export", "ISIS-K", "--maybes", "--from", "2018", "--to", "2018-12-31", "--format", "geojson")
    #expect(outcome.output.contains("starter@1/events/actor=is-khorasan/maybes=with/date=2018-01-01..2018-12-31"))
  }

  @Test("Hostile text survives a load and an export as CSV, row for row", arguments: [false, true])
  func hostile(isGuarded: Bool) throws {
    var events = InventedEvents.make(3, seed: 4)
    let texts = ["=1+1,\"<script>\"\nline", "\u{202E}\u{5D0}\u{2028}'", String(repeating: "\"x", count: 5_000)]
    for (position, text) in texts.enumerated() { events[position].place = text }
    let clio = try invented(events)
    let outcome = try clio.run(
      all: ["export", "--all", "--format", "csv"] + (isGuarded ? ["--spreadsheet"] : []))
    for text in texts {
      let cell = (isGuarded && text.hasPrefix("=") ? "'" : "") + text
      let isQuoted = cell.contains("\"")
      let field = isQuoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      #expect(outcome.output.unicodeScalars.contains(",\(field),".unicodeScalars))
    }
    #expect(outcome.errors.contains("1 text cell of the data begins with =") == !isGuarded)
  }

  @Test(
    "A file is whole or not there: nothing is left where it cannot be written",
    arguments: ["no/x.csv", "folder", "/dev/null"])
  func wholeOrNothing(path: String) throws {
    let clio = try starter()
    try FileManager.default.createDirectory(atPath: clio.folder + "/folder", withIntermediateDirectories: true)
    let outcome = try clio.run("export", "ISIS-K", "--format", "csv", "--output", path)
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("clio: \(path): expected a file"))
    #expect(try files(in: clio) == ["folder"])
  }

  @Test("What cannot be exported leaves the file that was there")
  func keepsOld() throws {
    let clio = try starter()
    try "old".write(toFile: clio.folder + "/x.csv", atomically: true, encoding: .utf8)
    #expect(try clio.run("export", "no such group", "--output", "x.csv").status == 1)
    #expect(try clio.run("export", "starter@1/deaths/year=1950", "--output", "x.csv").status == 2)
    #expect(try text("x.csv", in: clio) == "old")
    #expect(try clio.run("export", "ISIS-K", "--output", "x.csv").status == 0)
    #expect(try text("x.csv", in: clio).hasPrefix("edition,id,year,"))
  }

  @Test(
    "What does not fit is said with what would",
    arguments: [
      (
        ["starter@1/deaths/actor=is-khorasan", "--format", "gexf"], 2, "gexf: expected an actor, found a figure address"
      ),
      (["starter@1/deaths", "--format", "stix"], 2, "stix: expected an actor, found a figure address"),
      (["starter@1/deaths", "--format", "csv", "--from", "2018"], 2, "--from: expected an actor beside it"),
      (["starter@1/nothing", "--format", "csv"], 2, "address: measure: expected one of"),
      (["--all", "--format", "stix"], 2, "stix: expected an actor, found --all"),
      (
        ["ISIS-K", "--format", "stix", "--maybes"], 2,
        "--maybes: expected csv, geojson, ftm, bibtex, ris or csl, found stix"
      ),
      (["starter@1/deaths/year=1950", "--format", "csv"], 2, "expected events that the edition covers, found others"),
      (["Haqqani Network", "--format", "csv"], 2, "expected an actor that Clio starter (a sample) codes"),
      (["ISIS-K"], 64, "--format: expected one of csv, geojson"),
      (["--format", "csv"], 64, "An actor, a figure address, or --all is needed"),
      (["ISIS-K", "--format", "ris", "--spreadsheet"], 64, "--spreadsheet is for csv, found ris"),
      (["Talibn", "--format", "csv"], 1, "found 'Talibn'"),
    ] as [([String], Int32, String)])
  func refuses(arguments: [String], status: Int32, message: String) throws {
    let clio = try starter()
    let outcome = try clio.run(all: ["export"] + arguments)
    #expect(outcome.status == status && outcome.output == "")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("An actor without a code has its relations all the same", arguments: ["stix", "ftm", "graphml"])
  func uncoded(format: String) throws {
    let outcome = try starter().run("export", "Haqqani Network", "--format", format)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("branch-of"))
  }

  @Test("An incomplete edition's events are exported and say so; its sums are not")
  func partial() throws {
    let clio = try invented(InventedEvents.make(40, seed: 5), "--partial", "two weeks <only>")
    for format in ["geojson", "ftm", "stix"] {
      let outcome = try clio.run("export", "ucdp:12", "--format", format)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("must not be totalled") && outcome.output.contains("two weeks \\u003conly>"))
      #expect(!outcome.output.contains("deaths.suffered:"))
    }
    for format in ["gexf", "graphml"] {
      let outcome = try clio.run("export", "ucdp:12", "--format", format)
      #expect(outcome.status == 2 && outcome.errors.contains("found an incomplete one"))
    }
    #expect(try clio.run("export", "ucdp:12", "--format", "bibtex").output.contains("must not be totalled"))
  }

  @Test("No event is an answer that says what it means")
  func none() throws {
    let outcome = try invented(InventedEvents.make(5, seed: 6)).run(
      "export", "ucdp-ged@99.1/deaths/actor=ucdp:12/min=9999", "--format", "geojson")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("which is not the same as none happened") && outcome.output.hasSuffix("\n]}\n"))
    #expect(outcome.errors == "no row passes: no recorded event, which is not the same as none happened\n")
  }

  @Test("The dictionary of columns is printed, and documented as it is")
  func dictionary() throws {
    let outcome = try CommandLine().run("export", "--dictionary")
    #expect(outcome.status == 0)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../docs/exports.md")
    let page = try String(contentsOf: root.standardizedFileURL, encoding: .utf8)
    let names = outcome.output.split(separator: "\n").dropFirst(2).map { $0.prefix { $0 != " " } }
    #expect(names.count == 35 && names.first == "edition" && names.last == "high")
    for name in names { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  @Test("An actor asked for by its code is the middle of its network, though an entry has that code")
  func focusByCode() throws {
    let outcome = try starter().run("export", "ucdp:234", "--format", "gexf")
    #expect(outcome.output.contains("value=\"ucdp:234\""))
    #expect(outcome.output.split(separator: "<edge id").count > 4)
  }
}
