import ClioModel

/// Finds countries in running text, and the adjectives that are made of them.
enum CountryNames {
  private static let longest = 7

  /// The longest name that begins with a token.
  static func longest(at start: Int, in tokens: [TextToken]) -> (number: Int, end: Int)? {
    let first = tokens[start]
    guard first.kind == .word, first.isCapital else { return nil }
    var name = ""
    var best: (Int, Int)?
    for index in start..<min(tokens.count, start + longest) {
      let token = tokens[index]
      guard token.kind == .word || token.isSign("-") || token.isSign("'") else { break }
      if token.hasSpaceBefore, index > start { name += " " }
      name += token.lower
      guard token.isCapital else { continue }
      if let number = number(name, token) { best = (number, index + 1) }
    }
    return best
  }

  private static func number(_ name: String, _ token: TextToken) -> Int? {
    if let code = more[name] {
      return token.capitals >= 2 || name.utf8.count > 4 ? Country.matching(code)?.gwNumber : nil
    }
    // Codes are words too: can, per, are.
    if name.utf8.count <= 3, token.capitals < 2 || !abbreviations.contains(name) { return nil }
    return Country.matching(name)?.gwNumber
  }

  /// The country of an adjective or of its people, `afghan`.
  static func adjective(_ word: String) -> String? {
    demonyms[word] ?? (word.hasSuffix("s") ? demonyms[String(word.dropLast())] : nil)
  }

  /// The country of an adjective that is of one; nil for faiths and peoples.
  static func nation(_ word: String) -> String? { adjective(word).flatMap { $0.isEmpty ? nil : $0 } }

  /// The same of an adjective of two words, "Sri Lankan".
  static func nation(_ first: String, _ second: String) -> String? { longDemonyms[first + " " + second] }

  /// "Afghan", "Sri Lankan", "South Sudanese", and the token after it.
  static func demonym(at index: Int, in tokens: [TextToken]) -> (country: String, end: Int)? {
    guard tokens[index].kind == .word, tokens[index].isCapital else { return nil }
    if index + 1 < tokens.count, let country = nation(tokens[index].lower, tokens[index + 1].lower) {
      return (country, index + 2)
    }
    return nation(tokens[index].lower).map { ($0, index + 1) }
  }

  private static let longDemonyms: [String: String] = [
    "sri lankan": "Sri Lanka", "south sudanese": "South Sudan", "saudi arabian": "Saudi Arabia",
    "south african": "South Africa", "sierra leonean": "Sierra Leone", "central african": "Central African Republic",
  ]

  private static let abbreviations: Set<String> = ["uae", "drc", "car", "usa", "ussr"]

  private static let more: [String: String] = [
    "us": "USA", "u.s.": "USA", "u.s": "USA", "u.s.a.": "USA", "uk": "GBR", "u.k.": "GBR", "u.k": "GBR",
    "britain": "GBR", "america": "USA", "u.a.e.": "ARE",
  ]

  /// Adjectives, and nouns for one of the people, with the country's name as the registry writes it.
  private static let demonyms: [String: String] = [
    "afghan": "Afghanistan", "algerian": "Algeria", "american": "United States", "angolan": "Angola",
    "australian": "Australia", "bangladeshi": "Bangladesh", "belgian": "Belgium", "beninese": "Benin",
    "bosnian": "Bosnia-Herzegovina", "british": "United Kingdom", "burkinabe": "Burkina Faso",
    "burmese": "Myanmar", "burundian": "Burundi", "cameroonian": "Cameroon", "canadian": "Canada", "chadian": "Chad",
    "chechen": "Russia", "chinese": "China", "colombian": "Colombia", "congolese": "DR Congo", "egyptian": "Egypt",
    "eritrean": "Eritrea", "ethiopian": "Ethiopia", "filipino": "the Philippines", "french": "France",
    "german": "Germany", "indian": "India", "indonesian": "Indonesia", "iranian": "Iran", "iraqi": "Iraq",
    "israeli": "Israel", "italian": "Italy", "jordanian": "Jordan", "kenyan": "Kenya", "kurdish": "Kurdistan",
    "kuwaiti": "Kuwait", "lebanese": "Lebanon", "liberian": "Liberia", "libyan": "Libya", "malian": "Mali",
    "mexican": "Mexico", "moroccan": "Morocco", "mozambican": "Mozambique", "nepalese": "Nepal", "nepali": "Nepal",
    "nigerian": "Nigeria", "nigerien": "Niger", "pakistani": "Pakistan", "palestinian": "Palestine",
    "peruvian": "Peru", "philippine": "the Philippines", "russian": "Russia", "rwandan": "Rwanda",
    "saudi": "Saudi Arabia", "senegalese": "Senegal", "serbian": "Serbia", "somali": "Somalia",
    "spanish": "Spain", "sri": "Sri Lanka", "sudanese": "Sudan", "syrian": "Syria", "tajik": "Tajikistan",
    "tanzanian": "Tanzania", "thai": "Thailand", "tunisian": "Tunisia", "turkish": "Turkey", "ugandan": "Uganda",
    "ukrainian": "Ukraine", "uzbek": "Uzbekistan", "yemeni": "Yemen", "arab": "", "western": "", "european": "",
    "african": "", "asian": "", "shia": "", "shiite": "", "sunni": "", "hazara": "", "christian": "", "muslim": "",
    "yazidi": "", "jewish": "", "hindu": "", "sikh": "", "kashmiri": "", "tigrayan": "", "sufi": "", "coptic": "",
  ]
}
