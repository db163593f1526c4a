import ClioMarkup
import ClioModel

/// The strip under a map: how large how many deaths are, and how long how many kilometres.
struct MapFoot: Sendable {
  private let scale: MarkScale
  private let kind: EventPlaceKind
  private let samples: [Int]
  private let bar: (kilometres: Int, pixels: Double)?

  /// - Parameter kind: of the signs that show the sizes.
  init(_ scale: MarkScale, _ kind: EventPlaceKind, _ view: MapView) {
    self.scale = scale
    self.kind = kind
    samples = scale.samples
    bar = Self.bar(view)
  }

  var height: Double {
    max(bar == nil ? 0 : 24, samples.isEmpty ? 0 : max(22, 2 * scale.radius(samples[0]) + 10))
  }

  /// About a sixth of the map's width; nil on maps so large that kilometres differ within them.
  private static func bar(_ view: MapView) -> (kilometres: Int, pixels: Double)? {
    guard view.projection.edge == nil else { return nil }
    let room = view.kilometresPerPixel * min(view.box.width / 4, 160)
    let lengths = [1, 10, 100, 1_000].flatMap { [$0, 2 * $0, 5 * $0] }
    return lengths.last { Double($0) <= room }.map { ($0, Double($0) / view.kilometresPerPixel) }
  }

  /// - Parameter box: as wide as the map, and `height` high.
  func drawn(_ box: PictureBox) -> Markup {
    var parts: [Markup] = []
    var x = box.x
    let barWidth = bar.map { $0.pixels + 60 } ?? 0
    for sample in samples {
      let radius = scale.radius(sample)
      let words = sample.grouped + (sample == samples[0] ? (sample == 1 ? " death" : " deaths") : "")
      let width = 2 * radius + 6 + TextStyle.tick.width(of: words)
      if x + width > box.right - barWidth { break }
      parts.append(EventSigns.shape(kind, PlanePoint(x + radius, box.middleY), radius))
      parts.append(Markup.words(words, x + 2 * radius + 6, box.middleY + 4, .tick))
      x += width + 18
    }
    if let bar {
      let words = "\(bar.kilometres.grouped) km"
      let left = box.right - bar.pixels
      let y = box.middleY + 4
      var path = PathData()
      path.move(left, y - 5)
      path.line(left, y)
      path.line(box.right, y)
      path.line(box.right, y - 5)
      parts.append(Markup.path(path, .class("pic-map-edge")))
      parts.append(Markup.words(words, left - 6, y, .tick, anchor: .end))
    }
    return Markup(joining: parts)
  }
}
