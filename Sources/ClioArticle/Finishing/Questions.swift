/// Questions stand apart from what the article states.
extension Draft {
  /// Longer blocks are no headings and no questions of an interviewer.
  static let longestQuestion = 600

  /// Parts a block whose bold beginning is a question from the answer behind it.
  mutating func splitBoldQuestions() {
    guard blocks.contains(where: { $0.strongEnd > 0 && $0.strongEnd < $0.text.count }) else { return }
    var split: [DraftBlock] = []
    split.reserveCapacity(blocks.count)
    for block in blocks {
      let answer = block.suffix(from: block.strongEnd)
      if block.kind == .paragraph, (1...Self.longestQuestion).contains(block.strongEnd), !answer.text.isEmpty,
        block.text[..<block.strongEnd].endsInQuestionMark
      {
        split.append(block.prefix(upTo: block.strongEnd))
        split.append(answer)
      } else {
        split.append(block)
      }
    }
    blocks = split
  }

  /// A heading, a bold paragraph or a short paragraph that only asks, before a text that answers, is a question. The
  /// title stays a heading.
  mutating func markQuestions() {
    var hasAnswer = false
    for index in blocks.indices.reversed() {
      let block = blocks[index]
      if block.isBoilerplate { continue }
      if hasAnswer, !isTitle(index), block.text.count <= Self.longestQuestion, asks(block) {
        blocks[index].kind = .question
      }
      hasAnswer = !block.isHeading
    }
  }

  private func isTitle(_ index: Int) -> Bool {
    blocks[index].kind == .heading(level: 1) && (index == 0 || blocks[index].string == title)
  }

  private func asks(_ block: DraftBlock) -> Bool {
    switch block.kind {
    case .heading: block.text[...].endsInQuestionMark
    case .paragraph:
      block.strongEnd == block.text.count
        ? block.text[...].endsInQuestionMark : block.speaker == nil && block.text[...].asksThroughout
    case .question, .listItem, .quote, .tableRow: false
    }
  }
}
