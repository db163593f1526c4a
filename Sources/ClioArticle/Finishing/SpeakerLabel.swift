/// What a line of a transcript begins with: "Q:", "A:", or a name and a colon.
struct SpeakerLabel {
  enum Who: Hashable {
    case question, answer
    case name(String)
  }

  var who: Who
  /// Where the text behind it begins.
  var end: Int

  private static let longest = 64

  init?(_ text: ArraySlice<UInt8>) {
    let head = text.prefix(Self.longest)
    if let short = Self.shortLabel(head) {
      self = short
      return
    }
    guard head.first.map({ $0.isUppercase || $0 >= 0x80 }) == true,
      let colon = head.firstIndex(of: UInt8(ascii: ":")), colon + 1 < text.endIndex, text[colon + 1] == .space
    else { return nil }
    let words = head[..<colon].string.split(separator: " ")
    guard let name = PersonName.words(of: head[..<colon]) ?? (words.count == 1 ? [String(words[0])] : nil),
      name.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase == true })
    else { return nil }
    who = .name(name.joined(separator: " "))
    end = colon + 1
  }

  private init(who: Who, end: Int) {
    self.who = who
    self.end = end
  }

  /// True where the line begins with "Q:" or "A:", so that it begins a block too.
  static func asks(_ line: ArraySlice<UInt8>) -> Bool { shortLabel(line.prefix(longest)) != nil }

  /// "Q:", "Q1:", "Question:", "A:", "A1:", "Answer:", with `.` as well as `:` behind the bare letter.
  private static func shortLabel(_ head: ArraySlice<UInt8>) -> SpeakerLabel? {
    guard let first = head.first, first == UInt8(ascii: "Q") || first == UInt8(ascii: "A") else { return nil }
    let isQuestion = first == UInt8(ascii: "Q")
    let word: Int
    if head.hasPrefix(isQuestion ? "Question" : "Answer") {
      word = isQuestion ? 8 : 6
    } else {
      word = 1
    }
    let rest = head.dropFirst(word)
    let digits = rest.prefix(3).prefix { $0.isDigit }.count
    let mark = rest.dropFirst(digits)
    guard let colon = mark.first,
      colon == UInt8(ascii: ":") || colon == UInt8(ascii: ".") && word == 1 && digits == 0,
      mark.count > 1, mark[mark.startIndex + 1] == .space
    else { return nil }
    return SpeakerLabel(who: isQuestion ? .question : .answer, end: mark.startIndex + 1)
  }
}
