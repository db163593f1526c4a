import ClioArticle
import ClioModel

/// Reads `text` as the format.
func article(_ text: String, _ format: ArticleFormat, file: String = "story") throws(ClioError) -> Article {
  try ArticleReader(file: file).read(Array(text.utf8), as: format)
}

/// The error of reading the bytes, or nil if it succeeds.
func failure(_ bytes: [UInt8], _ format: ArticleFormat? = nil, file: String = "story") -> ClioError? {
  do throws(ClioError) {
    _ = try ArticleReader(file: file).read(bytes, as: format)
    return nil
  } catch {
    return error
  }
}

extension Article {
  /// Each block as `mark text`: # to ###### for headings, ? question, ¶ paragraph, - item, > quote, | row; `(speaker)`
  /// before the text, `x` before the mark of boilerplate.
  var outline: [String] {
    blocks.map { block in
      let mark =
        switch block.kind {
        case .heading(let level): String(repeating: "#", count: level)
        case .question: "?"
        case .paragraph: "¶"
        case .listItem: "-"
        case .quote: ">"
        case .tableRow: "|"
        }
      return (block.isBoilerplate ? "x" : "") + mark + " " + (block.speaker.map { "(\($0)) " } ?? "") + block.text
    }
  }

  /// Each link as `text -> target`.
  var linkList: [String] { links.map { "\($0.text) -> \($0.target)" } }

  /// True where every link's text is what its range of its block holds.
  var linksAreInPlace: Bool {
    links.allSatisfy { link in
      let bytes = Array(blocks[link.block].text.utf8)
      return bytes.indices.contains(link.range.lowerBound) && link.range.upperBound <= bytes.count
        && String(decoding: bytes[link.range], as: UTF8.self) == link.text
    }
  }
}

/// A paragraph long enough to count as text, without a date or a number in it.
let filler =
  "The author describes at some length how the movement began, who joined it, what it asked for and how the towns along "
  + "the river answered it over the years, with sources for each of the statements that are made here."
