import ClioMarkup

/// The signs of event maps: filled where a place is known, hollow where only an area, a line or the open sea is.
enum EventSigns {
  static let zeroSize = 2.6

  /// How many of the deadliest signs tell their figures when the pointer rests on them.
  private static let hinted = 60

  /// Crosses first, then from the largest to the smallest.
  static func drawn(_ marks: [EventMark], _ scale: MarkScale) -> Markup {
    let zeros = marks.filter(\.isCross).map(\.point)
    let signs = marks.enumerated().filter { !$0.element.isCross }.map { index, mark in
      index < hinted ? Markup.hinted(EventMapWords.hint(mark), drawn(mark, scale)) : drawn(mark, scale)
    }
    return crosses(zeros) + Markup(joining: signs)
  }

  private static func drawn(_ mark: EventMark, _ scale: MarkScale) -> Markup {
    let radius = mark.kind <= .unknown ? scale.radius(mark.deaths) : max(2.4, scale.radius(mark.deaths))
    return shape(mark.kind, mark.point, radius)
  }

  static func shape(_ kind: EventPlaceKind, _ point: PlanePoint, _ radius: Double) -> Markup {
    switch kind {
    case .place: circle(point, radius, .class("pic-event-place"))
    case .unknown: circle(point, radius, .class("pic-event-unknown"))
    case .area, .line, .country: circle(point, radius, .class("pic-event-area"))
    case .sea:
      // As large as the circle of the same radius.
      Markup.box(
        PictureBox(
          x: point.x - 0.886 * radius, y: point.y - 0.886 * radius, width: 1.772 * radius, height: 1.772 * radius),
        .class("pic-event-sea"))
    }
  }

  private static func crosses(_ points: [PlanePoint]) -> Markup {
    var path = MapPath()
    for point in points {
      path.add([PlanePoint(point.x - zeroSize, point.y), PlanePoint(point.x + zeroSize, point.y)], closed: false)
      path.add([PlanePoint(point.x, point.y - zeroSize), PlanePoint(point.x, point.y + zeroSize)], closed: false)
    }
    return path.drawn(.class("pic-event-zero"))
  }

  private static func circle(_ point: PlanePoint, _ radius: Double, _ look: MarkupAttribute) -> Markup {
    .empty("circle", look, .number("cx", point.x.tenths), .number("cy", point.y.tenths), .number("r", radius.tenths))
  }

  /// What the signs of the marks mean, for those that are there.
  static func legend(_ marks: EventMarks) -> [PictureLegendItem] {
    var items: [PictureLegendItem] = []
    func add(_ kind: EventPlaceKind, _ text: String) {
      guard marks.kinds(deadly: kind <= .unknown).contains(kind) else { return }
      items.append(
        PictureLegendItem(text, swatchWidth: 12) { box, _ in
          shape(kind, PlanePoint(box.middleX, box.middleY), 5)
        })
    }
    add(.place, "deaths at a place")
    add(.unknown, "deaths")
    if marks.hasZeros {
      items.append(
        PictureLegendItem("events without deaths", swatchWidth: 8) { box, _ in
          crosses([PlanePoint(box.middleX, box.middleY)])
        })
    }
    if marks.kinds(deadly: false).contains(.area) {
      add(.area, "centroid of an area: place not known")
    } else {
      add(.line, "line or vague area: place not known")
    }
    add(.sea, "at sea or in the air")
    return items
  }
}

extension Double {
  /// Rounded to a tenth.
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
}
