/// Reads a number in digits or words.
///
///     "two hundred and fifty" → 250, "1.2 million" → 1,200,000, "two dozen" → 24, "hundreds" → hundreds
struct NumberReader {
  /// A number, or a word for many.
  enum Value: Hashable {
    case exact(Int)
    case vague(Amount)
  }

  let tokens: [TextToken]

  /// The number that begins with token `start`, and the token after it.
  func read(at start: Int) -> (value: Value, end: Int)? {
    vague(at: start) ?? digits(at: start) ?? fixed(at: start) ?? words(at: start)
  }

  private func word(_ index: Int) -> String? { index < tokens.count ? tokens[index].lower : nil }

  private func vague(at start: Int) -> (Value, Int)? {
    var index = start
    if let word = word(index), Self.some.contains(word) {
      // "a few hundred"
      if word == "a" {
        guard self.word(index + 1) == "few" else { return nil }
        index += 1
      }
      index += 1
      if word == "tens" || self.word(index) == "of" { return nil }
      switch self.word(index) {
      case "dozen", "dozens": return (.vague(.dozens), index + 1)
      case "hundred", "hundreds": return (.vague(.hundreds), index + 1)
      case "thousand", "thousands": return (.vague(.thousands), index + 1)
      default: return nil
      }
    }
    switch word(index) {
    case "dozens": return (.vague(.dozens), index + 1)
    case "scores": return (.vague(.scores), index + 1)
    case "hundreds":
      if word(index + 1) == "of", word(index + 2) == "thousands" { return (.vague(.thousands), index + 3) }
      return (.vague(.hundreds), index + 1)
    case "thousands": return (.vague(.thousands), index + 1)
    case "tens" where word(index + 1) == "of" && word(index + 2) == "thousands": return (.vague(.thousands), index + 3)
    default: return nil
    }
  }

  private func digits(at start: Int) -> (Value, Int)? {
    guard start < tokens.count, tokens[start].kind == .number else { return nil }
    let text = tokens[start].lower.filter { $0 != "," }
    if let (scale, end) = scale(at: start + 1) {
      guard let value = Double(text), value * Double(scale) < 1e15 else { return nil }
      return (.exact(Int((value * Double(scale)).rounded())), end)
    }
    guard let value = Int(text), value < 1_000_000_000_000_000 else { return nil }
    return (.exact(value), start + 1)
  }

  private func scale(at index: Int) -> (Int, Int)? {
    switch word(index) {
    case "hundred": (100, index + 1)
    case "thousand": (1_000, index + 1)
    case "million", "mn": (1_000_000, index + 1)
    case "billion", "bn": (1_000_000_000, index + 1)
    case "dozen": (12, index + 1)
    default: nil
    }
  }

  private func fixed(at start: Int) -> (Value, Int)? {
    if word(start) == "half", word(start + 1) == "a" {
      if word(start + 2) == "dozen" { return (.exact(6), start + 3) }
      if word(start + 2) == "million" { return (.exact(500_000), start + 3) }
    }
    if word(start) == "a", word(start + 1) == "half", word(start + 2) == "dozen" { return (.exact(6), start + 3) }
    return nil
  }

  private func words(at start: Int) -> (Value, Int)? {
    var total = 0, current = 0
    var index = start
    var hasValue = false
    if let word = word(start), word == "a" || word == "an" {
      guard let (scale, end) = scale(at: start + 1) else { return nil }
      (current, index, hasValue) = (scale, end, true)
      if scale >= 1_000 { (total, current) = (scale, 0) }
    }
    while let word = word(index) {
      if let unit = Self.units[word] {
        // "one two" are two numbers.
        guard current % 100 == 0 || (current % 10 == 0 && current % 100 >= 20 && unit < 10) else { break }
        current += unit
        hasValue = true
      } else if hasValue, let (scale, _) = scale(at: index) {
        if scale <= 100 {
          guard current > 0, current < 100 else { break }
          current *= scale
        } else {
          guard current > 0, current * scale < 1_000_000_000_000_000 else { break }
          total += current * scale
          current = 0
        }
      } else if hasValue, word == "and", current % 100 == 0, index > 0, isScale(index - 1),
        let next = self.word(index + 1), Self.units[next] != nil
      {
        index += 1
        continue
      } else if hasValue, word == "-", !tokens[index].hasSpaceBefore, let next = self.word(index + 1),
        let unit = Self.units[next], unit < 10, current % 10 == 0, current % 100 >= 20
      {
        index += 1
        continue
      } else {
        break
      }
      index += 1
    }
    return hasValue ? (.exact(total + current), index) : nil
  }

  private func isScale(_ index: Int) -> Bool { scale(at: index) != nil }

  private static let some: Set<String> = ["several", "few", "a", "many"]

  private static let units: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
}

extension NumberReader {
  /// `second`, `3rd`, `fourth`: nil for anything else.
  static func ordinal(_ word: String) -> Int? {
    if let number = ordinals[word] { return number }
    guard word.utf8.count >= 3, ["st", "nd", "rd", "th"].contains(word.suffix(2)) else { return nil }
    return Int(word.dropLast(2))
  }

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12,
  ]
}
