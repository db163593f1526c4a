import ClioModel
import ClioRegistry

/// Finds the registry's actors in running text by their exact names, without asking the registry for each word.
struct ActorNames: Sendable {
  /// Names have no more tokens than this.
  private static let longest = 24

  private let ids: [String: [String]]
  /// The first bytes of every key: what cannot begin a name is found out at once.
  private let beginnings: Set<UInt32>

  /// - Parameter sides: of the loaded editions; their names count where the registry has none.
  init(_ registry: Registry, sides: [EventSide] = []) {
    var ids: [String: [String]] = [:]
    var beginnings: Set<UInt32> = []
    registry.forEachNameKey { key, id in
      if ids[key]?.contains(id) != true { ids[key, default: []].append(id) }
      beginnings.insert(Self.beginning(key))
    }
    for side in sides where !SideName.isGovernment(side.name) {
      let key = Self.key(side.name)
      guard let id = side.id, key.utf8.count >= 3, !Self.noActors.contains(key) else { continue }
      let reference = "ucdp:\(id)"
      guard ids[key] == nil || ids[key]?.first?.hasPrefix("ucdp:") == true else { continue }
      if ids[key]?.contains(reference) != true { ids[key, default: []].append(reference) }
      beginnings.insert(Self.beginning(key))
    }
    self.ids = ids
    self.beginnings = beginnings
  }

  struct Found {
    let ids: [String]
    let end: Int
  }

  /// The longest name that begins with a token; `local` holds short forms that the text introduced.
  func longest(at start: Int, in tokens: [TextToken], local: [String: [String]]) -> Found? {
    let first = tokens[start]
    guard first.kind == .word, first.isCapital || Self.isArticle(start, tokens) || !first.isLatin else { return nil }
    var key = ""
    var best: Found?
    var index = start
    var capitals = 0, openBrackets = 0
    while index < tokens.count, index - start < Self.longest {
      let token = tokens[index]
      switch token.kind {
      case .sign:
        guard Self.inner.contains(token.lower), index > start else { return best }
        if token.lower == "(" { openBrackets += 1 }
        if token.lower == ")" {
          guard openBrackets > 0 else { return best }
          openBrackets -= 1
          if let last = best, last.end == index, index - 1 > start { best = Found(ids: last.ids, end: index + 1) }
        }
        if token.lower == "'s" { key += "s" }
        if token.lower == "&" { key += "and" }
      case .word, .number:
        key += token.folded
        capitals += token.capitals
      }
      if index == start, key.utf8.count >= 4, !beginnings.contains(Self.beginning(key)) { return nil }
      index += 1
      guard token.kind != .sign, openBrackets == 0 || index < tokens.count,
        let found = local[key] ?? ids[key] ?? province(key, index - start) ?? plural(key, index - start),
        Self.isName(start..<index, tokens, capitals)
      else { continue }
      // A bracket stays open only where the name ends before it.
      if openBrackets > 0 {
        guard index < tokens.count, tokens[index].isSign(")") else { continue }
        best = Found(ids: found, end: index + 1)
      } else {
        best = Found(ids: found, end: index)
      }
    }
    return best
  }

  /// "Islamic State Sinai", "Islamic State in the Sahel" for the province of that name.
  private func province(_ key: String, _ words: Int) -> [String]? {
    guard words >= 3 else { return nil }
    if let found = ids[key + "province"] { return found }
    guard words == 5, key.hasPrefix("islamicstateinthe") else { return nil }
    return ids[key.replacing("inthe", with: "") + "province"]
  }

  /// "Naxalite" for "Naxalites".
  private func plural(_ key: String, _ words: Int) -> [String]? {
    words == 1 && key.utf8.count >= 5 ? ids[key + "s"] : nil
  }

  /// The ids under one exact key, of whatever case.
  func ids(_ key: String) -> [String]? { ids[key] }

  /// True where the words are written as names are: abbreviations in capitals, all other words but little ones with one.
  private static func isName(_ range: Range<Int>, _ tokens: [TextToken], _ capitals: Int) -> Bool {
    let words = range.filter { index in
      let isTail = index > range.lowerBound && tokens[index - 1].isSign("-") && !tokens[index].isCapital
      return tokens[index].kind == .word && tokens[index].isLatin && !isTail
    }.map { tokens[$0] }
    // "M23"
    if range.count == 1, words.first?.isCapital == true, words[0].lower.contains(where: \.isNumber) { return true }
    let letters = tokens[range].reduce(0) { $0 + ($1.kind == .word && $1.isLatin ? $1.range.count : 0) }
    if letters <= 5, !words.isEmpty {
      return capitals >= 2 || (letters >= 5 && words[0].isCapital && words.count == 1)
        || tokens[range].contains { $0.kind == .number }
    }
    let telling = words.filter { !little.contains($0.lower) }
    guard let last = telling.last else { return words.isEmpty || capitals >= 2 }
    let isGeneric = telling.count > 1 && generic.contains(last.lower)
    return telling.dropLast().allSatisfy { $0.isCapital || generic.contains($0.lower) } && (last.isCapital || isGeneric)
      && telling[0].isCapital
  }

  /// "al-Qaida" begins with a small letter.
  private static func isArticle(_ index: Int, _ tokens: [TextToken]) -> Bool {
    guard ["al", "an", "as", "ash", "ad", "el"].contains(tokens[index].lower), index + 1 < tokens.count else {
      return false
    }
    return tokens[index + 1].isSign("-") || (tokens[index].lower == "al" && tokens[index + 1].isCapital)
  }

  private static func beginning(_ key: String) -> UInt32 {
    var result: UInt32 = 0
    for byte in key.utf8.prefix(4) { result = result << 8 | UInt32(byte) }
    return key.utf8.count < 4 ? 0 : result
  }

  /// As the registry makes keys; most names are plain, and their keys need no tables of characters.
  private static func key(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "&") }
    guard isPlain, !name.hasPrefix("The "), !name.hasPrefix("the ") else { return Registry.nameKey(name) }
    let letters = name.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39: byte
      default: nil
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let noActors: Set<String> = ["civilians", "hindu", "muslims", "christians", "students", "unknown"]
  private static let inner: Set<String> = ["-", "'s", "'", "(", ")", "/", "&", "."]
  private static let little: Set<String> = [
    "al", "el", "ul", "ud", "ur", "ad", "ar", "as", "ash", "at", "az", "an", "e", "i", "ye", "yi", "wal", "wa", "of",
    "in", "for", "and", "the", "de", "del", "la", "los", "las", "y", "fi", "bi", "s", "u", "on", "to",
  ]
  private static let generic: Set<String> = [
    "group", "network", "insurgents", "militants", "militia", "movement", "organization", "organisation", "faction",
    "rebels", "cartel", "front", "government", "forces", "army", "irregulars", "province", "branch", "affiliate",
  ]
}

extension TextToken {
  /// False for the scripts that have no capitals.
  var isLatin: Bool { lower.utf8.first.map { $0 < 0xD0 } ?? true }

  /// As names are compared.
  var folded: String {
    guard lower.utf8.allSatisfy({ $0 < 0x80 }) else { return Registry.nameKey(lower) }
    return lower.utf8.contains { $0 == 0x27 || $0 == 0x2E } ? lower.filter { $0 != "'" && $0 != "." } : lower
  }
}
