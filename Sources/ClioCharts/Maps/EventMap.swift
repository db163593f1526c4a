import ClioMarkup
import ClioModel

/// A map of recorded events: a filled circle where the place is known, hollow signs where it is not.
///
/// The area of a circle is in proportion to the deaths there. Events known only to the country are told in a note and
/// drawn nowhere, since a mark would make up a place. Where a few events lie far off the map is of the others, with a
/// smaller map of all beneath it.
///
///     let map = EventMap(caption, places: places, countries: ["AFG"], borders: borders)
///     map.picture(width: 720).svg
public struct EventMap: Sendable {
  private let caption: PictureCaption
  private let places: [EventPlace]
  private let countries: Set<String>
  private let borders: Borders

  /// - Parameters:
  ///   - places: of any order; those of the same coordinates and kind are added up.
  ///   - countries: `Country.code`s of the countries that the map is about; they are set off from the others, and the
  ///     map shows them whole where that leaves the events large enough.
  public init(_ caption: PictureCaption, places: [EventPlace], countries: [String] = [], borders: Borders) {
    self.caption = caption
    self.places = places
    self.countries = Set(countries)
    self.borders = borders
  }

  /// - Parameter width: in pixels; taken as the nearest of `PictureFrame.widths`.
  public func picture(width: Double) -> Picture {
    let room = PictureFrame(caption, width: width).drawing(height: 0).width
    let extents = extents
    let first = MapView(extents.main, x: PictureFrame.margin, y: 0, width: room)
    // Which signs there are says how high the legend is, and that where the map begins.
    let all = EventMarks(places, on: first)
    let legend = EventSigns.legend(all)
    let view = first.moved(toTop: PictureFrame(caption, width: width, legend: legend).drawingTop)
    let scale = MarkScale(most: all.marks.first?.deaths ?? 0, width: room)
    let marks = EventMarks(places, on: view)
    let words = EventMapWords(marks, borders)
    let shown = extents.whole == nil ? marks.marks : marks.marks.filter { view.contains($0.point) }
    var caption = caption
    let outside = extents.whole == nil ? [] : marks.marks.filter { !view.contains($0.point) }
    caption.notes += words.notes(scale, outside: outside)
    let base = BaseMap(borders, view, focus: countries)
    let names = MapNames(base, borders, shown, scale, view)
    let foot = MapFoot(scale, marks.kinds(deadly: true).first ?? .place, view)
    let overview = extents.whole.map { whole in
      MapOverview(
        outside, whole, frame: extents.main, scale, borders, countries, x: PictureFrame.margin,
        y: view.box.bottom + 6 + foot.height + 10, width: room)
    }
    let frame = PictureFrame(caption, width: width, legend: legend)
    let height = view.box.height + 6 + foot.height + (overview.map { $0.height + 10 } ?? 0)
    return frame.picture(description: words.description, drawingHeight: height) { box, _ in
      let below = PictureBox(x: box.x, y: view.box.bottom + 6, width: box.width, height: foot.height)
      return base.drawn + EventSigns.drawn(shown, scale) + names.drawn
        + Markup.box(view.box, .class("pic-map-edge")) + foot.drawn(below) + (overview?.drawn ?? Markup())
    }
  }

  /// What the map shows: the events, and the countries it is about where they are not far larger; without events those
  /// countries, and without them the world. `whole` is of all events where that is not the main map.
  private var extents: (main: MapExtent, whole: MapExtent?) {
    let drawn = places.filter { $0.events > 0 && EventPlaceKind(precision: $0.precision) != .country }
    let boxes = borders.shapes.filter { $0.code.map(countries.contains) ?? false }
      .flatMap { shape in Self.mainRings(shape) }
    if let extent = MapExtent(drawn.map(\.point)) {
      func shown(_ extent: MapExtent) -> MapExtent {
        // Where no country is the map's own it needs some land around to be placed by.
        extent.joined(with: boxes, atMost: 4).padded(by: 0.05, atLeast: countries.isEmpty ? 500 : 250)
      }
      let all = shown(extent)
      guard let main = MapHeartland(drawn).extent.map(shown), main.area * 2 < all.area else { return (all, nil) }
      return (main, extent.padded(by: 0.12, atLeast: 250))
    }
    let corners = boxes.flatMap { [$0.southWest, $0.northEast] }
    return (MapExtent(corners)?.padded(by: 0.05, atLeast: 250) ?? .world, nil)
  }

  /// The boxes of the shape's larger pieces, the largest first: far islands make no map wider.
  private static func mainRings(_ shape: Borders.Shape) -> [GeoBox] {
    func size(_ box: GeoBox) -> Double {
      (box.northEast.longitude - box.southWest.longitude) * (box.northEast.latitude - box.southWest.latitude)
    }
    let boxes = shape.rings.map(\.bounds).sorted { size($0) > size($1) }
    guard let largest = boxes.first else { return [] }
    return boxes.filter { size($0) > size(largest) / 50 }
  }
}
