import ClioModel

/// A sentence prepared for patterns: its chunks, the phrases in them, its clauses.
struct SentenceContext {
  let chunks: [Chunk]
  let bytes: [UInt8]
  let counted: [Int: CountedPhrase]
  private(set) var events: [Int: EventPhrase]
  let clauses: [Range<Int>]
  /// ", which ... ,": what stands there is not said of the rest.
  private(set) var asides: [Range<Int>] = []
  /// Chunks before the first subject: "In 2018, ..." holds for every clause.
  let lead: Range<Int>
  let published: StatedDate?
  let memory: DocumentMemory
  /// The registry's governments, by country.
  let governments: [Int: String]

  init(
    chunks: [Chunk], bytes: [UInt8], published: StatedDate?, memory: DocumentMemory, governments: [Int: String] = [:]
  ) {
    self.governments = governments
    let named = StateForces(chunks: chunks, bytes: bytes, governments: governments).named()
    let chunks = SameYear.resolved(named, bytes)
    self.chunks = chunks
    self.bytes = bytes
    self.published = published
    self.memory = memory
    let counts = CountedPhraseReader(chunks: chunks)
    let eventReader = EventPhraseReader(chunks: chunks, bytes: bytes, governments: governments)
    var counted: [Int: CountedPhrase] = [:]
    var events: [Int: EventPhrase] = [:]
    for index in chunks.indices {
      if let phrase = counts.read(at: index) { counted[index] = phrase }
      if let phrase = eventReader.read(at: index) { events[index] = phrase }
    }
    self.counted = counted
    self.events = events
    clauses = ClauseSplitter.clauses(chunks)
    lead = ClauseSplitter.lead(chunks)
    asides = findAsides()
    self.events = events.mapValues { completed($0) }
  }

  /// With those whom the verb before it names: "G carried out the bombing", "G was involved in violence".
  private func completed(_ phrase: EventPhrase) -> EventPhrase {
    guard phrase.agent == nil, phrase.parties.isEmpty else { return phrase }
    if phrase.kind != .violence, let agent = doer(of: phrase) {
      var phrase = phrase
      phrase.agent = agent
      return phrase
    }
    let clause = clause(of: phrase.head)
    let words: Set<String> = phrase.kind == .violence ? Self.joining : Self.doing
    guard let verb = (max(clause.lowerBound, phrase.head - 16)..<phrase.head).last(where: { words.contains(word($0)) }),
      phrase.kind != .violence || word(verb + 1) == "in", word(verb) != "carried" || word(verb + 1) == "out"
    else { return phrase }
    var phrase = phrase
    let subject = subject(of: verb)
    if subject.isOther, phrase.kind == .violence { phrase.isJoint = true }
    if let mention = subject.actor {
      if phrase.kind == .violence {
        phrase.parties = subjects(of: verb, mention)
        phrase.isJoint = phrase.parties.count > 1
      } else if phrase.head - verb <= 8 || word(verb) == "blamed" {
        phrase.agent = mention
      }
    }
    return phrase
  }

  /// "the bombings on 11 July were carried out by G", "... was the work of G"
  private func doer(of phrase: EventPhrase) -> ActorMention? {
    for index in window(phrase.head + 1, min(clause(of: phrase.head).upperBound, phrase.head + 16)) {
      guard WordClasses.be.contains(word(index)), Self.doing.contains(word(index + 1)) || word(index + 1) == "the"
      else {
        continue
      }
      let isWork = word(index + 2) == "work" && word(index + 3) == "of"
      if isWork { return actor(at: index + 4)?.mention }
      guard !["blamed", "accused", "responsible", "the"].contains(word(index + 1)) else { return nil }
      return first(["by"], in: window(index + 2, index + 5)).flatMap { actor(at: $0 + 1) }?.mention
    }
    return nil
  }

  /// The actor before a verb, with those that "and" joins to it.
  private func subjects(of verb: Int, _ mention: ActorMention) -> [ActorMention] {
    let own = (0..<verb).filter { chunks[$0].actor != nil && !isOblique($0) }
    guard own.count > 1, let last = own.last, word(last - 1) == "and" || word(last - 2) == "and" else {
      return [mention]
    }
    return own.compactMap { chunks[$0].actor }
  }

