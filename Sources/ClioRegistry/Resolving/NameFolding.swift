import Foundation

/// Brings names to a form in which spellings of one name are alike.
enum NameFolding {
  /// Lower case, without accents, apostrophes, dots and a leading article; hyphens and other signs part words, which stand
  /// apart by one space. Arabic letters that stand for one another across its languages are made one.
  ///
  ///     NameFolding.fold("The al-Qa'ida")   // "al qaida"
  ///     NameFolding.fold("ISIS-K")          // "isis k"
  static func fold(_ text: String) -> String { words(text).joined(separator: " ") }

  /// The same without spaces: under it a name is looked up, since hyphens and spaces come and go.
  ///
  ///     NameFolding.key("IS-K")   // "isk"
  static func key(_ text: String) -> String { words(text).joined() }

  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: continue
      case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .titlecaseLetter, .decimalNumber:
        guard let folded = letters[scalar] else {
          word.unicodeScalars.append(scalar)
          continue
        }
        word += folded
      default:
        if apostrophes.contains(scalar) { continue }
        if scalar == "&" {
          endWord()
          word = "and"
        }
        endWord()
      }
    }
    endWord()
    if words.count > 1, words.first == "the" { words.removeFirst() }
    return words
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "."]

  /// Letters written otherwise, or not at all, in other romanisations and in the other languages of the Arabic script.
  private static let letters: [Unicode.Scalar: String] = [
    "ʿ": "", "ʾ": "", "ʻ": "", "ʼ": "", "ـ": "", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss",
    "æ": "ae", "œ": "oe",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ئ": "ي", "ک": "ك", "ګ": "گ",
    "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ة": "ه", "ۃ": "ه", "ؤ": "و", "ء": "", "ټ": "ت", "ڈ": "د", "ډ": "د",
  ]
}
