import ArgumentParser
import ClioAnalysis
import ClioCharts
import ClioDesk
import ClioEmbedded
import ClioModel
import ClioRegistry
import ClioReport

struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Draw where an actor's recorded events were, or the events behind a figure.",
    discussion: """
      clio map ISIS-K --output isis-k.svg
      clio map ISIS-K --from 2018 --maybes --output isis-k-2018.png
      clio map ucdp-ged@19.1/deaths/country=AFG/year=2018 > afghanistan.svg

      Places that are known no better than their district, province or country are drawn as such: docs/pictures.md.
      """)

  @Argument(help: "A name, an alias, ucdp:NUMBER or a registry id; or a figure address.") var subject: [String]
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Option(help: "First day, yyyy-mm-dd or yyyy.") var from: String?
  @Option(help: "Last day, yyyy-mm-dd or yyyy.") var to: String?
  @Flag(help: "Also events that are only maybe its own.") var maybes = false
  @OptionGroup var picture: PictureOptions
  @OptionGroup var options: SessionOptions

  private var name: String { subject.joined(separator: " ") }

  func run() async throws {
    if let address = try NamedSubject.address(in: name) {
      try check(address)
      return try await draw(address)
    }
    let desk = try options.desk()
    // Its rows can be seen where they must not be totalled; the picture says so.
    let edition = try await desk.edition(edition)
    let profile = try await desk.profile(
      name, edition: edition, days: try DayRange.range(from: from, to: to), maybes: maybes)
    let address = profile.plan.address(.events)
    // An actor without a code is told as such, and days that the edition does not cover are no answer.
    let (events, _, _) = try await desk.events(address)
    guard !events.isEmpty else { throw DeskMessage.noEvents([profile.plan.actor.reference], edition) }
    guard let map = EventMap(of: profile, events: events, borders: try Borders(compact: Embedded.borders)) else {
      throw DrawingMessage.noPlaces(profile.plan.actor.reference.description, edition)
    }
    try picture.write(map)
  }

  private func check(_ address: FigureAddress) throws(ClioError) {
    let said = [("--edition", edition != nil), ("--from", from != nil), ("--to", to != nil), ("--maybes", maybes)]
    if let option = said.first(where: \.1) { throw NamedSubject.saidByAddress(option.0) }
  }

  private func draw(_ address: FigureAddress) async throws {
    let desk = try options.desk()
    let (events, table, edition) = try await desk.events(address)
    let answer = FigureAnswer(address: address, table: table, edition: edition, registryHash: desk.registry.hash)
    let figure = FigurePicture(answer, actors: try await desk.actors(of: address))
    guard let map = figure.map(events, borders: try Borders(compact: Embedded.borders)) else {
      throw DrawingMessage.noPlaces(address.description, edition)
    }
    try picture.write(map)
  }
}
