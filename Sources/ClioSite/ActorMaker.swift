public import ClioAnalysis
public import ClioCharts
public import ClioDesk
public import ClioModel
public import ClioPages
import ClioReport
import Synchronization

/// Makes a profile's page, pictures and files.
public struct ActorMaker: Sendable {
  /// The width of a picture on a screen, and on a phone.
  public static let widths = (wide: 720.0, narrow: 360.0)

  /// A profile and what can be drawn of it.
  public struct Material: Sendable {
    public let profile: Profile
    fileprivate let pictures: [ActorPicture: any PictureSource]
    fileprivate let drawings = Drawings()
  }

  /// Pictures that were drawn, for the page that tells what they show and for the picture itself.
  fileprivate final class Drawings: Sendable {
    private struct Key: Hashable {
      let kind: ActorPicture
      let width: Double
    }

    private let known = Mutex<[Key: Picture]>([:])

    func picture(_ kind: ActorPicture, width: Double, draw: () -> Picture) -> Picture {
      let key = Key(kind: kind, width: width)
      if let known = known.withLock({ $0[key] }) { return known }
      let picture = draw()
      // Two widths are what the pages ask for; others are somebody's own.
      known.withLock { if [ActorMaker.widths.wide, ActorMaker.widths.narrow].contains(width) { $0[key] = picture } }
      return picture
    }
  }

  private let desk: Desk
  private let edition: Edition
  private let borders: Borders?

  /// - Parameter borders: nil for a site without maps.
  public init(desk: Desk, edition: Edition, borders: Borders?) {
    self.desk = desk
    self.edition = edition
    self.borders = borders
  }

  /// - Parameters:
  ///   - days: nil for all that the edition has.
  ///   - maybes: also count rows that are only maybe its own.
  public func material(
    _ name: String, days: ClosedRange<CalendarDay>? = nil, maybes: Bool = false
  ) async throws(ClioError) -> Material {
    let profile = try await desk.profile(name, edition: edition, days: days, maybes: maybes)
    var pictures: [ActorPicture: any PictureSource] = [:]
    pictures[.deaths] = profile.deathsChart
    pictures[.timeline] = profile.timeline
    if let borders {
      let events = try await desk.store.events(matching: profile.plan.rowsQuery, order: .chronological, limit: nil)
      pictures[.map] = EventMap(of: profile, events: events, borders: borders)
    }
    // Where sources state relations a drawing shows more than the table of foes.
    if case .entry = profile.plan.actor.reference, days == nil, edition.partial == nil,
      profile.total.events > 0
    {
      let network = try await desk.network(
        profile.plan.actor.reference.description, edition: edition, days: nil, minimumDeaths: 0, limit: 60)
      pictures[.network] = network.drawing
    }
    return Material(profile: profile, pictures: pictures)
  }

  /// - Parameter pictures: as drawn for a screen; the page tells what they show.
  public static func page(
    _ material: Material, _ pictures: [ActorPicture: Picture], shell: PageShell, related: [PageCard],
    files: [ActorFile]
  ) -> String {
    ActorPage(
      material.profile, shell: shell, pictures: pictures, related: related, files: files
    ).html
  }
}

extension ActorMaker.Material {
  /// The pictures that there are.
  public func drawn(width: Double) -> [ActorPicture: Picture] {
    var drawn: [ActorPicture: Picture] = [:]
    for kind in pictures.keys { drawn[kind] = picture(kind, width: width) }
    return drawn
  }

  /// Nil where there is no such picture.
  public func picture(_ kind: ActorPicture, width: Double) -> Picture? {
    pictures[kind].map { source in drawings.picture(kind, width: width) { source.picture(width: width) } }
  }
}
