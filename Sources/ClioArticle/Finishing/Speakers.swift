/// Who speaks in a transcript, from the labels at the beginning of its paragraphs.
extension Draft {
  /// Takes the labels off the text and gives the speaker to it and to the paragraphs that go on.
  ///
  /// "Q:" and "A:" count where a "Q:" asks. A name counts where it labels at least two blocks, a single word only as
  /// the last word of such a name: "Background: ..." is no speaker.
  mutating func takeSpeakerLabels() {
    let labels = labels()
    guard labels.contains(where: { $0 != nil }) else { return }
    let names = Self.speakers(labels)
    let isDialogue = zip(labels, blocks).contains { $0?.who == .question && $1.text[...].endsInQuestionMark }
    let askers = askers(labels, names)

    var speaker: String?
    for index in blocks.indices {
      guard let label = labels[index], let who = Self.resolved(label.who, names, isDialogue) else {
        if blocks[index].isHeading || blocks[index].isBoilerplate || saysHowItWasEdited(blocks[index]) { speaker = nil }
        if blocks[index].kind != .tableRow { blocks[index].speaker = speaker }
        continue
      }
      var text = blocks[index].suffix(from: label.end)
      if text.text.isEmpty { continue }
      if text.isHeading {
        // The short line was no heading after all, nor the title.
        if title == blocks[index].string { title = nil }
        text.kind = .paragraph
      }
      blocks[index] = text
      if case .name(let name) = who { blocks[index].speaker = name }
      let asks = who == .question || askers.contains(who) && text.text[...].endsInQuestionMark
      if asks, text.text.count <= Self.longestQuestion { blocks[index].kind = .question }
      // What an interviewer goes on to say is still theirs; "A" has no name of its own.
      speaker = blocks[index].speaker
    }
  }

  /// A label for each block that has one. In plain text a short question looks like a heading: headings count where a
  /// letter or a full name labels a block that is none.
  private func labels() -> [SpeakerLabel?] {
    let all = blocks.map { block in
      block.isBoilerplate || block.kind == .tableRow ? nil : SpeakerLabel(block.text[...])
    }
    let isTranscript = zip(all, blocks).contains { label, block in
      guard let label, !block.isHeading else { return false }
      if case .name(let name) = label.who { return name.contains(" ") }
      return true
    }
    return isTranscript ? all : zip(all, blocks).map { $1.isHeading ? nil : $0 }
  }

  private static func resolved(_ who: SpeakerLabel.Who, _ names: [String: String], _ isDialogue: Bool)
    -> SpeakerLabel.Who?
  {
    if case .name(let name) = who { names[name].map { .name($0) } } else { isDialogue ? who : nil }
  }

  /// The full name for each label that counts.
  private static func speakers(_ labels: [SpeakerLabel?]) -> [String: String] {
    var counts: [String: Int] = [:]
    for case .name(let name) in labels.compactMap({ $0?.who }) { counts[name, default: 0] += 1 }
    let single = counts.keys.filter { !$0.contains(" ") }
    var names: [String: String] = [:]
    for name in counts.keys.sorted() where name.contains(" ") {
      let last = name.split(separator: " ").last.map(String.init) ?? name
      guard counts[name, default: 0] + counts[last, default: 0] >= 2 else { continue }
      names[name] = name
      if single.contains(last) { names[last] = name }
    }
    return names
  }

  /// Those of several speakers at least half of whose blocks end in a question.
  private func askers(_ labels: [SpeakerLabel?], _ names: [String: String]) -> Set<SpeakerLabel.Who> {
    var (asked, all): ([String: Int], [String: Int]) = ([:], [:])
    for (label, block) in zip(labels, blocks) {
      guard case .name(let label)? = label?.who, let name = names[label] else { continue }
      all[name, default: 0] += 1
      if block.text[...].endsInQuestionMark { asked[name, default: 0] += 1 }
    }
    guard all.count > 1 else { return [] }
    return Set(all.keys.filter { asked[$0, default: 0] * 2 >= all[$0, default: 0] }.map { .name($0) })
  }

  /// "This interview has been edited for length."
  private func saysHowItWasEdited(_ block: DraftBlock) -> Bool {
    ["this interview", "this conversation", "the interview"].contains { block.text[...].hasPrefixIgnoringCase($0) }
  }
}
