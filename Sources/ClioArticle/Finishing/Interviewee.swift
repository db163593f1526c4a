/// Whose answers an interview without labels gives: only where the text names one person who was spoken to.
extension Draft {
  private static let phrases = [
    " spoke to ", " spoke with ", " talked to ", " talked with ", " interviewed ", " sat down with ",
    "nterview with ", "n conversation with ",
  ]
  /// The sentence that names the person stands in a paragraph, not in a chapter.
  private static let longestIntroduction = 5000

  /// Gives the answers after at least two questions to the person named before the second of them.
  mutating func nameInterviewee() {
    let questions = blocks.indices.filter { blocks[$0].kind == .question && !blocks[$0].isBoilerplate }
    guard questions.count >= 2 else { return }
    // The question before the introduction is often the article's own.
    let introduction = blocks.indices.prefix { $0 < questions[1] }.flatMap { index in
      blocks[index].isBoilerplate ? [] : names(in: blocks[index]).map { (name: $0, block: index) }
    }
    guard let first = introduction.first, introduction.allSatisfy({ $0.name == first.name }) else { return }
    var isAnswer = false
    for index in blocks.indices where index > first.block {
      let block = blocks[index]
      if block.isBoilerplate || block.isHeading {
        isAnswer = false
      } else if block.kind == .question {
        isAnswer = true
      } else if isAnswer, block.speaker == nil, block.kind != .tableRow {
        blocks[index].speaker = first.name
      }
    }
  }

  /// Names behind "spoke to" and the like, where "about", "on" or the sentence's end shows that it is what the article
  /// is. Two names joined by "and" are two persons: an empty name stands for them.
  private func names(in block: DraftBlock) -> [String] {
    guard block.text.count <= Self.longestIntroduction else { return [] }
    var names: [String] = []
    for phrase in Self.phrases {
      var rest = block.text[...]
      while let range = rest.firstRange(of: phrase) {
        rest = rest[range.upperBound...]
        guard let (name, end) = PersonName.leading(rest) else { continue }
        let after = rest[end...]
        if after.hasPrefix(" and "), PersonName.leading(after.dropFirst(5)) != nil {
          names.append("")
        } else if isWholeSubject(after) {
          names.append(name)
        }
      }
    }
    return names.contains("") ? [] : names
  }

  private func isWholeSubject(_ after: ArraySlice<UInt8>) -> Bool {
    guard let first = after.trimmed.first, !".:!".utf8.contains(first) else { return true }
    let sentence = after.prefix(400)
    return sentence.firstRange(of: " about ") != nil || sentence.firstRange(of: " on ") != nil
  }
}