  private static let joining: Set<String> = ["involved", "part", "engaged", "participated", "embroiled"]
  private static let doing: Set<String> = [
    "carried", "staged", "launched", "perpetrated", "mounted", "conducted", "committed", "blamed", "accused",
    "responsible", "executed", "orchestrated",
  ]

  func word(_ index: Int) -> String { chunks.indices.contains(index) ? chunks[index].word : "" }

  func clause(of index: Int) -> Range<Int> { clauses.first { $0.contains(index) } ?? chunks.indices }

  /// ", which ... ,", ", led by ... ,": what a comma closes again.
  private func findAsides() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in chunks.indices.dropFirst() where Self.asideHeads.contains(word(index)) {
      let start = word(index - 1) == "," ? index - 1 : index - 2
      guard start > 0, word(start) == ",", found.last?.contains(index) != true else { continue }
      guard start == index - 1 || ["which", "whom", "where"].contains(word(index)) else { continue }
      let clause = clause(of: index)
      guard let end = (index + 1..<max(index + 1, clause.upperBound)).first(where: { word($0) == "," && !isList($0) })
      else { continue }
      found.append(start..<end)
    }
    return found
  }

  private static let asideHeads: Set<String> = [
    "which", "who", "whose", "where", "whom", "responsible", "blamed", "accused", "led", "known", "founded", "formed",
    "once", "formerly", "long", "created", "established",
  ]

  /// A comma between places, dates or names closes nothing.
  private func isList(_ comma: Int) -> Bool {
    guard comma + 1 < chunks.count else { return false }
    return chunks[comma + 1].country != nil && (chunks[comma - 1].place != nil || chunks[comma - 1].country != nil)
  }

  /// The chunks from one up to another, as far as there are any.
  func window(_ start: Int, _ end: Int) -> Range<Int> {
    let upper = max(0, min(end, chunks.count))
    return min(max(0, start), upper)..<upper
  }

  /// The text of chunks.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: chunks.indices)
    guard let first = chunks[range].first, let last = chunks[range].last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  func bytes(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: chunks.indices)
    guard let first = chunks[range].first, let last = chunks[range].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// True where some word of the range is one of these.
  func has(_ words: Set<String>, in range: Range<Int>) -> Bool {
    chunks[range.clamped(to: chunks.indices)].contains { $0.isOne(of: words) }
  }

  /// The first of these words in the range.
  func first(_ words: Set<String>, in range: Range<Int>) -> Int? {
    range.clamped(to: chunks.indices).first { chunks[$0].isOne(of: words) }
  }

  /// The actor that a noun phrase beginning at `index` names, past articles and adjectives.
  func actor(at index: Int, within reach: Int = 3) -> (mention: ActorMention, index: Int)? {
    var position = index
    while position < chunks.count, position - index <= reach {
      if let mention = chunks[position].actor { return (mention, position) }
      guard !chunks[position].word.isEmpty, !chunks[position].isSign,
        !WordClasses.prepositions.contains(chunks[position].word) || chunks[position].word == "of",
        chunks[position].word != "and"
      else { return nil }
      position += 1
    }
    return nil
  }
}

/// Parts a sentence where a new subject begins.
enum ClauseSplitter {
  private static let joints: Set<String> = [
    "and", "but", "yet", "while", "whereas", "although", "though", "so", "because",
  ]

  static func clauses(_ chunks: [Chunk]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in chunks.indices where index > start {
      guard isBreak(index, chunks) else { continue }
      clauses.append(start..<index)
      start = index
    }
    clauses.append(start..<chunks.count)
    return clauses
  }

