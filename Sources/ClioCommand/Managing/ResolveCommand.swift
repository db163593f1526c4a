import ArgumentParser
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport
import ClioSQLite
import Foundation

/// Names to actors, for one name or a list of them.
struct ResolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Which actor a name means, and how the dataset codes it.",
    discussion: """
      clio actors resolve "Al Qa'ida" ISIS-K             names
      clio actors resolve Al-Shabaab --on 2019-05-01     on a day
      clio actors resolve --file names.txt --format csv  one name a line; - is standard input

      With data loaded, the sides of an edition are found too. Exit code 1: a name is unknown or ambiguous.
      """)

  @Argument(help: "Names, aliases or ids; quote those with spaces.") var names: [String] = []
  @Option(help: "A file with one name a line; - is standard input.") var file: String?
  @Option(help: "The day on which the name was used, yyyy-mm-dd.") var on: String?
  @Option(help: "The edition whose sides are looked through too. Default: the best one loaded, if any.") var edition:
    String?
  @Option(help: "text, json, md, html or csv.") var format: TableFormat = .text
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if names.isEmpty, file == nil { throw ValidationError("Missing expected argument '<names> ...' or --file.") }
  }

  func run() async throws {
    try await Answer.reporting(
      asJSON: format == .json, kind: "resolution", query: ["names": names.joined(separator: "|")]
    ) {
      let registry = try options.registry.registry()
      let day = try on.map { text throws(ClioError) in try DayRange.day(text, "on") }
      let (edition, sides) = try await sides()
      let resolver = ActorResolver(registry: registry, sides: sides)
      let lines = try (names + listed()).map { Resolution($0, on: day, resolver, edition) }
      switch format {
      case .csv: Terminal.write(CSVText.table(ResolutionTable.table(lines)))
      case .text, .md, .html: Terminal.write(ResolutionTable.document(lines), as: format.form)
      case .json:
        try Answer.write(
          Envelope(
            kind: "resolution", query: ["registry": registry.hash, "on": day?.description ?? ""],
            editions: [edition].compactMap(\.self), caveats: [], data: lines))
      }
      if lines.contains(where: { $0.meanings.count != 1 }) { throw ExitStatus.no }
    }
  }

  private func listed() throws -> [String] {
    guard let file else { return [] }
    let data = file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
    guard let data else { throw ClioError(.notFound, "\(file): expected a file with one name a line, found none") }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// The sides of an edition; without a store the registry answers alone.
  private func sides() async throws -> (Edition?, [EventSide]) {
    guard edition != nil || FileManager.default.fileExists(atPath: options.store.path) else { return (nil, []) }
    let desk = try options.desk()
    if edition == nil, try await desk.store.editions().isEmpty { return (nil, []) }
    let edition = try await desk.edition(edition)
    return (edition, try await desk.store.sides(in: edition.id))
  }
}

enum ResolutionTable {
  /// One row for each meaning; a name without one has a row too.
  static func table(_ lines: [Resolution]) -> DocumentTable {
    let rows = lines.flatMap { line -> [[String]] in
      guard !line.meanings.isEmpty else {
        let near = line.near.prefix(3).joined(separator: ", ")
        return [[line.name, line.verdict, "", near.isEmpty ? "" : "near: \(near)", "", ""]]
      }
      return line.meanings.map { [line.name, line.verdict, $0.actor, $0.name, $0.how, $0.codes] }
    }
    return DocumentTable(
      [
        .text("name"), .text("verdict"), .text("actor"), .text("its name"), .text("found by"),
        .text("UCDP codes", widest: 60),
      ], rows: rows)
  }

  static func document(_ lines: [Resolution]) -> Document {
    let found = lines.filter { $0.meanings.count == 1 }.count
    let ambiguous = lines.filter { $0.meanings.count > 1 }.count
    return Document(
      title: lines.count == 1
        ? "\(lines[0].name): \(lines[0].verdict)"
        : "\(lines.count) names: \(found) found, \(ambiguous) ambiguous, \(lines.count - found - ambiguous) unknown",
      blocks: [.table(table(lines))])
  }
}
