/// Walks over the lines of a text, whose lines end in `\n` only, without a list of them.
struct LineCursor {
  struct Line {
    /// Without the line's end.
    var range: Range<Int>
    /// From 1.
    var number: Int
  }

  private let bytes: [UInt8]
  private var position: Int
  private var number: Int

  init(_ bytes: [UInt8], from position: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.position = position
    number = line
  }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let end = bytes[position...].firstIndex(of: .newline) ?? bytes.count
    defer {
      position = end + 1
      number += 1
    }
    return Line(range: position..<end, number: number)
  }
}
