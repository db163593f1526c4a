/// Looks over a page before libxml2 does: takes attributes off tags that have too many, since libxml2 compares each
/// with all before it, and finds what is never closed, in which the rest of the page is lost.
struct HTMLGuard {
  static let maximumAttributes = 128

  private(set) var bytes: [UInt8]
  private(set) var notes: [String] = []
  private var index = 0
  private var line = 1
  private var hasSurplus = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1].isLetter {
        tag()
      } else if bytes[index] == UInt8(ascii: "<"), bytes[index...].hasPrefix("<!--") {
        pass(over: "-->", from: index + 4, "'<!--'")
      } else {
        step()
      }
    }
  }

  private mutating func step() {
    if bytes[index] == .newline { line += 1 }
    index += 1
  }

  private mutating func tag() {
    let (start, startLine) = (index, line)
    var tag = HTMLTagState()
    step()
    while index < bytes.count, tag.goesOn(over: bytes[index]) {
      if tag.attributes > Self.maximumAttributes {
        if !hasSurplus { notes.append(Wording.tooManyAttributes(line: line)) }
        hasSurplus = true
        if bytes[index] != .newline { bytes[index] = .space }
      }
      step()
    }
    let name = bytes[start...].prefix(9).map(\.lowercased)[...]
    if index == bytes.count {
      notes.append(Wording.unclosed("'<\(name.dropFirst().prefix { $0.isLetter }.string)'", line: startLine))
    } else if name.hasPrefix("<script"), !(name.dropFirst(7).first ?? .space).isLetter {
      pass(over: "</script", from: index, "'<script'")
    } else if name.hasPrefix("<style"), !(name.dropFirst(6).first ?? .space).isLetter {
      pass(over: "</style", from: index, "'<style'")
    }
  }

  /// Goes on behind `end`, which is in small letters; notes where there is none, and then there is nothing more to see.
  private mutating func pass(over end: String, from start: Int, _ what: String) {
    let startLine = line
    let wanted = Array(end.utf8)
    while index < bytes.count {
      if index >= start, bytes[index] == wanted[0], bytes[index...].hasPrefixIgnoringCase(end) { return }
      step()
    }
    notes.append(Wording.unclosed(what, line: startLine))
  }
}

/// Follows a tag byte by byte as libxml2 2.9 reads it, and counts its attributes.
struct HTMLTagState {
  private enum State {
    case element, between, name, afterName, beforeValue, unquoted
    case quoted(UInt8)
    /// No name begins here: libxml2 passes on to the next white space.
    case bogus
  }

  private(set) var attributes = 0
  private var state = State.element
  private var nameLength = 0
  /// libxml2 cuts longer names into several.
  private static let longestName = 100

  /// False at the end of the tag.
  mutating func goesOn(over byte: UInt8) -> Bool {
    if case .quoted(let quote) = state {
      if byte == quote { state = .between }
      return true
    }
    if byte == UInt8(ascii: ">") { return false }
    switch state {
    case .element, .unquoted, .bogus: if byte.isSpace { state = .between }
    case .between: begin(byte)
    case .name:
      if byte.isSpace {
        state = .afterName
      } else if byte == UInt8(ascii: "=") {
        state = .beforeValue
      } else if isOfName(byte) {
        nameLength += 1
        if nameLength % Self.longestName == 0 { attributes += 1 }
      } else {
        state = .bogus
      }
    case .afterName:
      if byte == UInt8(ascii: "=") { state = .beforeValue } else { begin(byte) }
    case .beforeValue:
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        state = .quoted(byte)
      } else if !byte.isSpace {
        state = .unquoted
      }
    case .quoted: break
    }
    return true
  }

  private mutating func begin(_ byte: UInt8) {
    if byte.isSpace { return }
    nameLength = 1
    attributes += 1
    state = isOfName(byte) && !byte.isDigit && byte != .hyphen ? .name : .bogus
  }

  private func isOfName(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || "-_:.".utf8.contains(byte) }
}
