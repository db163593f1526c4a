/// What lines and areas other than marks are drawn with.
public enum PictureInk: String, CaseIterable, Sendable {
  /// The ground of the picture, as an area and as a line that parts what touches.
  case paper, gap
  /// The line that values stand on.
  case axis
  /// Lines that help the eye.
  case grid
  /// The line between the picture and what is told below it.
  case rule
  /// From low to high, and its rim, which parts it from what it lies on.
  case range
  case rangeRim = "range-rim"
  /// From the value up to the high where columns are too many for lines.
  case head
  /// A line at a turn.
  case turn
  /// Behind the number of a mark, and a mark that is not filled.
  case badge, hollow
  /// A row or area that is pointed at.
  case band

  public var className: String { "pic-\(rawValue)" }
}
