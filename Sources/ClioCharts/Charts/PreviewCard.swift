import ClioMarkup

/// What a page is about at a glance, for previews of links: a name, a few figures or lines, and where they are from.
///
/// It is laid out small and meant to be enlarged three times, to the 1,200 by 630 pixels that networks ask for
/// (https://ogp.me).
///
///     PreviewCard(kicker: "Political group", title: "Red Front", figures: [.init("120", "events")], foot: "UCDP GED")
///       .picture.svg   // "<?xml ...": 400 by 210
public struct PreviewCard: Sendable {
  /// A number with what it counts.
  public struct Figure: Sendable {
    let value: String
    let label: String

    /// The number as it is written, and what it counts.
    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// In pixels, before it is enlarged.
  public static let size = (width: 400.0, height: 210.0)
  /// From the card to a preview's pixels.
  public static let zoom = 3

  private let kicker: String
  private let title: String
  private let lines: [String]
  private let figures: [Figure]
  private let foot: String

  /// - Parameters:
  ///   - lines: stand under the title, four at the most with what they break into.
  ///   - figures: stand side by side; four at the most.
  public init(kicker: String, title: String, lines: [String] = [], figures: [Figure] = [], foot: String) {
    self.kicker = kicker
    self.title = title
    self.lines = lines
    self.figures = figures
    self.foot = foot
  }

  private static let margin = 22.0
  private var room: Double { Self.size.width - 2 * Self.margin }

  /// The card drawn; longer texts are cut.
  public var picture: Picture {
    let said = [title] + lines + figures.map { "\($0.label): \($0.value)" } + [foot]
    return Picture(
      width: Self.size.width, height: Self.size.height, title: title, description: said.joined(separator: ". ")
    ) { _ in drawing }
  }

  @MarkupBuilder private var drawing: Markup {
    let title = TextStyle.title.evenLines(title, width: room, atMost: 2)
    let said = lines.flatMap { TextStyle.subtitle.lines($0, width: room, atMost: 4) }
    Markup.words(TextStyle.note.fitted(kicker, width: room), Self.margin, 34, .note)
    Markup.lines(title, Self.margin, 60, .title)
    Markup.lines(
      Array(said.prefix(figures.isEmpty ? 4 : 1)), Self.margin,
      60 + Double(title.count) * TextStyle.title.lineHeight, .subtitle)
    Markup(joining: figures.prefix(4).enumerated().map(column))
    Markup.line(Self.margin, 174, Self.size.width - Self.margin, 174, .rule)
    Markup.words(TextStyle.note.fitted(foot, width: room), Self.margin, 192, .note)
  }

  @MarkupBuilder private func column(_ number: Int, _ figure: Figure) -> Markup {
    let width = room / Double(min(4, figures.count))
    let x = Self.margin + Double(number) * width
    Markup.words(TextStyle.title.fitted(figure.value, width: width - 8), x, 143, .title)
    Markup.words(TextStyle.note.fitted(figure.label, width: width - 8), x, 160, .note)
  }
}
