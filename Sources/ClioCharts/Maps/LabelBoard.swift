/// Keeps names apart: each takes the first of the places offered to it that is free.
struct LabelBoard {
  private let box: PictureBox
  private var taken: [PictureBox] = []

  /// - Parameter box: no name reaches beyond it.
  init(_ box: PictureBox) { self.box = box }

  func isFree(_ place: PictureBox) -> Bool {
    place.x >= box.x && place.right <= box.right && place.y >= box.y && place.bottom <= box.bottom
      && !taken.contains { $0.meets(place) }
  }

  mutating func take(_ place: PictureBox) { taken.append(place) }

  /// The free one of least cost, the first among equals, which is taken; nil where none is free.
  mutating func choose<Place>(
    _ places: [Place], box: (Place) -> PictureBox, cost: (PictureBox) -> Double = { _ in 0 }
  ) -> Place? {
    var best: (place: Place, cost: Double)?
    for place in places where isFree(box(place)) {
      let cost = cost(box(place))
      if cost < best?.cost ?? .infinity { best = (place, cost) }
    }
    if let best { take(box(best.place)) }
    return best?.place
  }
}

extension PictureBox {
  /// True where the two share more than an edge.
  func meets(_ other: PictureBox) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
}
