public import ClioModel

extension Borders {
  /// Reads the compact form that `Scripts/borders.py` writes: lines of text, the first
  /// `clio-borders`, tab, `1`, tab, units to a degree, tab, FNV-1a (64 bits) of all that follows the line end.
  ///
  /// - `c`, `b`, `d` and numbers: a coast, a border, a disputed border; longitude and latitude by turns, in units, the
  ///   first from 0, the others from the point before.
  /// - `s`, code (`-` for none), tab, name, tab, rings: parted by `;`, each of numbers of lines (from 0; -1 minus the
  ///   number of a line taken backwards), parted by blanks.
  /// - `p`, code, then for each city a tab, `*` for a capital, its tier, its name, a tab and its point.
  ///
  /// A number of the first and last kind is one printing character other than `"` and `\` (92 of them) for -40 to 40;
  /// or one of the next ten and another, for -460 to 459; or the last one and three more.
  ///
  /// - Throws: `ClioError` of kind `badInput` where the text is not of this form or was changed.
  public init(compact text: String) throws(ClioError) {
    let bytes = Array(text.utf8)
    let headEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let head = String(decoding: bytes[..<headEnd], as: UTF8.self).split(separator: "\t")
    guard head.count == 4, head[0] == "clio-borders", head[1] == "1" else {
      throw BordersMessage.form(found: head.prefix(2).joined(separator: " "))
    }
    guard let units = Int(head[2]), (1...10_000).contains(units), 1_000_000 % units == 0 else {
      throw BordersMessage.at(line: 1, "a number of units that divides a million", found: head[2])
    }
    let body = bytes[min(headEnd + 1, bytes.endIndex)...]
    guard UInt64(head[3], radix: 16) == Self.fingerprint(body) else { throw BordersMessage.changed }
    try self.init(body: body, microdegrees: 1_000_000 / units)
  }

  /// All that follows the first line.
  init(body: ArraySlice<UInt8>, microdegrees: Int) throws(ClioError) {
    var reader = BorderReader(microdegrees: microdegrees)
    var start = body.startIndex
    var number = 2
    while start < body.endIndex {
      let end = body[start...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      try reader.read(body[start..<end], number: number)
      start = end + 1
      number += 1
    }
    lines = reader.lines
    shapes = reader.shapes
    cities = reader.cities
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo).
  static func fingerprint(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
