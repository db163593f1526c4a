/// Knows which names are of towns and areas.
public protocol PlaceKnowledge: Sendable {
  /// True where the loaded events name a town or an area so. Asked often: it should look up, not search.
  func knows(_ name: String) -> Bool
}

/// Finds places in running text: capitalised words that are known, stand with a word for a place, or follow "in" or "at".
struct PlaceNames {
  let tokens: [TextToken]
  let bytes: [UInt8]
  let knowledge: any PlaceKnowledge

  struct Found {
    let name: String
    let range: Range<Int>
  }

  /// The place whose name begins with a token.
  func read(at start: Int) -> Found? {
    guard tokens[start].kind == .word, tokens[start].isCapital,
      !Self.notPlaces.contains(tokens[start].lower) || isDirection(start)
    else {
      return nil
    }
    let run = runEnd(start)
    if CountryNames.adjective(tokens[start].lower) != nil, run == start + 1 { return nil }
    if let sited = sited(start, run) { return sited }
    let isCalled = isCalledPlace(before: start)
    let name = text(start..<run)
    guard isCalled || isLocated(start) || isJoined(start) && isKnown(name) else { return nil }
    return knowledge.knows(name) || !isPerson(start, run) ? Found(name: name, range: start..<run) : nil
  }

  /// Capitalised words and the little ones within names.
  private func runEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, end - start < 8 {
      let token = tokens[end]
      if token.isSign("-"), !token.hasSpaceBefore, end + 1 < tokens.count, tokens[end + 1].kind == .word,
        tokens[end + 1].isCapital || end + 2 < tokens.count && tokens[end + 2].isSign("-")
      {
        end += 2
      } else if token.kind == .word, token.isCapital, !Self.notPlaces.contains(token.lower) {
        end += 1
      } else if Self.little.contains(token.lower), end + 1 < tokens.count, tokens[end + 1].kind == .word,
        tokens[end + 1].isCapital
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// "Kabul airport", "Nangarhar province"
  private func sited(_ start: Int, _ run: Int) -> Found? {
    if run - start > 1, Self.nouns.contains(tokens[run - 1].lower) {
      return isArea(run - 1) || isLocated(start) || start > 0 && tokens[start - 1].lower == "on"
        || isCalledPlace(before: start)
        ? Found(name: name(start, run), range: start..<run) : nil
    }
    var end = run
    if end < tokens.count, Self.middle.contains(tokens[end].lower) { end += 1 }
    guard end < tokens.count, Self.nouns.contains(tokens[end].lower), tokens[end].hasSpaceBefore else { return nil }
    if Self.areas.contains(tokens[end].lower) || end > run || Self.sites.contains(tokens[end].lower) {
      guard !Self.adjectives(tokens[start].lower) else { return nil }
      return Found(name: name(start, end + 1), range: start..<end + 1)
    }
    return nil
  }

  private static func adjectives(_ word: String) -> Bool { CountryNames.adjective(word) != nil }

  /// True for "Nangarhar province", "Kabul airport".
  static func isKindTold(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { nouns.contains(String($0)) }
  }

  private func isArea(_ index: Int) -> Bool { Self.areas.contains(tokens[index].lower) }

  /// As the text names it.
  private func name(_ start: Int, _ end: Int) -> String { text(start..<end) }

  /// "South Asia", "North Waziristan"
  private func isDirection(_ index: Int) -> Bool {
    Self.directions.contains(tokens[index].lower) && index + 1 < tokens.count && tokens[index + 1].isCapital
      && tokens[index + 1].kind == .word && tokens[index + 1].hasSpaceBefore
  }

  /// "the city of", "the town of"
  private func isCalledPlace(before start: Int) -> Bool {
    guard start >= 2, tokens[start - 1].lower == "of" else {
      return start >= 1 && Self.areas.contains(tokens[start - 1].lower)
    }
    return Self.areas.contains(tokens[start - 2].lower) || Self.relative.contains(tokens[start - 2].lower)
  }

  /// After "in", "at" and the like, with directions between.
  private func isLocated(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, Self.between.contains(tokens[index].lower) { index -= 1 }
    guard index >= 0 else { return false }
    return Self.prepositions.contains(tokens[index].lower)
      || index == start - 1 && (WordClasses.storming.contains(tokens[index].lower) || isTarget(start))
  }

  /// "in Kabul and Jalalabad", "in Kabul, Ghazni": after a name that is located.
  private func isJoined(_ start: Int) -> Bool {
    var index = start - 1
    guard index > 0, ["and", "or", ","].contains(tokens[index].lower) else { return false }
    while index > 0, ["and", "or", ",", "in", "the"].contains(tokens[index].lower) { index -= 1 }
    guard tokens[index].kind == .word, tokens[index].isCapital else { return false }
    var first = index
    while first > 0, tokens[first - 1].kind == .word, tokens[first - 1].isCapital || tokens[first - 1].isSign("-") {
      first -= 1
    }
    return isLocated(first) || isJoined(first)
  }

  private func isKnown(_ name: String) -> Bool {
    knowledge.knows(name) || !KnownTowns.countries(of: name).isEmpty
  }

  /// "an attack on Pulwama"
  private func isTarget(_ start: Int) -> Bool {
    guard start >= 2, tokens[start - 1].lower == "on" else { return false }
    return WordClasses.attack.contains(tokens[start - 2].lower) || WordClasses.attacks.contains(tokens[start - 2].lower)
  }

  private func isPerson(_ start: Int, _ run: Int) -> Bool {
    run < tokens.count && tokens[run].isSign("'s") && run - start > 1
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  static let areas: Set<String> = [
    "province", "district", "city", "town", "village", "region", "valley", "county", "governorate", "state", "island",
    "peninsula", "basin", "prefecture", "department", "area", "suburb", "neighborhood", "neighbourhood", "capital",
    "mountains", "desert", "division", "municipality", "river", "forest", "territory", "settlement", "port", "camp",
    "oblast", "republic", "highlands", "delta", "quarter",
  ]
  static let sites: Set<String> = [
    "airport", "mosque", "church", "prison", "hospital", "market", "university", "hotel", "stadium", "school", "base",
    "mall", "station", "embassy", "barracks", "checkpoint", "cathedral", "temple", "shrine", "college", "airfield",
    "marketplace", "theatre", "theater", "bridge", "highway", "road", "jail", "palace", "parliament", "garrison",
    "refinery", "gas plant", "campus",
  ]
  private static let nouns = areas.union(sites)
  private static let middle: Set<String> = ["international", "air", "military", "army", "naval", "central", "refugee"]
  private static let relative: Set<String> = [
    "north", "south", "east", "west", "outskirts", "outside", "port", "streets",
  ]
  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "around", "inside", "across", "throughout", "into", "within", "over", "towards",
  ]
  private static let between: Set<String> = [
    "the", "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeastern",
    "northwestern", "southeastern", "southwestern", "and", "or", "parts", "of", "downtown", "greater", "nearby",
    "rural",
    "much", "both",
  ]
  private static let directions: Set<String> = [
    "north", "south", "east", "west", "central", "greater", "upper", "lower",
  ]
  private static let little: Set<String> = [
    "al", "el", "de", "ez", "az", "ash", "es", "del", "la", "e", "da", "do", "dos",
  ]
  private static let notPlaces: Set<String> = [
    "the", "a", "an", "in", "on", "at", "it", "he", "she", "they", "we", "i", "this", "that", "operation", "parliament",
    "congress", "ramadan", "islam", "islamic", "god", "president", "general", "mr", "mrs", "dr", "minister", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "eid", "english",
    "arabic", "its", "his", "her", "their", "our", "however", "earlier", "later", "and", "but", "when", "while", "un",
    "nato", "eu", "west", "east", "north", "south", "fighters", "militants", "is", "was", "after", "as", "for", "from",
    "to", "of", "by", "with", "jan", "feb", "aug", "sep", "sept", "oct", "nov", "dec", "earth", "shia", "sunni",
  ]
}
