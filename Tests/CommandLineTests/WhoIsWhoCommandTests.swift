import ClioModel
import ClioTesting
import Foundation
import Testing

@Suite("The command line: registry, comparison, network")
struct WhoIsWhoCommandTests {
  private static let valley = """
    id: valley-front
    name: Valley Front
    kind: political-group
    home: [AFG]
    names:
      - {name: VF-9, source: own}
    relations:
      - {type: rival, with: is-khorasan, from: 2016, confidence: low, source: own}
    selectors:
      - {dataset: ucdp-ged, ids: [303], names: [Taleban], source: own}
    sources:
      - {key: own, publisher: A user, title: Notes}
    """

  private func write(_ text: String, _ name: String, in clio: CommandLine) throws {
    try FileManager.default.createDirectory(atPath: clio.folder + "/mine", withIntermediateDirectories: true)
    try text.write(toFile: clio.folder + "/mine/" + name, atomically: true, encoding: .utf8)
  }

  @Test("Names are resolved without data; unknown and ambiguous ones end with 1")
  func resolves() throws {
    let clio = try CommandLine()
    let one = try clio.run("actors", "resolve", "Al Qa'ida", "isis k", "--format", "csv")
    #expect(one.status == 0)
    #expect(one.output.contains("\nAl Qa'ida,found,al-qaida,"))
    #expect(one.output.contains("\nisis k,found,is-khorasan,"))
    let several = try clio.run("actors", "resolve", "Jundullah")
    #expect(several.status == 1)
    #expect(several.output.contains("jundallah-iran") && several.output.contains("jundullah-pakistan"))
    let listed = try clio.run(
      "actors", "resolve", "--file", "-", "--format", "json", input: "ISKP\n\nno such group at all\n")
    #expect(listed.status == 1)
    #expect(
      listed.output.contains("\"verdict\" : \"unknown\"") && listed.output.contains("\"actor\" : \"is-khorasan\""))
    let dated = try clio.run("actors", "resolve", "taliban", "--on", "1998-05-01")
    #expect(dated.output.contains("UCDP 130") && !dated.output.contains("UCDP 303"))
    #expect(try clio.run("actors", "resolve").status == 64)
  }

  @Test("A user's files lie over the registry, and a changed file is read anew")
  func overlay() throws {
    let clio = try CommandLine()
    _ = try clio.run("load", "--starter")
    let own = Self.valley.replacing("[303], names: [Taleban]", with: "[99001]")
    try write(own, "valley-front.yaml", in: clio)
    let profile = try clio.run("who", "vf 9", "--registry", "mine")
    #expect(profile.status == 0)
    #expect(
      profile.output.hasPrefix("Valley Front\n") && profile.output.contains("rival of Islamic State Khorasan Province"))
    #expect(try clio.run("who", "vf 9").status == 1)
    #expect(try clio.run("actors", "show", "is-khorasan", "--registry", "mine").output.contains("Valley Front"))
    try write(own.replacing("Valley Front", with: "Front of the Valley"), "valley-front.yaml", in: clio)
    #expect(try clio.run("who", "vf 9", "--registry", "mine").output.hasPrefix("Front of the Valley\n"))
    // Faults are refused here too, not only by lint.
    try write(Self.valley, "valley-front.yaml", in: clio)
    let faulty = try clio.run("who", "vf 9", "--registry", "mine")
    #expect(faulty.status == 2 && faulty.errors.contains("selector: expected rows that no other yes selector takes"))
  }

  @Test("Faults of registry files are told with file, line and hint, and end with 1")
  func lint() throws {
    let clio = try CommandLine()
    try write(Self.valley, "valley-front.yaml", in: clio)
    let alone = try clio.run("actors", "lint", "mine")
    #expect(alone.status == 1)
    #expect(
      alone.errors.contains("mine/valley-front.yaml:8: with: expected an entry of the registry, found 'is-khorasan'"))
    #expect(alone.errors.contains("hint: "))
    let over = try clio.run("actors", "lint", "mine", "--overlay")
    #expect(over.errors.contains("selector: expected rows that no other yes selector takes"))
    try write(Self.valley.replacing("[303], names: [Taleban]", with: "[99001]"), "valley-front.yaml", in: clio)
    let good = try clio.run("actors", "lint", "mine", "--overlay")
    #expect(good.status == 0, "\(good.errors)")
    #expect(try clio.run("actors", "lint", "nowhere").status == 2)
  }

  @Test("Actors are compared, and what is wrong with the question is told")
  func compares() throws {
    let clio = try CommandLine()
    _ = try clio.run("load", "--starter")
    let outcome = try clio.run("compare", "is-khorasan", "taliban")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("deaths per event: mean") && outcome.output.contains("95 % bootstrap over events"))
    #expect(outcome.output.contains("codes no target groups"))
    #expect(try clio.run("compare", "ISIS-K", "is-khorasan").status == 2)
    #expect(try clio.run("compare", "ISIS-K").status == 64)
    #expect(try clio.run("compare", "ISIS-K", "no such group").status == 1)
    let seeded = try clio.run("compare", "is-khorasan", "taliban", "--seed", "5", "--format", "json")
    #expect(
      seeded.output == (try clio.run("compare", "is-khorasan", "taliban", "--seed", "5", "--format", "json").output))
  }

  @Test("A network is written for graph programs", arguments: ["gexf", "graphml"])
  func draws(format: String) throws {
    let clio = try CommandLine()
    _ = try clio.run("load", "--starter")
    let outcome = try clio.run("network", "ISIS-K", "--format", format)
    #expect(outcome.status == 0)
    let counts = try elements(of: outcome.output)
    #expect(counts["node", default: 0] > 3 && counts["edge", default: 0] > 3)
  }

  /// Counts the elements of an XML text, and fails where tags are not balanced or text is not escaped.
  private func elements(of xml: String) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    var open: [Substring] = []
    var rest = xml[...]
    while let start = rest.firstIndex(of: "<") {
      let end = try #require(rest[start...].firstIndex(of: ">"))
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      guard !tag.hasPrefix("?") else { continue }
      #expect(tag.filter { $0 == "\"" }.count.isMultiple(of: 2) && !tag.contains("<"), "\(tag)")
      let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == name, "\(tag)")
        continue
      }
      counts[String(name), default: 0] += 1
      if !tag.hasSuffix("/") { open.append(name) }
    }
    #expect(open.isEmpty)
    return counts
  }

  @Test("An actor without a code has no figures, and its lineage all the same")
  func uncoded() throws {
    let clio = try CommandLine()
    _ = try clio.run("load", "--starter")
    let outcome = try clio.run("who", "Haqqani Network")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("has no code for it") && outcome.output.contains("branch of Taliban"))
  }
}
