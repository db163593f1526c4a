import ClioModel

/// A number of something: "at least 90 Chadian soldiers", "12 of its fighters", "68".
struct CountedPhrase: Sendable {
  var amount: Amount
  /// Nil where the number stands alone.
  var noun: CountedNoun?
  /// True where a noun follows that is none of those that Clio knows.
  let isOther: Bool
  /// Whose fighters.
  let owner: ActorMention?
  /// What it counts as the text says it, where a nationality tells the victims: "American soldiers".
  let nationality: Range<Int>?
  /// Chunks.
  let range: Range<Int>
  /// True for a noun that Clio does not know and that names people: "bakers".
  var isPlural = false
  /// True for people or events that are told by the day or on average: "ten people a day".
  var isRate = false
  /// True for victims who are only some of those whom the data count together: hostages, refugees.
  var isOfSome = false
  /// True for "deadly incidents".
  let isDeadly: Bool

  /// Those who died where nothing else is said of them.
  var isKillable: Bool { noun.map(\.isKillable) ?? (!isOther || isPlural) }
}

extension CountedPhrase {
  /// As the object of a verb of killing: hostages and prisoners are people, refugees civilians.
  var asVictims: CountedPhrase {
    var phrase = self
    switch noun {
    case .abducted, .arrested: (phrase.noun, phrase.isOfSome) = (.people, true)
    case .displaced: (phrase.noun, phrase.isOfSome) = (.civilians, true)
    default: break
    }
    return phrase
  }
}

/// Reads counted phrases out of chunks.
struct CountedPhraseReader {
  let chunks: [Chunk]

  /// "3 in 5 deaths", "one out of three people": a share and no number of either.
  private func isShare(_ index: Int) -> Bool {
    func isNumber(_ index: Int) -> Bool { chunks.indices.contains(index) && chunks[index].amount != nil }
    func isWord(_ index: Int, _ word: String) -> Bool { chunks.indices.contains(index) && chunks[index].word == word }
    if isWord(index + 1, "in"), isNumber(index + 2) { return true }
    if isWord(index - 1, "in"), isNumber(index - 2) { return true }
    if isWord(index + 1, "out"), isWord(index + 2, "of"), isNumber(index + 3) { return true }
    return isWord(index - 1, "of") && isWord(index - 2, "out") && isNumber(index - 3)
  }

