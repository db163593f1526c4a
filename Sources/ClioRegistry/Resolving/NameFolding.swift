import Foundation

/// Brings names to a form in which spellings of one name are alike.
enum NameFolding {
  /// Lower case, without accents, apostrophes, hyphens, dots and a leading article; words apart by one space.
  ///
  ///     NameFolding.fold("The al-Qa'ida")   // "al qaida"
  ///     NameFolding.fold("ISIS-K")          // "isis k"
  static func fold(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      let category = scalar.properties.generalCategory
      switch category {
      case .nonspacingMark: continue
      case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .titlecaseLetter, .decimalNumber:
        if scalar != "ʿ", scalar != "ʾ" { word.unicodeScalars.append(scalar) }
      default:
        if scalar == "'" || scalar == "’" || scalar == "`" || scalar == "." { continue }
        endWord()
      }
    }
    endWord()
    if words.count > 1, words.first == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
