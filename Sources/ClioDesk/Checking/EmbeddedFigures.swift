import ClioArticle
import ClioClaims
import ClioModel

/// Figures that a text embeds: links whose target is a figure address and whose words hold the number.
struct EmbeddedFigures {
  private(set) var figures: [(claim: Claim, text: String)] = []
  /// What is wrong with links that look like figures.
  private(set) var faults: [String] = []

  init(_ article: Article) {
    for link in article.links where Self.isAddress(link.target) {
      do {
        let address = try FigureAddress(link.target)
        guard let number = Self.number(in: link.text) else {
          faults.append("\(link.target): expected a number in the words of the link, found \"\(link.text)\"")
          continue
        }
        figures.append((.figure(address, .exactly(number)), link.text))
      } catch {
        faults.append("\(link.target): \(error.message)")
      }
    }
  }

  private static func isAddress(_ target: String) -> Bool {
    if target.hasPrefix("clio:") { return true }
    guard !target.contains("://"), !target.hasPrefix("mailto:"), let slash = target.firstIndex(of: "/") else {
      return false
    }
    return EditionID(target[..<slash]) != nil
  }

  /// The first whole number of the words, with commas, spaces or points between its thousands or without.
  private static func number(in text: String) -> Int? {
    var digits = ""
    var rest = Substring(text)
    while let first = rest.first {
      rest.removeFirst()
      if first.isASCII, first.isNumber {
        digits.append(first)
      } else if !digits.isEmpty {
        let isMark = first == "," || first == "." || first == "\u{A0}" || first == "\u{202F}" || first == " "
        guard isMark, rest.prefix(3).count == 3, rest.prefix(3).allSatisfy({ $0.isASCII && $0.isNumber }),
          !(rest.dropFirst(3).first.map { $0.isASCII && $0.isNumber } ?? false)
        else { break }
      }
    }
    return Int(digits)
  }
}