  /// The phrase whose number is chunk `start`.
  func read(at start: Int) -> CountedPhrase? {
    guard let amount = chunks[start].amount, !isNone(start), !isMultiple(start), !isShare(start) else { return nil }
    if start > 0, ["$", "€", "£", "us$"].contains(chunks[start - 1].word) {
      return CountedPhrase(
        amount: amount, noun: .money, isOther: false, owner: nil, nationality: nil, range: start..<start + 1,
        isDeadly: false)
    }
    var noun: CountedNoun?
    var owner: ActorMention?
    var nationality: Int?
    var isDeadly = false
    var end = start + 1
    var index = start + 1
    var unknown = false
    var plural: Int?
    loop: while index < chunks.count, index - start <= 8 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .actor(let mention):
        guard noun == nil else { break loop }
        owner = mention
      case .country(let number):
        guard noun == nil else { break loop }
        if number == 2 || number == 200 || number == 220 { nationality = index }
      case .word:
        if index == start + 1, chunk.word == "times" {
          unknown = true
          break loop
        }
        if chunk.word == "of", index == start + 1 {
          index += 1
          continue
        }
        if chunk.word == "of", noun == .deaths, index + 1 < chunks.count,
          let victims = CountedNoun(chunks[index + 1].word), victims.isKillable, victims != .people
        {
          // "35 deaths of civilians"
          noun = victims
          end = index + 2
          break loop
        }
        if chunk.word == "of", noun == .fighters || noun == .people || noun == .opponents, index + 1 < chunks.count {
          let next = chunks[index + 1].word == "the" ? index + 2 : index + 1
          if next < chunks.count, let mention = chunks[next].actor, mention.how != .pronoun {
            owner = mention
            end = next + 1
          }
          break loop
        }
        if let found = CountedNoun(chunk.word), !(chunk.word == "killed" && noun != nil), !isVerb(index, after: noun) {
          // "police officers", "security personnel dead": the first that says most.
          if noun == nil || (noun == .people && found != .deaths) || found == .opponents { noun = found }
          end = index + 1
        } else if noun != nil {
          // "12 police dogs"
          if UnlistedNoun.isThings(chunk.word), index == end { (noun, unknown, plural) = (nil, true, nil) }
          break loop
        } else if WordClasses.prepositions.contains(chunk.word) || Self.stops.contains(chunk.word) {
          break loop
        } else if ["deadly", "fatal", "lethal"].contains(chunk.word) {
          isDeadly = true
        } else if chunk.isCapital, ["american", "americans", "british", "french", "western"].contains(chunk.word) {
          nationality = index
          if chunk.word == "americans" {
            noun = .people
            end = index + 1
          }
        } else if Self.adverbial.contains(chunk.word) || WordClasses.isAdverb(chunk.word) {
          break loop
        } else if CountryNames.adjective(chunk.word) == nil,
          !["the", "its", "their", "more", "other"].contains(chunk.word)
        {
          unknown = true
          plural = UnlistedNoun.isPersons(chunk.word, isCapital: chunk.isCapital) ? index : nil
        } else if CountryNames.adjective(chunk.word) != nil, chunk.word.hasSuffix("s") {
          noun = .people
          end = index + 1
        }
      default: break loop
      }
      index += 1
    }
    if noun == nil, !unknown, let mention = owner, mention.how == .name, !mention.isPossessive, index > start + 1 {
      // "200 Taliban"
      noun = .fighters
      if let last = (start + 1..<index).last(where: { chunks[$0].actor != nil }) { end = last + 1 }
    }
    if noun == nil, let plural { end = plural + 1 }
    let isRate = isRate(end) || isAverage(start)
    let isOfRate = isRate && (noun != nil || plural != nil)
    if isPart(start) || isRate { noun = nil }
    let isOther = noun == nil && unknown || isPart(start) || isRate
    let national = nationality.flatMap { noun != nil && $0 < end ? $0..<end : nil }
    return CountedPhrase(
      amount: amount, noun: noun, isOther: isOther, owner: noun == nil ? nil : owner, nationality: national,
      range: start..<end, isPlural: noun == nil && plural != nil && !isPart(start) && !isRate, isRate: isOfRate,
      isDeadly: isDeadly)
  }

  /// "no one": nobody.
  private func isNone(_ start: Int) -> Bool {
    start > 0 && chunks[start - 1].word == "no" && chunks[start].amount == .exactly(1)
  }

  /// "tens of thousands", "scores of hundreds": more than its last word says.
  private func isMultiple(_ start: Int) -> Bool {
    start > 1 && chunks[start - 1].word == "of"
      && ["tens", "hundreds", "scores", "dozens"].contains(chunks[start - 2].word)
  }

  /// "40 people a month", "1,500 fighters per year"
  private func isRate(_ end: Int) -> Bool {
    guard end + 1 < chunks.count else { return false }
    if ["annually", "yearly", "daily", "monthly", "apiece", "each"].contains(chunks[end].word) { return true }
    return ["a", "per", "every", "each"].contains(chunks[end].word)
      && ["year", "month", "day", "week", "night", "head", "hour", "quarter", "attack"].contains(chunks[end + 1].word)
  }

  /// "an average of 40 people", "on average 40 attacks"
  private func isAverage(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    return chunks[start - 1].word == "average"
      || chunks[start - 1].word == "of" && start > 1 && chunks[start - 2].word == "average"
  }

  /// "half of the 500": not the number that is told.
  private func isPart(_ start: Int) -> Bool {
    guard start >= 3, ["the", "those", "these"].contains(chunks[start - 1].word), chunks[start - 2].word == "of" else {
      return false
    }
    let part = chunks[start - 3]
    return part.percent != nil || part.amount != nil || Self.parts.contains(part.word)
  }

  private static let parts: Set<String> = [
    "half", "third", "quarter", "most", "many", "majority", "some", "none", "few", "x-thirds", "all", "part",
  ]

  /// True for "killed" that is a verb after all: "40 people killed" has its noun already.
  private func isVerb(_ index: Int, after noun: CountedNoun?) -> Bool {
    guard chunks[index].word == "killed" || chunks[index].word == "injured" || chunks[index].word == "wounded" else {
      return false
    }
    return noun != nil
  }

  private static let stops: Set<String> = [
    "was", "were", "is", "are", "been", "be", "has", "have", "had", "and", "or", "but", "a", "an", "died", "killing",
    "killed", "dead", "it", "they", "he", "she", "not", "will", "would", "could", "may", "might", "did", "do", "this",
    "times", "lost", "left",
  ]
  private static let adverbial: Set<String> = [
    "alone", "there", "here", "last", "so", "taken", "together", "apiece", "each", "later", "earlier", "then", "now",
    "worldwide", "overall", "altogether", "ago", "too", "also", "instead", "yet", "again",
  ]
}
