/// Writes a document for a terminal or a plain text file.
public struct TextRenderer: Sendable {
  /// Bold and dim by ANSI codes.
  public var usesColour: Bool
  /// Columns of the terminal; paragraphs wrap there.
  public var width: Int

  public init(usesColour: Bool = false, width: Int = 100) {
    self.usesColour = usesColour
    self.width = max(40, width)
  }

  public func render(_ document: Document) -> String {
    var parts = [bold(document.title)]
    for block in document.blocks {
      switch block {
      case .heading(let text, let ornament):
        parts.append("\n" + bold([text, ornament].compactMap(\.self).joined(separator: "  ")))
      case .paragraph(let text), .hint(let text): parts.append(wrapped(text, indent: ""))
      case .line(let facts): parts.append(wrapped(facts.joined(separator: " · "), indent: ""))
      case .table(let table): parts.append(render(table))
      case .list(let items), .sources(let items):
        parts.append(items.map { "- " + wrapped($0, indent: "  ") }.joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private func render(_ table: DocumentTable) -> String {
    let rows = table.rows.map { row in
      zip(row, table.headings).map { text, heading in cut(text, to: heading.widest) }
    }
    let widths = table.headings.indices.map { column in
      max(table.headings[column].title.count, rows.map { $0[column].count }.max() ?? 0)
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        let space = String(repeating: " ", count: max(0, widths[column] - cells[column].count))
        return table.headings[column].isNumber ? space + cells[column] : cells[column] + space
      }
      var text = padded.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
    let titles = table.headings.map(\.title)
    let head = titles.allSatisfy(\.isEmpty) ? [] : [dim(line(titles))]
    return (head + rows.map(line)).joined(separator: "\n")
  }

  private func cut(_ source: String, to widest: Int?) -> String {
    let text = Self.harmless(source)
    guard let widest, text.count > widest else { return text }
    return String(text.prefix(widest - 1)) + "…"
  }

  /// Control characters of a dataset's text must not reach the terminal, which may obey them.
  public static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  private func wrapped(_ source: String, indent: String) -> String {
    let text = Self.harmless(source)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width - indent.count {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    return lines.joined(separator: "\n" + indent)
  }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func dim(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