  private static func isBreak(_ index: Int, _ chunks: [Chunk]) -> Bool {
    let chunk = chunks[index]
    if chunk.isSign, chunk.word == ";" || chunk.word == ":" { return true }
    if chunk.isSign, chunk.word == ",", index + 2 < chunks.count, chunks[index + 1].word == "more",
      chunks[index + 2].word == "than"
    {
      return true
    }
    if isElliptical(index, chunks) { return chunk.word == "," || chunks[index - 1].word != "," }
    guard joints.contains(chunk.word) else { return false }
    // "300 civilians and 45 soldiers died"
    if chunk.word == "and", index + 1 < chunks.count, chunks[index + 1].amount != nil,
      CountedNoun(chunks[index - 1].word) != nil
    {
      return false
    }
    return startsClause(index + 1, chunks)
  }

  /// ", 80 in 2019 and 90 in 2020", "and in June another 20": the verb is that of the clause before.
  static func isElliptical(_ index: Int, _ chunks: [Chunk]) -> Bool {
    guard chunks[index].word == "," || chunks[index].word == "and" else { return false }
    var next = index + 1
    if chunks[index].word == ",", next < chunks.count, chunks[next].word == "and" { next += 1 }
    let isDated = next < chunks.count && chunks[next].span != nil
    if isDated { next += 1 }
    guard next < chunks.count, chunks[next].amount != nil else { return false }
    guard next + 1 < chunks.count else { return isDated }
    let after = chunks[next + 1]
    if isDated { return after.isSign }
    // "and 40 in Cameroon"
    let isSet =
      after.word == "in" && next + 2 < chunks.count
      && (chunks[next + 2].country != nil || chunks[next + 2].place != nil)
    return after.span != nil || isSet
  }

  /// True where a subject and a finite verb come next.
  private static func startsClause(_ start: Int, _ chunks: [Chunk]) -> Bool {
    var index = start
    // "and in 2019 the group killed", "and by 2012 it was"
    while index < chunks.count, index - start < 2, chunks[index].span != nil || chunks[index].word == "," { index += 1 }
    if index < chunks.count, chunks[index].word == "in", index + 1 < chunks.count, chunks[index + 1].country != nil {
      index += 2
    }
    var hasNoun = false
    let first = index
    while index < chunks.count, index - first <= 7 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .actor, .country, .amount: hasNoun = true
      case .sign: return false
      case .word:
        if hasNoun, isFinite(chunk.word) || chunk.word.hasSuffix("ed") && chunks[index - 1].actor != nil { return true }
        if WordClasses.prepositions.contains(chunk.word), chunk.word != "of" { return false }
        if !isFinite(chunk.word) { hasNoun = true } else { return false }
      default: break
      }
      index += 1
    }
    return false
  }

  static func isFinite(_ word: String) -> Bool {
    WordClasses.be.contains(word) || ["has", "have", "had", "did", "does"].contains(word) || finite.contains(word)
      || WordClasses.modal.contains(word) || (WordClasses.killing[word].map { $0 == .past || $0 == .third } ?? false)
      || WordClasses.dying.contains(word)
  }

  private static let finite: Set<String> = [
    "lost", "claimed", "left", "cost", "attacked", "wounded", "carried", "rose", "fell", "took", "came", "began", "saw",
    "suffered", "operates", "backs", "pledged", "split", "remains", "became", "displaced", "abducted", "launched",
    "stormed", "overran", "increased", "doubled", "dropped", "declined", "broke", "speak", "seized", "involved",
  ]

  /// What stands before the subject of the sentence: prepositional phrases, and the comma after them.
  static func lead(_ chunks: [Chunk]) -> Range<Int> {
    var end = 0
    var index = 0
    while index < chunks.count, index < 14 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .date: end = index + 1
      case .country, .place: end = index + 1
      case .sign where chunk.word == "," && index == end && index > 0: end = index + 1
      case .word where ["in", "on", "at", "during", "and", "the", "near", "across", "since"].contains(chunk.word): break
      default: return 0..<(index > 0 && isLeading(chunks, end) ? end : 0)
      }
      index += 1
    }
    return 0..<0
  }

  private static func isLeading(_ chunks: [Chunk], _ end: Int) -> Bool {
    guard end > 0 else { return false }
    if chunks[0].span != nil { return true }
    return ["in", "on", "at", "during", "near", "across"].contains(chunks[0].word)
  }
}
