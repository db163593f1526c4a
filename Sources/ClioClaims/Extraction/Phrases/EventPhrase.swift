import ClioModel

/// Violence as a noun names it: "Friday's bombing of a Shia mosque", "Taliban attacks", "fighting between A and B".
struct EventPhrase: Sendable {
  enum Kind: Sendable { case attack, attacks, violence }

  let kind: Kind
  /// The chunk of the noun.
  let head: Int
  /// Who did it, in "G's attack", "attacks by G".
  var agent: ActorMention?
  /// Who took part, in "fighting between A and B", "violence involving G".
  var parties: [ActorMention] = []
  /// True where the parties were in it together, not against one another.
  var isJoint = false
  /// Words that tell it from others: "Shia mosque".
  var about: String?
  /// True for "a Taliban attack": one, whenever it was.
  var isSingular = false
  /// True for "the attack", which was spoken of before.
  var isSpokenOf = false
}

/// Reads event phrases out of chunks.
struct EventPhraseReader {
  let chunks: [Chunk]
  let bytes: [UInt8]
  let governments: [Int: String]

  func read(at head: Int) -> EventPhrase? {
    let word = chunks[head].word
    guard !word.isEmpty, !isVerb(head) else { return nil }
    let kind: EventPhrase.Kind
    if WordClasses.attack.contains(word), !(word == "killing" && !isNominal(head)) {
      kind = .attack
    } else if WordClasses.attacks.contains(word) {
      kind = .attacks
    } else if WordClasses.violence.contains(word) {
      kind = .violence
    } else {
      return nil
    }
    var phrase = EventPhrase(kind: kind, head: head)
    phrase.agent = agentBefore(head)
    readAfter(head, &phrase)
    if phrase.about == nil, head > 0, chunks[head - 1].word == "truck", ["bomb", "bombing"].contains(word) {
      phrase.about = String(
        decoding: bytes[chunks[head - 1].range.lowerBound..<chunks[head].range.upperBound], as: UTF8.self)
    }
    phrase.isSingular = kind == .attack && !Self.lasting.contains(word) && isSingled(head)
    if kind == .attack { phrase.isSpokenOf = head > 0 && ["the", "that", "this"].contains(chunks[head - 1].word) }
    return phrase
  }

  /// "a suicide attack", "the JEM attack"
  private func isSingled(_ head: Int) -> Bool {
    for index in stride(from: head - 1, through: max(0, head - 5), by: -1) {
      let chunk = chunks[index]
      if ["a", "an", "the", "this", "that", "one"].contains(chunk.word) { return true }
      if chunk.isSign || WordClasses.prepositions.contains(chunk.word) || chunk.span != nil { return false }
    }
    return false
  }

  private static let lasting: Set<String> = [
    "offensive", "siege", "rampage", "onslaught", "killing", "slaughter", "carnage",
  ]

  /// "attack" after "to" or a subject is a verb; so is "strike" after "air".
  private func isVerb(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let word = chunks[index].word
    let before = chunks[index - 1]
    if before.word == "to" || WordClasses.modal.contains(before.word) || before.word == "not" { return true }
    return ["killing", "bombing", "shooting", "raids", "strikes", "attacks", "bombs", "fighting", "clashes", "fights"]
      .contains(word)
      && isVerbal(index, before)
  }

  private func isVerbal(_ index: Int, _ before: Chunk) -> Bool {
    guard index + 1 < chunks.count else { return false }
    let after = chunks[index + 1]
    if chunks[index].word.hasSuffix("ing") {
      let hasObject =
        after.amount != nil
        || ["a", "an", "the", "its", "their", "at", "some", "people", "civilians"].contains(after.word)
      return (before.word == "," || before.word == "by" || before.word == "been" || before.word == "and") && hasObject
        && after.word != "at" || (before.word == "," && hasObject)
    }
    return before.actor.map { !$0.isPossessive && after.amount != nil } ?? false
  }

  /// "the killing of", "killings".
  private func isNominal(_ index: Int) -> Bool {
    index + 1 < chunks.count && chunks[index + 1].word == "of"
  }

