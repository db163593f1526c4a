public import ClioMarkup
import ClioModel
public import ClioReport

/// Writes a document as the content of a page: figures lead to their addresses, actors to their pages.
public struct HTMLRenderer: Sendable {
  private let links: PageLinks

  public init(links: PageLinks) { self.links = links }

  /// A heading with what stands under it.
  struct Section {
    let title: String
    let blocks: [Document.Block]

    /// Its words in small letters, with hyphens between them.
    var id: String {
      title.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    }
  }

  /// What stands above the first heading, and then section by section.
  static func sections(_ document: Document) -> (lead: [Document.Block], sections: [Section]) {
    var lead: [Document.Block] = []
    var sections: [(String, [Document.Block])] = []
    for block in document.blocks {
      if case .heading(let title, _) = block {
        sections.append((title, []))
      } else if sections.isEmpty {
        lead.append(block)
      } else {
        sections[sections.count - 1].1.append(block)
      }
    }
    return (lead, sections.map { Section(title: $0.0, blocks: $0.1) })
  }

  /// The whole document but for its title.
  @MarkupBuilder public func render(_ document: Document) -> Markup {
    let (lead, sections) = Self.sections(document)
    Markup(joining: lead.map { block($0, title: document.title) })
    for section in sections { self.section(section) }
  }

  func section(_ section: Section, @MarkupBuilder after: () -> Markup = { Markup() }) -> Markup {
    .element("section", .class("part"), .labelled(by: section.id)) {
      Markup.element("h2", .id(section.id)) { section.title }
      after()
      for block in section.blocks { self.block(block, title: section.title) }
    }
  }

  @MarkupBuilder func block(_ block: Document.Block, title: String) -> Markup {
    switch block {
    case .heading(let text, _): Markup.element("h2") { text }
    case .paragraph(let text): Markup.element("p") { words(text) }
    case .hint: Markup()
    case .line(let facts): Markup.element("p", .class("facts")) { words(facts.joined(separator: " · ")) }
    case .table(let table): self.table(table, title: title)
    case .list(let items):
      Markup.element("ul") {
        for item in items { Markup.element("li") { words(item) } }
      }
    case .sources(let lines):
      Markup.element("ol", .class("sources")) {
        for (index, line) in lines.enumerated() {
          Markup.element("li", .id("source-\(index + 1)")) { TextLinks(Self.unnumbered(line)).html }
        }
      }
    }
  }

  /// A list has numbers of its own.
  private static func unnumbered(_ line: String) -> String {
    guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return line }
    return String(line[line.index(after: end)...].drop { $0 == " " })
  }

  private func words(_ text: String) -> Markup { TextLinks(text).html }

  // MARK: Tables

  private func table(_ table: DocumentTable, title: String) -> Markup {
    let columns = table.headings.indices.filter { [.text, .number, .figure].contains(table.headings[$0].kind) }
    let address = table.headings.firstIndex { $0.kind == .address }
    return .element(
      "div", .class("scroll"), .attribute("role", "region"), .attribute("aria-label", "Table: \(title)"),
      .attribute("tabindex", "0")
    ) {
      Markup.element("table", columns.count <= 2 ? .class("slim") : nil) {
        if !columns.allSatisfy({ table.headings[$0].title.isEmpty }) {
          Markup.element("thead") {
            Markup.element("tr") {
              for column in columns {
                let heading = table.headings[column]
                if heading.title.isEmpty {
                  Markup.element("td")
                } else {
                  Markup.element("th", .attribute("scope", "col"), heading.isNumber ? .class("number") : nil) {
                    heading.title
                  }
                }
              }
            }
          }
        }
        Markup.element("tbody") {
          for (row, cells) in table.rows.enumerated() {
            Markup.element("tr") {
              for column in columns {
                cell(
                  cells[column], table, row, column, address: address.map { cells[$0] }, isFirst: column == columns[0])
              }
            }
          }
        }
      }
    }
  }

  private func cell(
    _ text: String, _ table: DocumentTable, _ row: Int, _ column: Int, address: String?, isFirst: Bool
  ) -> Markup {
    let heading = table.headings[column]
    var content = Markup.isolated(text)
    let place = DocumentTable.Cell(row: row, column: column)
    if let actor = table.actors[place], let page = links[.actor(actor)] {
      content = .element("a", .attribute("href", page)) { content }
    } else if let figure = table.figures[place] {
      content = linked(content, to: figure)
    } else if heading.kind == .figure, let address, let figure = try? FigureAddress(address) {
      content = linked(content, to: figure)
    }
    if isFirst {
      return .element("th", .attribute("scope", "row"), heading.isNumber ? .class("number") : nil) { content }
    }
    // Dates and the like do not break.
    let classes: MarkupAttribute? = heading.isNumber ? .class("number") : text.utf8.count <= 10 ? .class("short") : nil
    return .element("td", classes) { content }
  }

  /// A figure that leads to its definition and rows, or that says its address.
  func linked(_ content: Markup, to figure: FigureAddress) -> Markup {
    guard let page = links[.figure(figure)] else {
      return .element("span", .class("figure"), .attribute("title", figure.description)) { content }
    }
    return .element("a", .class("figure"), .attribute("href", page), .attribute("title", figure.description)) {
      content
    }
  }
}

/// A text in which numbers of sources, `[1, 4]`, and addresses of the web are links.
struct TextLinks {
  let html: Markup

  init(_ text: String) {
    var parts: [Markup] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let next = rest.firstIndex { $0 == "[" || $0 == "h" }
      guard let next else { break }
      if let (numbers, end) = Self.numbers(rest[next...]) {
        parts.append(Markup(rest[..<next]))
        parts.append(Self.references(numbers))
        rest = rest[end...]
      } else if let end = Self.url(rest[next...]) {
        parts.append(Markup(rest[..<next]))
        parts.append(Markup.link(String(rest[next..<end]), to: String(rest[next..<end])))
        rest = rest[end...]
      } else {
        let after = rest.index(after: next)
        parts.append(Markup(rest[..<after]))
        rest = rest[after...]
      }
    }
    parts.append(Markup(rest))
    html = Markup(joining: parts)
  }

  /// `[1, 4]` at the beginning of a text, and where it ends.
  private static func numbers(_ text: Substring) -> ([Int], String.Index)? {
    guard text.first == "[", let end = text.prefix(40).firstIndex(of: "]") else { return nil }
    let items = text[text.index(after: text.startIndex)..<end].split(separator: ",", omittingEmptySubsequences: false)
    let numbers = items.compactMap { item in Int(item.drop { $0 == " " }).flatMap { $0 > 0 && $0 < 1000 ? $0 : nil } }
    guard !numbers.isEmpty, numbers.count == items.count else { return nil }
    return (numbers, text.index(after: end))
  }

  private static func references(_ numbers: [Int]) -> Markup {
    .element("sup") {
      for (index, number) in numbers.enumerated() {
        if index > 0 { ", " }
        Markup.element("a", .href(fragment: "source-\(number)")) {
          Markup.element("span", .class("unseen")) { "source " }
          "\(number)"
        }
      }
    }
  }

  /// Where an address of the web at the beginning of a text ends; the stop of a sentence is not part of it.
  private static func url(_ text: Substring) -> String.Index? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
    var url = text.prefix { !$0.isWhitespace }
    while let last = url.last, ".,;:)".contains(last) { url = url.dropLast() }
    return MarkupAttribute.href(String(url)) == nil ? nil : url.endIndex
  }
}
