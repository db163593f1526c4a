/// Writes a document as Markdown (CommonMark with GitHub's tables).
public struct MarkdownRenderer: Sendable {
  public init() {}

  public func render(_ document: Document) -> String {
    var parts = ["# " + escape(document.title)]
    for block in document.blocks {
      switch block {
      case .heading(let text, let ornament):
        parts.append("## " + escape([text, ornament].compactMap(\.self).joined(separator: "  ")))
      case .paragraph(let text), .hint(let text): parts.append(escape(text))
      case .line(let facts): parts.append(facts.map(escape).joined(separator: " · "))
      case .table(let table): parts.append(render(table))
      case .list(let items), .sources(let items):
        parts.append(items.map { "- " + escape($0) }.joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func render(_ table: DocumentTable) -> String {
    let head = row(table.headings.map(\.title))
    let rule = "|" + table.headings.map { $0.isNumber ? " ---: |" : " --- |" }.joined()
    return ([head, rule] + table.rows.map(row)).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.map(escape).joined(separator: " | ") + " |" }

  /// Keeps text text: nothing in a dataset's string becomes markup.
  private func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "<", ">", "|", "#", "[", "]": result += "\\\(scalar)"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
