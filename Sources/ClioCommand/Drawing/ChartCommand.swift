import ArgumentParser
import ClioAnalysis
import ClioCharts
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Draw a measure of actors over time, or a ranking, or any grouped figure.",
    discussion: """
      clio chart ISIS-K --output isis-k.svg               deaths, by who died
      clio chart ISIS-K --measure events --by month       any measure
      clio chart ISIS-K --compare Taliban "Boko Haram"    side by side
      clio chart --rank --in 2018                         the first of a year
      clio chart ISIS-K --rank --in 2018                  pointing at one
      clio chart ucdp-ged@19.1/deaths/country=AFG/by=year any grouped figure

      What each picture shows, and how to read it: docs/pictures.md.
      """)

  @Argument(help: "A name, an alias, ucdp:NUMBER or a registry id; or a figure address.") var actor: [String] = []
  @Option(
    parsing: .upToNextOption, help: "Other actors, each in a panel of its own; quote names with spaces.")
  var compare: [String] = []
  @Option(help: "A measure: \(Measure.allCases.map(\.name).joined(separator: ", ")). Default: deaths.")
  var measure: String?
  @Option(help: "year or month. Default: year, or month where events are of no more than two years.") var by: String?
  @Flag(help: "Rank actors in place of drawing them over time.") var rank = false
  @Option(name: .customLong("in"), help: "With --rank: a year or a range. Default: the edition's last year.")
  var years: String?
  @Option(help: "With --rank: groups, governments or all.") var among: RankPlan.Field?
  @Option(help: "With --rank: political-group, cartel, communal-group or government.") var kind: ActorKind?
  @Flag(help: "With --rank: actors as the source codes them, with no slices of the registry.") var asCoded = false
  @Option(help: "At most so many ranked bars (default 15), or panels of an address (default 12).") var limit: Int?
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Option(help: "First day, yyyy-mm-dd or yyyy.") var from: String?
  @Option(help: "Last day, yyyy-mm-dd or yyyy.") var to: String?
  @Flag(help: "Also count rows that are only maybe its own.") var maybes = false
  @OptionGroup var picture: PictureOptions
  @OptionGroup var options: SessionOptions

  private var name: String { actor.joined(separator: " ") }
  /// All that are drawn over time.
  private var names: [String] { (name.isEmpty ? [] : [name]) + compare }

  func validate() throws {
    if let limit, !(1...200).contains(limit) { throw ValidationError("--limit: expected 1 to 200.") }
    if let by, by != "year", by != "month" {
      let meant = Measure(name: by) == nil ? "" : " Measures are given by --measure \(by)."
      throw ValidationError("--by: expected year or month, found '\(by)'.\(meant)")
    }
    let overTime = [
      ("--compare", !compare.isEmpty), ("--by", by != nil), ("--from", from != nil), ("--to", to != nil),
      ("--maybes", maybes),
    ]
    let ranked = [("--in", years != nil), ("--among", among != nil), ("--kind", kind != nil), ("--as-coded", asCoded)]
    if rank, let option = overTime.first(where: \.1)?.0 {
      throw ValidationError("\(option) does not go with --rank; its years are given by --in.")
    }
    if !rank, let option = ranked.first(where: \.1)?.0 {
      throw ValidationError("\(option) goes with --rank; --from and --to limit other charts.")
    }
    if !rank, names.isEmpty { throw ValidationError("An actor, a figure address, or --rank is needed.") }
    if !rank, !compare.isEmpty, names.count < 2 { throw ValidationError("--compare: expected two or more actors.") }
  }

  func run() async throws {
    let measure = try measure.map { name throws(ClioError) in
      guard let measure = Measure(name: name) else {
        throw Measure.unknown(name, at: "measure", hint: "docs/measures.md defines them")
      }
      return measure
    }
    if let address = try NamedSubject.address(in: name) {
      try check(address)
      return try await draw(address)
    }
    let desk = try options.desk()
    let edition = try await desk.wholeEdition(edition)
    do {
      try picture.write(
        rank
          ? try await ranking(measure ?? .deaths, desk, edition)
          : try await series(measure ?? .deaths, desk, edition))
    } catch let error as ClioError {
      throw compare.isEmpty ? DrawingMessage.unknown(error, actor) : error
    }
  }

  private func series(_ measure: Measure, _ desk: Desk, _ edition: Edition) async throws -> any PictureSource {
    let series = try await desk.series(
      names, edition: edition, days: try DayRange.range(from: from, to: to), maybes: maybes,
      by: by.flatMap { TallyKey(rawValue: $0) })
    let chart: (any PictureSource)? =
      series.count == 1 ? series[0].chart(of: measure) : SmallMultiples(series, measure: measure)
    guard let chart else { throw DeskMessage.noEvents(series.map(\.plan.actor.reference), edition) }
    return chart
  }

  private func ranking(_ measure: Measure, _ desk: Desk, _ edition: Edition) async throws -> any PictureSource {
    let pointed = name.isEmpty ? nil : try await desk.actor(name, edition: edition)
    let ranking = try await desk.ranking(
      edition: edition, years: try YearRange.range(years, in: edition),
      field: among ?? (pointed?.isGovernment ?? false ? .governments : .groups), kind: kind, asCoded: asCoded,
      placing: pointed?.reference)
    if let pointed, ranking.place(of: pointed.reference, by: measure) == nil {
      throw DrawingMessage.notRanked(pointed, edition)
    }
    return ranking.chart(by: measure, limit: limit ?? 15, pointingAt: pointed?.reference)
  }

  /// An address says all but how many of its groups are drawn.
  private func check(_ address: FigureAddress) throws(ClioError) {
    let said = [
      ("--compare", !compare.isEmpty), ("--measure", measure != nil), ("--by", by != nil), ("--rank", rank),
      ("--edition", edition != nil), ("--from", from != nil), ("--to", to != nil), ("--maybes", maybes),
    ]
    if let option = said.first(where: \.1) { throw NamedSubject.saidByAddress(option.0) }
  }

  private func draw(_ address: FigureAddress) async throws {
    let desk = try options.desk()
    let (table, edition) = try await desk.figure(address)
    let answer = FigureAnswer(address: address, table: table, edition: edition, registryHash: desk.registry.hash)
    let isRanked = !address.groupBy.contains(.year) && !address.groupBy.contains(.month)
    try picture.write(
      try FigurePicture(answer, actors: try await desk.actors(of: address)).chart(limit: limit ?? (isRanked ? 15 : 12)))
  }
}