  /// "Taliban attack", "Boko Haram's deadly attack".
  private func agentBefore(_ head: Int) -> ActorMention? {
    var index = head - 1
    while index >= 0, head - index <= 5 {
      let chunk = chunks[index]
      if let mention = chunk.actor { return isObject(index) ? nil : mention }
      if chunk.isCapital, Self.strikes.contains(chunks[head].word), let state = state(chunk) { return state }
      guard !chunk.isSign, !WordClasses.prepositions.contains(chunk.word), !["a", "an", "the"].contains(chunk.word),
        !WordClasses.be.contains(chunk.word), !WordClasses.have.contains(chunk.word), !chunk.word.hasSuffix("ed")
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// "Israeli airstrikes", "US drone strike": a government's.
  private func state(_ chunk: Chunk) -> ActorMention? {
    if let number = chunk.country { return government(number) }
    return CountryNames.nation(chunk.word).flatMap { Country.matching($0)?.gwNumber }.flatMap { government($0) }
  }

  private static let strikes: Set<String> = [
    "airstrike", "airstrikes", "air-strike", "air-strikes", "strike", "strikes", "shelling",
  ]

  private func isObject(_ index: Int) -> Bool {
    index > 0 && ["anti", "against", "on"].contains(chunks[index - 1].word)
  }

  private func readAfter(_ head: Int, _ phrase: inout EventPhrase) {
    var index = head + 1
    var isAside = false
    var isBetween = false
    while index < chunks.count, index - head <= 12 {
      let chunk = chunks[index]
      if chunk.isSign {
        guard chunk.word == ",", index - head <= 8, phrase.parties.isEmpty else { return }
        isAside = true
      }
      if isAside, chunk.word != "by" {
        index += 1
        continue
      }
      if chunk.word == "between" { isBetween = true }
      switch chunk.word {
      case "to" where chunks[index - 1].word != "attributed" && chunks[index - 1].word != "ascribed": break
      case "by", "to", "involving", "with", "between", "against", "of", "on", "at", "including", "and":
        let next =
          index + 1 < chunks.count && ["the", "a", "an"].contains(chunks[index + 1].word) ? index + 2 : index + 1
        if next < chunks.count, let mention = chunks[next].actor {
          let isBy = chunk.word == "by"
          take(
            mention, after: isBetween && chunk.word == "and" ? "between" : chunk.word,
            isClaimed: isBy && ["claimed", "condemned"].contains(chunks[index - 1].word),
            &phrase)
          if isBy, next + 2 < chunks.count, chunks[next + 1].word == "and", chunks[next + 2].actor != nil {
            phrase.isJoint = true
          }
          index = next
        } else if chunk.word == "between" || chunk.word == "with" || chunk.word == "and", next < chunks.count,
          let country = chunks[next].country, phrase.kind == .violence,
          !phrase.parties.isEmpty || chunk.word == "between",
          let government = government(country)
        {
          phrase.parties.append(government)
          index = next
        } else if ["on", "of", "at", "against"].contains(chunk.word), phrase.about == nil {
          phrase.about = site(at: index + 1)
        }
      case "that", "which", "who", "when", "where", "killed", "was", "were", "died", "has", "had", "but", "while",
        "cost",
        "claimed", "left", "kills", "lost":
        return
      case "outside", "inside", "near", "in", "aboard", "through":
        if phrase.about == nil, phrase.kind != .violence { phrase.about = site(at: index + 1) }
      default: break
      }
      index += 1
    }
  }

  private func take(_ mention: ActorMention, after word: String, isClaimed: Bool, _ phrase: inout EventPhrase) {
    switch (word, phrase.kind) {
    case ("by", _), ("to", _): if !isClaimed { phrase.agent = phrase.agent ?? mention }
    case ("of", .attacks), ("of", .attack): break
    case ("between", _), ("involving", _), ("with", .violence), ("against", .violence), ("of", .violence):
      phrase.parties.append(mention)
    case ("and", _): if !phrase.parties.isEmpty { phrase.parties.append(mention) }
    default: break
    }
  }

  /// The government of a country as the registry names it.
  private func government(_ country: Int) -> ActorMention? {
    governments[country].map { ActorMention(ids: [$0], text: "", how: .name) }
  }

  /// "a Shia mosque": what was attacked, where it is a site that tells the attack from others.
  func site(at start: Int) -> String? {
    var start = start
    if start + 1 < chunks.count, chunks[start + 1].word == "'s" { start += 1 }
    let isOwned =
      start < chunks.count && chunks[start].actor?.how == .pronoun && chunks[start].actor?.isPossessive == true
    guard start < chunks.count,
      isOwned || ["a", "an", "the", "two", "its", "'s", "another", "one", "their", "his"].contains(chunks[start].word)
    else { return nil }
    var index = start + 1
    while index < chunks.count, index - start <= 4, !chunks[index].word.isEmpty, !chunks[index].isSign,
      !WordClasses.prepositions.contains(chunks[index].word)
    {
      if Self.sites.contains(chunks[index].word) {
        var end = index
        if end + 1 < chunks.count, Self.sites.contains(chunks[end + 1].word) { end += 1 }
        // A nationality says nothing of the site; a faith does.
        let first = CountryNames.nation(chunks[start + 1].word) != nil && start + 1 < index ? start + 2 : start + 1
        return String(decoding: bytes[chunks[first].range.lowerBound..<chunks[end].range.upperBound], as: UTF8.self)
      }
      index += 1
    }
    return nil
  }

  static let sites: Set<String> = [
    "mosque", "church", "school", "hospital", "ward", "hotel", "market", "wedding", "funeral", "airliner", "plane",
    "bus", "restaurant", "cafe", "café", "prison", "shrine", "temple", "cathedral", "mall", "stadium", "university",
    "college", "embassy", "barracks", "checkpoint", "convoy", "parade", "rally", "theatre", "theater", "concert",
    "train",
    "metro", "supermarket", "synagogue", "clinic", "ferry", "courthouse", "court", "hostel", "dormitory", "nightclub",
    "bar",
    "seminary", "orphanage", "procession", "marketplace", "bakery", "camp", "gurdwara", "station", "academy",
    "consulate",
    "bazaar", "hall", "ceremony", "party", "headquarters", "compound", "complex", "office", "building", "centre",
    "center",
    "club", "factory", "pipeline", "outpost", "garrison", "motorcade", "minibus", "helicopter", "refinery", "mine",
    "jail", "base", "ministry", "bank", "park", "museum", "parliament", "palace", "quarry", "pub", "bridge",
    "promenade", "pagoda", "arena", "depot", "festival", "airfield", "monastery", "convent", "beach", "resort",
    "newspaper",
  ]
}
