/// The shape of a person's name: two to four words that begin with a capital. Only the shape: nobody is looked up.
enum PersonName {
  private static let titles = ["dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame"]
  private static let particles = ["van", "von", "der", "den", "de", "da", "del", "di", "dos", "la", "le", "bin", "ibn"]
  private static let longestWord = 40

  /// The words of the whole text where it has the shape; titles such as "Dr" are left out.
  static func words(of text: ArraySlice<UInt8>) -> [String]? {
    guard text.count <= 80 else { return nil }
    var words = text.string.split(separator: " ").map(String.init)
    while let first = words.first, isTitle(first) { words.removeFirst() }
    guard let first = words.first, let last = words.last, isNameWord(first), isNameWord(last),
      (2...4).contains(words.count(where: isNameWord)),
      words.allSatisfy({ isNameWord($0) || particles.contains($0) })
    else { return nil }
    return words
  }

  /// The name that the text begins with, and the byte after it.
  static func leading(_ text: ArraySlice<UInt8>) -> (name: String, end: Int)? {
    var (words, count, kept) = ([String](), 0, 0)
    var (end, index) = (text.startIndex, text.startIndex)
    while index < text.endIndex, count < 5 {
      let stop = text[index...].prefix(longestWord).firstIndex(of: .space) ?? min(index + longestWord, text.endIndex)
      let token = text[index..<stop]
      var bare = token
      while let last = bare.last, ",;:)".utf8.contains(last) { bare.removeLast() }
      var word = bare.string
      index = min(stop + 1, text.endIndex)
      if words.isEmpty, isTitle(word) { continue }
      if particles.contains(word), !words.isEmpty {
        words.append(word)
        continue
      }
      // The stop of the sentence, or what belongs to the person.
      for mark in ["'s", "’s", "."] where word.hasSuffix(mark) && !(mark == "." && isNameWord(word)) {
        word.removeLast(mark.count)
      }
      guard isNameWord(word) else { break }
      words.append(word)
      (count, kept) = (count + 1, words.count)
      end = bare.startIndex + word.utf8.count
      if word.utf8.count < token.count { break }
    }
    return (2...4).contains(count) ? (words[..<kept].joined(separator: " "), end) : nil
  }

  private static func isTitle(_ word: String) -> Bool { titles.contains(word.lowercased().filter(\.isLetter)) }

  /// A capital, then letters, hyphens, apostrophes; or an initial. "al-" and "el-" may stand before the capital.
  private static func isNameWord(_ word: String) -> Bool {
    var scalars = Substring(word).unicodeScalars
    for article in ["al-", "el-"] where word.hasPrefix(article) { scalars.removeFirst(3) }
    guard let first = scalars.first, first.properties.isUppercase else { return false }
    if word.hasSuffix(".") { return scalars.count == 2 }
    return scalars.allSatisfy { $0.properties.isAlphabetic || "-'’".unicodeScalars.contains($0) }
      && (scalars.count == 1 || scalars.contains { $0.properties.isLowercase })
  }
}
