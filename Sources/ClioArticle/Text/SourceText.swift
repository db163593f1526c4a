internal import ClioModel

/// The bytes of a text file, in ASCII or a superset of it, with line ends as `\n`.
struct SourceText {
  /// Without a byte order mark.
  var bytes: [UInt8]
  var file: String
  /// True where a byte order mark settled that it is Unicode.
  var isMarked = false

  /// UTF-16 with a byte order mark becomes UTF-8.
  ///
  /// Throws `.badInput` where there is no text or a control byte that no text has.
  init(_ source: [UInt8], file: String) throws(ClioError) {
    self.file = file
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = Array(source.dropFirst(3))
      isMarked = true
    } else if source.starts(with: [0xFE, 0xFF]) || source.starts(with: [0xFF, 0xFE]) {
      guard source.count % 2 == 0 else { throw Wording.oddUTF16(file) }
      bytes = Self.fromUTF16(source.dropFirst(2), bigEndian: source[0] == 0xFE)
      isMarked = true
    } else {
      bytes = source
    }
    try tidyLines()
    guard bytes.contains(where: { !$0.isSpace }) else { throw Wording.empty(file) }
  }

  /// The text as UTF-8, and a note where that was a guess.
  func utf8() throws(ClioError) -> (bytes: [UInt8], notes: [String]) {
    if Self.isUTF8(bytes) { return (bytes, []) }
    return isMarked ? (Self.repaired(bytes), [Wording.damagedUTF8]) : (Windows1252.utf8(bytes), [Wording.windows1252])
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
  static func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

  private static func fromUTF16(_ source: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(source.count / 2)
    for start in stride(from: source.startIndex, to: source.endIndex, by: 2) {
      let (first, second) = (UInt16(source[start]), UInt16(source[start + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// `\r\n` and `\r` become `\n`; refuses control bytes but tab, vertical tab, form feed, backspace and escape.
  private mutating func tidyLines() throws(ClioError) {
    var (line, kept) = (1, 0)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 32 {
        switch byte {
        case 13: if index + 1 < bytes.count, bytes[index + 1] == .newline { continue }
        case 8, 9, 11, 12, 27, .newline: break
        default: throw Wording.binary(file, line: line, byte: byte)
        }
        if byte == 13 || byte == .newline { line += 1 }
      }
      bytes[kept] = byte == 13 ? .newline : byte
      kept += 1
    }
    bytes.removeLast(bytes.count - kept)
  }
}
