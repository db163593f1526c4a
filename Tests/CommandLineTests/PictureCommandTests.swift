import ClioModel
import ClioTesting
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The command line: pictures")
struct PictureCommandTests {
  private static let hasConverter = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/rsvg-convert")
  }

  private func invented(_ events: [ConflictEvent], _ arguments: String...) throws -> CommandLine {
    let clio = try CommandLine()
    let loaded = try clio.run(
      all: ["load", "-", "--dataset", "ucdp-ged", "--version", "99.1"] + arguments, input: GEDText.file(events))
    #expect(loaded.status == 0, "\(loaded.errors)")
    return clio
  }

  private func starter() throws -> CommandLine {
    let clio = try CommandLine()
    #expect(try clio.run("load", "--starter").status == 0)
    return clio
  }

  private func isWellFormed(_ svg: String) -> Bool { XMLParser(data: Data(svg.utf8)).parse() }

  /// The text of all elements of the name, in order.
  private func pictureFiles(in clio: CommandLine) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: clio.folder)
      .filter { $0.hasSuffix(".svg") || $0.hasSuffix(".png") || $0.hasSuffix(".part") }.sorted()
  }

  @Test(
    "Each command writes one whole SVG, the same each time",
    arguments: [
      (["chart", "ucdp:11"], "Red Front: deaths in events it took part in, by year"),
      (["chart", "ucdp:11", "--measure", "events", "--by", "month"], "Red Front: events it took part in, by month"),
      (["chart", "ucdp:11", "--compare", "ucdp:12", "ucdp:13"], "Deaths in events they took part in, by year"),
      (
        ["chart", "--rank", "--in", "2016", "--measure", "deaths.onesided"],
        "Non-state groups by deaths in their violence against civilians, 2016"
      ),
      (["chart", "ucdp:11", "--rank", "--in", "2016"], "Non-state groups by deaths in events they took part in, 2016"),
      (["chart", "ucdp-ged@99.1/deaths/by=country"], "Deaths in recorded events, by country"),
      (["map", "ucdp:11"], "Red Front: where its recorded events were"),
      (["map", "ucdp-ged@99.1/deaths/country=AFG/year=2016"], "Where recorded events were in Afghanistan, 2016"),
      (["timeline", "ucdp:11"], "Red Front: deaths in events it took part in, by month"),
      (["network", "ucdp:11", "--format", "svg"], "Red Front: whom it fights, and how it stands to others"),
      (["network", "--min-deaths", "0", "--format", "svg"], "Who fights whom, and how they stand to each other"),
    ] as [([String], String)])
  func draws(arguments: [String], title: String) throws {
    let clio = try invented(InventedEvents.make(120, seed: 8))
    let outcome = try clio.run(all: arguments)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(outcome.output.hasSuffix("</svg>\n") && isWellFormed(outcome.output))
    #expect(outcome.output.contains("width=\"720\""))
    #expect(outcome.output.contains("<title id=\"picture-title\">\(title)"))
    #expect(outcome.output.contains("ucdp-ged@99.1/") || arguments[0] == "network")
    #expect(outcome.output == (try clio.run(all: arguments).output))
  }

  @Test("The widths that are offered are drawn, others are refused")
  func widths() throws {
    let clio = try invented(InventedEvents.make(40, seed: 8))
    for width in ["320", "1600"] {
      for command in [["chart", "ucdp:12"], ["map", "ucdp:12"], ["network", "ucdp:12", "--format", "svg"]] {
        let outcome = try clio.run(all: command + ["--width", width])
        #expect(outcome.status == 0 && outcome.output.contains("width=\"\(width)\""))
      }
    }
    for width in ["319", "1601"] {
      let outcome = try clio.run("chart", "ucdp:12", "--width", width)
      #expect(outcome.status == 64 && outcome.errors.contains("--width: expected 320 to 1600, found \(width)"))
    }
  }

  @Test("A file is written whole, and what was there stays where there is nothing to draw")
  func files() throws {
    let clio = try invented(InventedEvents.make(40, seed: 8))
    let outcome = try clio.run("chart", "ucdp:12", "--output", "army.svg")
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "written: army.svg\n")
    let text = try String(contentsOfFile: clio.folder + "/army.svg", encoding: .utf8)
    #expect(text == (try clio.run("chart", "ucdp:12").output))
    #expect(try clio.run("chart", "no such group", "--output", "army.svg").status == 1)
    #expect(try clio.run("map", "ucdp:12", "--from", "1950", "--to", "1951", "--output", "army.svg").status == 2)
    #expect(try String(contentsOfFile: clio.folder + "/army.svg", encoding: .utf8) == text)
    let nowhere = try clio.run("chart", "ucdp:12", "--output", "no/army.svg")
    #expect(nowhere.status == 2 && nowhere.errors.hasPrefix("clio: no/army.svg: expected a file"))
    #expect(try pictureFiles(in: clio) == ["army.svg"])
  }

  @Test("A network is written to files of every format", arguments: ["svg", "json", "md", "gexf", "graphml", "txt"])
  func networkFiles(ending: String) throws {
    let clio = try invented(InventedEvents.make(40, seed: 8))
    let outcome = try clio.run("network", "ucdp:12", "--output", "n.\(ending)")
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "written: n.\(ending)\n")
    let format = ending == "txt" ? "text" : ending
    #expect(
      try String(contentsOfFile: clio.folder + "/n.\(ending)", encoding: .utf8)
        == (try clio.run("network", "ucdp:12", "--format", format).output))
    #expect(try clio.run("network", "ucdp:12", "--output", "n.doc").status == 64)
  }

  @Test("A PNG has two pixels for each of the picture's", .enabled(if: hasConverter))
  func png() throws {
    let clio = try invented(InventedEvents.make(40, seed: 8))
    for command in [["chart", "ucdp:12"], ["map", "ucdp:12"], ["timeline", "ucdp:12"], ["network", "ucdp:12"]] {
      let outcome = try clio.run(all: command + ["--width", "360", "--output", "p.png"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let bytes = [UInt8](try #require(FileManager.default.contents(atPath: clio.folder + "/p.png")))
      #expect(bytes.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
      // The width is at byte 16: 720 is 2 * 256 + 208.
      #expect(bytes[16..<20] == [0, 0, 2, 208])
    }
  }

  @Test("Without rsvg-convert a PNG is refused with what to install, and nothing is written")
  func noConverter() throws {
    let clio = try invented(InventedEvents.make(40, seed: 8))
    let outcome = try clio.run(all: ["chart", "ucdp:12", "--output", "p.png"], path: clio.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("png: expected the program rsvg-convert, found none"))
    #expect(outcome.errors.contains("librsvg2-bin (Debian, Ubuntu)"))
    #expect(try pictureFiles(in: clio) == [])
  }

  @Test("A converter that fails, hangs up or writes something else is told", arguments: ["exit 3", "echo no picture"])
  func badConverter(script: String) throws {
    let clio = try invented(InventedEvents.make(40, seed: 8))
    let program = clio.folder + "/rsvg-convert"
    try "#!/bin/sh\n\(script)\n".write(toFile: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let outcome = try clio.run(all: ["map", "ucdp:12", "--output", "p.png"], path: clio.folder + ":/usr/bin:/bin")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("png: expected a picture from rsvg-convert, found none: it"))
    #expect(try pictureFiles(in: clio) == [])
  }

  @Test("An incomplete edition is mapped with its caution, and not charted")
  func partial() throws {
    let clio = try invented(InventedEvents.make(40, seed: 5), "--partial", "two weeks <only>")
    let map = try clio.run("map", "ucdp:12")
    #expect(map.status == 0 && isWellFormed(map.output))
    #expect(map.output.contains("UCDP GED 99.1 is incomplete (two weeks &lt;only&gt;): its rows must not be totalled."))
    for command in [
      ["chart", "ucdp:12"], ["chart", "--rank"], ["timeline", "ucdp:12"], ["network", "ucdp:12", "--format", "svg"],
      ["chart", "ucdp-ged@99.1/deaths/by=year"],
    ] {
      let outcome = try clio.run(all: command)
      #expect(outcome.status == 2 && outcome.output == "", "\(command)")
      #expect(outcome.errors.contains("expected a complete edition to total, found an incomplete one"))
    }
  }

  @Test("Names and places of any kind come out as text")
  func hostile() throws {
    let name = "</text><script>alert(1)</script>&amp;\"' \u{202E}\u{5D0}"
    var events = InventedEvents.make(12, seed: 4)
    for index in events.indices {
      events[index].violence = .nonState
      events[index].sideA = EventSide(id: 77, name: name)
      events[index].sideB = EventSide(id: 78, name: "]]><svg onload=x>")
      events[index].place = "<a href='javascript:x'>\u{7}\nplace & \(index)"
      events[index].adm1 = "<b>area"
    }
    let clio = try invented(events)
    for command in [
      ["chart", "ucdp:77"], ["chart", "ucdp:77", "--compare", "ucdp:78"], ["chart", "--rank", "--in", "2015..2018"],
      ["map", "ucdp:77"], ["timeline", "ucdp:77"], ["network", "ucdp:77", "--format", "svg"],
      ["chart", "ucdp-ged@99.1/deaths/actor=ucdp:78/by=opponent"], ["chart", "ucdp-ged@99.1/deaths/by=adm1,year"],
    ] {
      let outcome = try clio.run(all: command)
      #expect(outcome.status == 0, "\(command) \(outcome.errors)")
      #expect(isWellFormed(outcome.output), "\(command)")
      for piece in ["<script", "<svg onload", "<a ", "<b>", "\u{7}"] {
        #expect(!outcome.output.contains(piece), "\(command) \(piece)")
      }
    }
  }

  @Test(
    "What cannot be drawn is said with what could",
    arguments: [
      (["chart"], 64, "An actor, a figure address, or --rank is needed"),
      (["chart", "ISIS-K", "--by", "deaths.onesided"], 64, "Measures are given by --measure deaths.onesided"),
      (["chart", "ISIS-K", "--in", "2018"], 64, "--in goes with --rank"),
      (["chart", "--rank", "--from", "2018"], 64, "--from does not go with --rank"),
      (["chart", "--compare", "ISIS-K"], 64, "--compare: expected two or more actors"),
      (["chart", "ISIS-K", "--output", "x.pdf"], 64, "expected a name that ends in .svg or .png, found 'x.pdf'"),
      (["chart", "ISIS-K", "--measure", "dead"], 2, "measure: expected one of"),
      (["chart", "ISIS-K", "--compare", "iskp"], 2, "actors: expected different actors, found is-khorasan twice"),
      (["chart", "is-khorasan", "taliban"], 1, "several actors: clio chart is-khorasan --compare taliban"),
      (["chart", "Haqqani Network"], 2, "expected an actor that Clio starter (a sample) codes"),
      (["chart", "ISIS-K", "--from", "1950", "--to", "1951"], 2, "expected days that it covers, found others"),
      (
        ["chart", "ISIS-K", "--from", "2014", "--to", "2014-01-05"], 2,
        "expected events in starter@1 to draw, found none"
      ),
      (["chart", "Government of Kenya", "--rank", "--in", "2018", "--among", "groups"], 2, "expected an actor"),
      (["chart", "starter@1/deaths"], 2, "expected a figure by year, month, country"),
      (["chart", "starter@1/deaths/by=cell"], 2, "clio map draws places"),
      (["chart", "starter@1/deaths/by=year", "--measure", "events"], 2, "--measure: expected an actor beside it"),
      (["chart", "starter@1/deaths.inflicted/by=year"], 2, "expected an actor whose it is, found none"),
      (["map", "starter@1/deaths/by=year", "--from", "2018"], 2, "--from: expected an actor beside it"),
      (["map", "starter@1/deaths/year=1950"], 2, "expected days that it covers, found others"),
      (
        ["map", "ISIS-K", "--from", "2014", "--to", "2014-01-05"], 2, "expected events in starter@1 to draw, found none"
      ),
      (["map", "Haqqani Network"], 2, "expected an actor that Clio starter (a sample) codes"),
      (["timeline", "Talibn"], 1, "found 'Talibn'"),
    ] as [([String], Int32, String)])
  func refuses(arguments: [String], status: Int32, message: String) throws {
    let clio = try starter()
    let outcome = try clio.run(all: arguments)
    #expect(outcome.status == status && outcome.output == "", "\(outcome.status) \(outcome.errors)")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("An actor without a code has its milestones all the same")
  func uncoded() throws {
    let outcome = try starter().run("timeline", "Haqqani Network")
    #expect(outcome.status == 0 && isWellFormed(outcome.output), "\(outcome.errors)")
    #expect(outcome.output.contains("<title id=\"picture-title\">Haqqani Network: milestones</title>"))
  }
}
