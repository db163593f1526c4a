/// What an answer says, without how it looks: one tree for the terminal, Markdown and (later) HTML.
public struct Document: Sendable, Equatable {
  public var title: String
  public var blocks: [Block]

  public init(title: String, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }

  public enum Block: Sendable, Equatable {
    case heading(String)
    case paragraph(String)
    /// Short facts on one line, apart by a middle dot.
    case line([String])
    case table(DocumentTable)
    case list([String])
  }
}

/// Rows under headings. All rows are as long as `columns`.
public struct DocumentTable: Sendable, Equatable {
  public struct Heading: Sendable, Equatable {
    public let title: String
    public let isNumber: Bool
    /// Longer texts are cut on a terminal; nil leaves them whole.
    public let widest: Int?

    public static func text(_ title: String, widest: Int? = 44) -> Heading {
      Heading(title: title, isNumber: false, widest: widest)
    }

    public static func number(_ title: String) -> Heading { Heading(title: title, isNumber: true, widest: nil) }
  }

  public var headings: [Heading]
  public var rows: [[String]]

  public init(_ headings: [Heading], rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }
}
