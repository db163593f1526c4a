import Foundation

/// The compiled registry as bytes, in which lines are found without decoding the rest.
struct CompiledText: Sendable {
  private let text: String

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// The fields of the lines from byte `start` on, until the body returns false or the text ends.
  func lines(from start: Int = 0, _ body: (_ fields: [String], _ end: Int) -> Bool) {
    withBytes { bytes in
      var position = start
      while position < bytes.count {
        let end = Self.lineEnd(bytes, from: position)
        let fields = bytes[position..<end].split(
          separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
        ).map { Self.unescape(String(decoding: $0, as: UTF8.self)) }
        guard body(fields, end + 1) else { return }
        position = end + 1
      }
    }
  }

  /// Where the first line at or after the line that begins at byte `start` begins that has these first fields.
  func find(_ fields: String..., from start: Int) -> Int? {
    let wanted = Array(fields.joined(separator: "\t").utf8)
    return withBytes { bytes in
      var position = start
      while position + wanted.count < bytes.count {
        let after = bytes[position + wanted.count]
        if after == UInt8(ascii: "\t") || after == UInt8(ascii: "\n"),
          bytes[position..<position + wanted.count].elementsEqual(wanted)
        {
          return position
        }
        position = Self.lineEnd(bytes, from: position) + 1
      }
      return nil
    }
  }

  /// Where each line begins whose first field is this one, by its second field; from byte `start` on.
  func starts(of kind: String, from start: Int) -> [String: Int] {
    let wanted = Array((kind + "\t").utf8)
    return withBytes { bytes in
      var starts: [String: Int] = [:]
      var position = start
      while position + wanted.count < bytes.count {
        let end = Self.lineEnd(bytes, from: position)
        if bytes[position] == wanted[0], bytes[position..<position + wanted.count].elementsEqual(wanted) {
          let name = bytes[(position + wanted.count)..<end].prefix { $0 != UInt8(ascii: "\t") }
          starts[String(decoding: name, as: UTF8.self)] = position
        }
        position = end + 1
      }
      return starts
    }
  }

  /// Where the line that holds `position` ends; the last line may lack its line end.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int) -> Int {
    guard position < bytes.count, let base = bytes.baseAddress,
      let hit = memchr(base + position, Int32(UInt8(ascii: "\n")), bytes.count - position)
    else { return bytes.count }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // The text was made contiguous, so its storage is there.
    text.utf8.withContiguousStorageIfAvailable(body)!
  }

  private static func unescape(_ text: String) -> String {
    guard text.utf8.contains(92) else { return text }
    var result = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        result += scalar == "t" ? "\t" : scalar == "n" ? "\n" : String(scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
