import ClioModel

extension RelationPattern {
  /// "G, backed by Rwanda and Uganda"
  func sponsoredBy(_ index: Int, _ context: SentenceContext) -> [Finding] {
    guard
      WordClasses.be.contains(context.word(index - 1)) || WordClasses.isAdverb(context.word(index - 1))
        || context.word(index - 1) == ",",
      let by = context.first(["by"], in: context.window(index + 1, index + 4)),
      let subject = context.subject(of: index).actor
    else { return [] }
    let isDenied = Guards(context: context).isDenied(index)
    return governments(from: by + 1, context).map {
      finding(subject, .stateSponsor, $0, index, context, isDenied: isDenied)
    }
  }

  /// "Iran backs G", "Pakistan's government does back G", "Uganda and Eritrea are said to have sponsored G".
  func sponsors(_ index: Int, _ context: SentenceContext) -> [Finding] {
    guard let object = context.actor(at: index + 1, within: 6)?.mention ?? antecedent(of: index, context),
      object.ids.first?.hasPrefix("government-of") != true
    else { return [] }
    let isDenied = Guards(context: context).isDenied(index)
    return governments(before: index, context).map {
      finding(object, .stateSponsor, $0, index, context, isDenied: isDenied)
    }
  }

  /// "G, which Iran supports, ..."
  private func antecedent(of verb: Int, _ context: SentenceContext) -> ActorMention? {
    guard let which = (max(0, verb - 4)..<verb).last(where: { ["which", "whom"].contains(context.word($0)) }),
      which >= 2, context.word(which - 1) == ",",
      context.chunks.indices.contains(verb + 1) ? context.chunks[verb + 1].isSign : true,
      (which + 1..<verb).contains(where: { government(at: $0, context) != nil })
    else { return nil }
    return context.chunks[which - 2].actor
  }

  /// "Iran is the main sponsor of G", "G's sponsor, Iran"
  func sponsorOf(_ index: Int, _ context: SentenceContext) -> [Finding] {
    if context.word(index + 1) == "of", let object = context.actor(at: index + 2)?.mention {
      let isDenied = context.has(["not", "never", "no"], in: max(0, index - 4)..<index)
      guard (max(0, index - 6)..<index).contains(where: { WordClasses.be.contains(context.word($0)) }) else {
        return []
      }
      return governments(before: index, context).map {
        finding(object, .stateSponsor, $0, index, context, isDenied: isDenied)
      }
    }
    guard let object = context.actor(owning: index), object.isPossessive,
      [",", "is", "was"].contains(context.word(index + 1))
    else { return [] }
    return governments(from: index + 2, context).map { finding(object, .stateSponsor, $0, index, context) }
  }

  /// "Rwanda and Uganda": all that stand in a row.
  private func governments(from start: Int, _ context: SentenceContext) -> [ActorMention] {
    var found: [ActorMention] = []
    var index = start
    while let government = government(at: index, context) {
      found.append(government)
      if context.word(index) == "the" { index += 1 }
      index += 1
      guard ["and", ","].contains(context.word(index)) else { break }
      index += 1
    }
    return found
  }

  /// The governments that are the subject of a verb: past auxiliaries, adverbs and "which" to their right.
  private func governments(before verb: Int, _ context: SentenceContext) -> [ActorMention] {
    var found: [ActorMention] = []
    var index = verb - 1
    while index >= max(0, verb - 12) {
      if let government = government(at: index, context) {
        let start = context.word(index - 1) == "the" ? index - 1 : index
        // "the help of the US government, which backed it": the relative makes it the subject.
        let isRelative = found.isEmpty && context.has(["which", "that"], in: index + 1..<verb)
        let before = context.word(start - 1)
        if found.isEmpty {
          guard isRelative || !Self.oblique.contains(before) else { return [] }
        } else {
          // "backs the government of Syria and Iran backs G": only what begins a clause is joined.
          guard start == 0 || Self.beginnings.contains(before) else { return found }
        }
        found.insert(government, at: 0)
        guard context.word(start - 1) == "and", !isRelative else { return found }
        index = start - 2
        continue
      }
      guard found.isEmpty, isBetween(context.word(index)), context.chunks[index].actor == nil else { return found }
      index -= 1
    }
    return found
  }

  private func isBetween(_ word: String) -> Bool {
    WordClasses.be.contains(word) || WordClasses.have.contains(word) || WordClasses.isAdverb(word)
      || WordClasses.negation.contains(word) || Self.between.contains(word)
  }

  /// "the government of Iran", "Iran"
  private func government(at index: Int, _ context: SentenceContext) -> ActorMention? {
    let start = context.word(index) == "the" ? index + 1 : index
    guard context.chunks.indices.contains(start) else { return nil }
    if let mention = context.chunks[start].actor {
      return mention.ids.first?.hasPrefix("government-of") == true ? mention : nil
    }
    guard let country = context.chunks[start].country, let id = governments[country],
      context.word(start + 1) != "'s"
    else { return nil }
    return ActorMention(ids: [id], text: "", how: .name)
  }

  private static let oblique: Set<String> = [
    "in", "of", "from", "by", "with", "to", "against", "on", "for", "near", "at", "into", "across", "over",
  ]
  private static let beginnings: Set<String> = [",", "and", "both", "that", ";", ":", "while", "but", "when", "–"]
  private static let between: Set<String> = [
    "both", "said", "to", "does", "did", "do", "long", "which", "that", ",", "believed", "thought", "known", "openly",
    "covertly", "the", "main", "chief", "a", "principal", "biggest", "state", "known", "reported", "alleged", "accused",
    "of", "having",
  ]
  static let sponsorNouns: Set<String> = ["sponsor", "backer", "patron", "paymaster", "sponsors", "backers"]
  static let sponsoring: Set<String> = [
    "backed", "sponsored", "supported", "armed", "funded", "financed", "backs", "sponsors", "supports", "arms", "funds",
    "finances", "back", "sponsor", "support", "arm", "fund", "finance", "bankrolled", "bankrolls", "equipped",
  ]
}
