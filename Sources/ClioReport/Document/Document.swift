public import ClioModel

/// What an answer says, without how it looks: one tree for the terminal, Markdown and HTML.
public struct Document: Sendable, Equatable {
  public var title: String
  public var blocks: [Block]

  public init(title: String, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }

  public enum Block: Sendable, Equatable {
    /// With what stands beside it on a terminal only, such as a sparkline.
    case heading(String, ornament: String? = nil)
    case paragraph(String)
    /// What to type next; of use at a command line only.
    case hint(String)
    /// Short facts on one line, apart by a middle dot.
    case line([String])
    case table(DocumentTable)
    case list([String])
    /// What `[1]`, `[2]` in the texts before refer to, in this order and with their numbers.
    case sources([String])
  }
}

/// Rows under headings. All rows are as long as `headings`.
public struct DocumentTable: Sendable, Equatable {
  public struct Heading: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      case text, number
      /// The number that the row's address is the address of.
      case figure
      /// A figure address; where links can be had it is a link of the figure, not a column.
      case address
      /// A picture made of letters, for terminals.
      case bar
    }

    public let title: String
    public let kind: Kind
    /// Longer texts are cut on a terminal; nil leaves them whole.
    public let widest: Int?

    public var isNumber: Bool { kind == .number || kind == .figure }

    public static func text(_ title: String, widest: Int? = 44) -> Heading {
      Heading(title: title, kind: .text, widest: widest)
    }

    public static func number(_ title: String) -> Heading { Heading(title: title, kind: .number, widest: nil) }

    public static func figure(_ title: String) -> Heading { Heading(title: title, kind: .figure, widest: nil) }

    public static let address = Heading(title: "address", kind: .address, widest: nil)
    public static let bar = Heading(title: "", kind: .bar, widest: nil)
  }

  public var headings: [Heading]
  public var rows: [[String]]
  /// Whom cells name, by row and column.
  public var actors: [Cell: ActorReference]
  /// Where cells' figures can be asked again, beside those that the column `address` gives.
  public var figures: [Cell: FigureAddress]

  /// A place in the table, from 0.
  public struct Cell: Sendable, Hashable {
    public let row: Int
    public let column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// - Parameters:
  ///   - actors: whom the cells of a column name, row by row; nil for nobody.
  ///   - figures: the addresses of a column's figures, row by row; nil for a cell without one.
  public init(
    _ headings: [Heading], rows: [[String]], actors: [Int: [ActorReference?]] = [:],
    figures: [Int: [FigureAddress?]] = [:]
  ) {
    self.headings = headings
    self.rows = rows
    self.actors = Self.byCell(actors)
    self.figures = Self.byCell(figures)
  }

  private static func byCell<Value>(_ columns: [Int: [Value?]]) -> [Cell: Value] {
    var cells: [Cell: Value] = [:]
    for (column, values) in columns {
      for (row, value) in values.enumerated() { cells[Cell(row: row, column: column)] = value }
    }
    return cells
  }
}
