/// A colour of the screen.
public struct Colour: Equatable, Sendable {
  /// 0xRRGGBB.
  public let code: UInt32

  public init(_ code: UInt32) { self.code = code }

  /// `#0072b2`.
  public var css: String {
    let digits = String(code & 0xFFFFFF, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
