/// How a name in Latin letters sounds, so that romanisations of one name come out alike.
///
/// Two keys, from the finer to the coarser. Arabic, Persian, Pashto and Urdu names differ in print mostly in their vowels
/// (Taliban, Taleban), their articles (al, ul, ash), doubled letters and the letters for one sound (Qaida, Kaida).
enum NameSound {
  /// Keys shorter than this are too like one another to answer by.
  private static let shortestSound = 5
  private static let shortestConsonants = 6
  private static let longestAbbreviation = 8
  private static let shortestTelling = 7

  /// `1` and the sound with its vowels as a, i or u; `2` and its consonants. Empty for names too short, in capitals
  /// only, or not in Latin letters.
  ///
  ///     NameSound.keys("Taleban")                     // ["1taliban"]
  ///     NameSound.keys("Harakat al-Mujahidin").last   // "2hrktmjhdn"
  static func keys(_ name: String) -> [String] {
    // Abbreviations are letters, not sounds.
    guard name.contains(where: \.isLowercase) || name.utf8.count > longestAbbreviation else { return [] }
    let all = NameFolding.words(name)
    guard all.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return [] }
    let kept = all.filter { !particles.contains($0) }
    // A name of common words says nothing by its sound: Hutu rebels, Houthi rebels.
    let telling = kept.filter { !commonWords.contains($0) }
    let isTelling = telling.map(\.utf8.count).reduce(0, +) >= shortestTelling
    let sounds = (kept.isEmpty ? all : kept).map { sound(Array($0.utf8)) }
    let full = sounds.joined()
    let consonants = sounds.map { word in
      String(word.enumerated().filter { $0.offset == 0 || !"aiu".contains($0.element) }.map(\.element))
    }.joined()
    var keys: [String] = []
    if full.utf8.count >= shortestSound { keys.append("1" + full) }
    if isTelling, consonants.utf8.count >= shortestConsonants { keys.append("2" + consonants) }
    return keys
  }

  /// Articles and the little words between names.
  private static let particles: Set<String> = [
    "al", "el", "ul", "ud", "ur", "us", "ad", "ar", "as", "ash", "at", "az", "an", "il", "e", "i", "ye", "yi", "wal",
    "wa", "va", "u", "fi", "bi", "lil", "the", "of", "in", "for", "and", "de", "del", "la", "los", "las", "y",
  ]

  /// English words in the names of many groups.
  private static let commonWords: Set<String> = [
    "army", "front", "movement", "group", "rebels", "forces", "force", "party", "liberation", "national", "people",
    "peoples", "islamic", "state", "province", "government", "republic", "united", "democratic", "revolutionary",
    "armed", "militia", "organization", "organisation", "union", "council", "brigade", "brigades", "network", "cartel",
    "insurgents", "militants", "military", "popular", "resistance", "defence", "defense", "new",
  ]

  private static let digraphs: [[UInt8]: UInt8] = [
    Array("kh".utf8): UInt8(ascii: "k"), Array("gh".utf8): UInt8(ascii: "g"), Array("dh".utf8): UInt8(ascii: "d"),
    Array("th".utf8): UInt8(ascii: "t"), Array("sh".utf8): UInt8(ascii: "s"), Array("ph".utf8): UInt8(ascii: "f"),
    Array("zh".utf8): UInt8(ascii: "j"), Array("dj".utf8): UInt8(ascii: "j"), Array("ck".utf8): UInt8(ascii: "k"),
    Array("ch".utf8): UInt8(ascii: "c"),
  ]

  private static func sound(_ word: [UInt8]) -> String {
    var result: [UInt8] = []
    var position = 0
    while position < word.count {
      let byte = word[position]
      if isVowel(byte) {
        var end = position
        while end < word.count, isVowel(word[end]) { end += 1 }
        result.append(vowel(word[position..<end]))
        position = end
        // A final h after a vowel is only spelling: Taibah, Taiba.
        if position == word.count - 1, word[position] == UInt8(ascii: "h") { break }
        continue
      }
      var letter = byte
      if position + 1 < word.count, let one = digraphs[[byte, word[position + 1]]] {
        letter = one
        position += 1
      } else if byte == UInt8(ascii: "q") || byte == UInt8(ascii: "c") {
        letter = UInt8(ascii: "k")
      } else if byte == UInt8(ascii: "w") {
        letter = UInt8(ascii: "v")
      }
      if result.last != letter { result.append(letter) }
      position += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  /// One letter for a run of vowels: u where it has an o or u, i where it has an e, i or y, else a.
  private static func vowel(_ run: ArraySlice<UInt8>) -> UInt8 {
    if run.contains(where: { $0 == UInt8(ascii: "o") || $0 == UInt8(ascii: "u") }) { return UInt8(ascii: "u") }
    return run.contains { $0 != UInt8(ascii: "a") } ? UInt8(ascii: "i") : UInt8(ascii: "a")
  }
}
