import ClioAnalysis
import ClioCharts
import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport
import ClioSite
import HTTPTypes

/// Pages about single actors, and the way to them.
extension PageRoute {
  static let home = PageRoute(PathPattern("/"), [.edition]) { request in
    guard try await !request.desk.store.editions().isEmpty else {
      return WebPage(html: StartPage.html(version: request.version, editions: []))
    }
    let edition = try await request.edition()
    let (directory, _) = try await request.facts.directory(request.desk, edition)
    var ranking: Ranking?
    if edition.partial == nil, let year = edition.lastYear {
      ranking = try await request.desk.ranking(edition: edition, years: year...year)
    }
    return WebPage(
      page: HomePage(
        shell: await request.shell(edition), ranking: ranking, stories: [], actorCount: directory.listings.count
      ).html)
  }

  static let actors = PageRoute(
    PathPattern("/actors"),
    [Parameter(name: "q", kind: .text(longest: 200), about: "A name, or a part of one."), .edition]
  ) { request in
    let edition = try await request.edition()
    let (directory, _) = try await request.facts.directory(request.desk, edition)
    let query = request.asked.text("q")
    var listings = directory.listings
    var isGuess = false
    if let query {
      let sides = try await request.desk.store.sides(in: edition.id)
      let found = NameSearch(request.desk.registry, sides: sides).suggestions(for: query, limit: 50)
      listings = directory.listings(of: found.map(\.actor))
      if listings.isEmpty {
        isGuess = true
        listings = directory.listings(of: guesses(query, ActorResolver(registry: request.desk.registry, sides: sides)))
      }
    }
    return WebPage(
      page: ActorsPage(
        shell: await request.shell(edition),
        lines: listings.map {
          .init(reference: $0.reference, name: $0.name, otherNames: $0.otherNames, account: $0.account)
        }, query: query, isGuess: isGuess
      ).html)
  }

  static let actor = PageRoute(
    PathPattern("/actor", .segment(name: "reference")), [.edition, .from, .to, .maybes]
  ) { request in
    let edition = try await request.edition()
    let material = try await material(request, edition)
    let reference = material.profile.plan.actor.reference
    let (directory, related) = try await request.facts.directory(request.desk, edition)
    return WebPage(
      page: ActorMaker.page(
        material, material.drawn(width: ActorMaker.widths.wide), shell: await request.shell(edition),
        related: related.related(to: directory.page(of: reference) ?? reference),
        files: ActorFile.allCases))
  }

  /// One for each kind of picture.
  static let pictures = ActorPicture.allCases.map { kind in
    PageRoute(
      PathPattern("/picture/\(kind.rawValue)", .segment(name: "reference")),
      [Parameter(name: "width", kind: .integer(320...1600), about: "In pixels."), .edition, .from, .to, .maybes]
    ) { request in
      let edition = try await request.edition()
      let material = try await material(request, edition)
      guard
        let picture = material.picture(
          kind, width: request.asked.integer("width").map(Double.init) ?? ActorMaker.widths.wide)
      else {
        throw ClioError(
          .notFound, "\(kind.rawValue): expected an actor with events to draw, found none of \(request.asked.path)")
      }
      return WebPage(picture: picture.svg)
    }
  }

  /// Whom a name may mean that nobody goes by as it is spelt.
  private static func guesses(_ name: String, _ resolver: ActorResolver) -> [ActorReference] {
    do {
      return [try resolver.resolve(name)]
    } catch {
      return error.candidates.compactMap { $0.split(separator: " ").first.flatMap { ActorReference(String($0)) } }
    }
  }

  private static func material(
    _ request: PageRequest, _ edition: Edition
  ) async throws(ClioError) -> ActorMaker.Material {
    try await request.facts.material(
      of: request.asked.path, request.desk, edition, days: try request.days(), maybes: request.asked.flag("maybes"))
  }
}
