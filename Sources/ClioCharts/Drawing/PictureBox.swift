/// A rectangle in the picture's pixels, y downwards.
public struct PictureBox: Equatable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  public var right: Double { x + width }
  public var bottom: Double { y + height }
  public var middleX: Double { x + width / 2 }
  public var middleY: Double { y + height / 2 }

  /// Smaller on each side by so much, but never less than nothing.
  public func inset(left: Double = 0, top: Double = 0, right: Double = 0, bottom: Double = 0) -> PictureBox {
    PictureBox(
      x: x + left, y: y + top, width: max(0, width - left - right), height: max(0, height - top - bottom))
  }
}
