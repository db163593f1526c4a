import ClioCharts
import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport

/// The map and its form.
extension PageRoute {
  static let map = PageRoute(
    PathPattern("/map"),
    [
      Parameter(name: "actor", kind: .text(longest: 300), about: "Whose events."),
      Parameter(name: "country", kind: .text(longest: 300), about: "Where: codes or names, with commas between them."),
      Parameter(name: "violence", kind: .choice(ViolenceType.allCases.map(\.name)), about: "Of which type."),
      Parameter(name: "min", kind: .integer(0...10_000_000), about: "Only events with so many deaths or more."),
      .edition, .from, .to,
    ]
  ) { request in
    let edition = try await request.edition()
    let asked = MapPage.Asked(
      actor: request.asked.text("actor") ?? "", country: request.asked.text("country") ?? "",
      violence: request.asked.text("violence") ?? "", from: request.asked.text("from") ?? "",
      to: request.asked.text("to") ?? "", minimum: request.asked.text("min") ?? "")
    let shell = await request.shell(edition)
    func page(_ title: String, _ drawing: MapPage.Drawing?) -> WebPage {
      WebPage(page: MapPage(shell: shell, asked: asked, title: title, drawing: drawing).html)
    }
    guard !asked.isEmpty else { return page("Map", nil) }
    do {
      return try await answer(request, edition, page)
    } catch let error as ClioError where error.kind != .failed {
      return WebPage(
        refusing: MapPage(shell: shell, asked: asked, title: "Map", drawing: nil, error: error).html, error)
    }
  }

  private static func answer(
    _ request: PageRequest, _ edition: Edition, _ page: (String, MapPage.Drawing?) -> WebPage
  ) async throws(ClioError) -> WebPage {
    let address = try await mapped(request, edition)
    let (events, table, _) = try await request.desk.events(address)
    let actors = try await request.desk.actors(of: address)
    let answer = FigureAnswer(
      address: address, table: table, edition: edition, registryHash: request.desk.registry.hash, actors: actors)
    guard !events.isEmpty else {
      throw DeskMessage.noEvents([address.filter.actor].compactMap(\.self), edition)
    }
    guard let borders = request.facts.borders,
      let map = FigurePicture(answer, actors: actors).map(events, borders: borders)
    else {
      throw ClioError(.unanswerable, "map: expected events with coordinates in \(edition.id), found none")
    }
    return page(
      title(address, actors),
      MapPage.Drawing(
        wide: map.picture(width: 960), narrow: map.picture(width: 360), address: address, files: files(address)))
  }

  private static func title(_ address: FigureAddress, _ actors: [ConflictActor]) -> String {
    let countries = address.filter.countries.sorted().map { Country.numbered($0)?.name ?? "country \($0)" }
    let names = actors.map(\.name) + [countries.joined(separator: ", ")].filter { !$0.isEmpty }
    return "\(names.joined(separator: ", ")): map"
  }

  /// What the form asks for, as an address.
  private static func mapped(_ request: PageRequest, _ edition: Edition) async throws(ClioError) -> FigureAddress {
    var parts = ["\(edition.id)/deaths"]
    if let name = request.asked.text("actor") {
      let reference = try await request.desk.actor(name, edition: edition).reference
      parts.append("actor=\(PercentCoding.encode(reference.description))")
    }
    // The grammar of addresses knows what a country is, and says what it expected.
    if let names = request.asked.text("country") {
      let names = Asked.list(names).map { PercentCoding.encode($0) }
      parts.append("country=\(names.joined(separator: ","))")
    }
    if let violence = request.asked.text("violence") { parts.append("violence=\(violence)") }
    if let minimum = request.asked.text("min") { parts.append("min=\(minimum)") }
    var address = try FigureAddress(parts.joined(separator: "/"))
    address.filter.days = try request.days()
    return address
  }

  private static func files(_ address: FigureAddress) -> [FileLink] {
    [
      FileLink("The figure and its rows", "/figure/\(address)"),
      FileLink("These events as CSV", AppLinks.events(address, as: .csv)),
      FileLink("These events as GeoJSON", AppLinks.events(address, as: .geojson)),
    ]
  }
}
