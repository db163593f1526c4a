import ClioModel

/// An attack that a verb tells of: "G stormed a hotel", "the mosque was bombed", "a bomb tore through a market".
struct Assault {
  /// The chunk of the verb.
  let verb: Int
  /// Who attacked, where the sentence names an actor.
  let agent: ActorMention?
  /// Words that tell it from others: "mosque".
  let about: String?
}

extension SentenceContext {
  /// The attack told by a verb nearest to a chunk, those before it first.
  func assault(near index: Int) -> Assault? {
    let verbs = chunks.indices.filter { isAssault($0) }
    guard let verb = verbs.last(where: { $0 < index }) ?? verbs.first else { return nil }
    return assault(verb)
  }

  private func assault(_ verb: Int) -> Assault {
    let reader = EventPhraseReader(chunks: chunks, bytes: bytes, governments: governments)
    if WordClasses.be.contains(word(verb - 1)) {
      let by = first(["by"], in: window(verb + 1, verb + 6))
      let agent = by.flatMap { actor(at: $0 + 1) }?.mention
      return Assault(verb: verb, agent: agent, about: siteBefore(verb, reader))
    }
    let subject = subject(of: verb)
    return Assault(verb: verb, agent: subject.actor ?? subject.event?.agent, about: site(stormedAt: verb))
  }

  /// "stormed a hotel", "tore through the market", "went off outside a ministry"
  func site(stormedAt verb: Int) -> String? {
    let reader = EventPhraseReader(chunks: chunks, bytes: bytes, governments: governments)
    for start in window(verb + 1, verb + 6) {
      if let site = reader.site(at: start) { return site }
      guard !chunks[start].isSign else { break }
    }
    return nil
  }

  /// "Kandahar's largest Shia mosque was bombed"
  private func siteBefore(_ verb: Int, _ reader: EventPhraseReader) -> String? {
    let lower = clause(of: verb).lowerBound
    for index in stride(from: verb - 1, through: max(lower, verb - 7), by: -1)
    where EventPhraseReader.sites.contains(word(index)) {
      return text(index..<index + 1)
    }
    return nil
  }

  private func isAssault(_ index: Int) -> Bool {
    let word = word(index)
    guard WordClasses.storming.contains(word) || WordClasses.bursting.contains(word) else { return false }
    guard !Guards(context: self).isUnreal(index) else { return false }
    if WordClasses.bursting.contains(word) {
      return [
        "through", "off", "up", "himself", "herself", "themselves", "near", "fire", "down", "into", "in", "on", "at",
        "outside",
      ].contains(self.word(index + 1))
        || word == "exploded"
    }
    // "the worst hit province"
    return events[index] == nil && !["worst", "hardest", "most"].contains(self.word(index - 1))
  }

  /// "gunmen killed 40", "a suicide bomber struck": somebody attacked whom the sentence does not name.
  func isByUnknown(_ verb: Int) -> Bool {
    has(WordClasses.unknownAttackers, in: window(max(clause(of: verb).lowerBound, verb - 20), verb))
      && !chunks[window(clause(of: verb).lowerBound, verb)].contains { $0.actor != nil }
  }

  /// The only day, week or month that the sentence names; nil where it names several.
  var soleDate: StatedSpan? {
    let spans = Set(chunks.compactMap(\.span))
    return spans.count == 1 ? spans.first : nil
  }
}
