public import ClioMarkup

/// The caption and legend of a picture laid out, with a place between them for the drawing.
///
///     let frame = PictureFrame(caption, width: 720, legend: [.mark(.first, "best")])
///     let picture = frame.picture(description: "...", drawingHeight: 300) { box, ids in
///       Markup.box(box, PictureMark.first.fill(ids))
///     }
public struct PictureFrame: Sendable {
  /// Between the edge and everything in the picture, in pixels.
  public static let margin = 16.0
  /// The narrowest and the widest picture.
  public static let widths = 320.0...1600.0

  public let width: Double
  private let caption: PictureCaption
  private let legend: [PictureLegendItem]
  private let header: [(lines: [String], style: TextStyle)]
  private let legendRows: [[(item: PictureLegendItem, text: String, x: Double)]]
  private let footer: [(lines: [String], style: TextStyle)]

  /// - Parameter width: in pixels; taken as the nearest of `widths`.
  public init(_ caption: PictureCaption, width: Double, legend: [PictureLegendItem] = []) {
    let width = width.isFinite ? min(max(width, Self.widths.lowerBound), Self.widths.upperBound) : 720
    self.width = width
    self.caption = caption
    self.legend = legend
    let room = width - 2 * Self.margin
    func block(_ text: String, _ style: TextStyle, atMost limit: Int) -> (lines: [String], style: TextStyle) {
      (style.lines(text, width: room, atMost: limit), style)
    }
    header = [
      (TextStyle.title.evenLines(caption.title, width: room, atMost: 6), .title),
      block(caption.subtitle, .subtitle, atMost: 6),
    ]
    let origin = [("Data", caption.edition), ("Source", caption.source)].filter { !$0.1.isEmpty }
      .map { "\($0.0): \($0.1)" }.joined(separator: ". ")
    footer =
      caption.notes.map { block("Note: " + $0, .note, atMost: 6) } + [block(origin, .note, atMost: 6)]
      + caption.addresses.map { block($0, .address, atMost: 4) }
    legendRows = Self.rows(legend, room: room)
  }

  private static let legendHeight = 20.0

  private static func rows(
    _ legend: [PictureLegendItem], room: Double
  ) -> [[(item: PictureLegendItem, text: String, x: Double)]] {
    var rows: [[(item: PictureLegendItem, text: String, x: Double)]] = []
    var x = 0.0
    for item in legend {
      let text = TextStyle.tick.fitted(item.text, width: room - item.swatchWidth - 6)
      let width = item.swatchWidth + 6 + TextStyle.tick.width(of: text)
      if rows.isEmpty || x + width > room {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append((item, text, margin + x))
      x += width + 14
    }
    return rows
  }

  private func height(_ blocks: [(lines: [String], style: TextStyle)]) -> Double {
    blocks.reduce(0) { $0 + Double($1.lines.count) * $1.style.lineHeight }
  }

  private var legendTop: Double { Self.margin + height(header) + Self.belowTitle + 6 }

  private static let belowTitle = 3.0

  /// Where the drawing begins.
  public var drawingTop: Double {
    legendTop + Double(legendRows.count) * Self.legendHeight + (legendRows.isEmpty ? 2 : 6)
  }

  /// The room for a drawing of this height.
  public func drawing(height: Double) -> PictureBox {
    PictureBox(x: Self.margin, y: drawingTop, width: width - 2 * Self.margin, height: max(0, height))
  }

  /// The picture with its drawing.
  ///
  /// - Parameters:
  ///   - description: the figures in words.
  ///   - draw: draws into the box it is given.
  public func picture(
    description: String, drawingHeight: Double, draw: @escaping @Sendable (PictureBox, PictureIDs) -> Markup
  ) -> Picture {
    let box = drawing(height: drawingHeight)
    let footerHeight = height(footer)
    let total = box.bottom + (footerHeight > 0 ? 12 + 8 + footerHeight : 0) + Self.margin
    return Picture(
      width: width, height: total.rounded(.up), title: caption.title, description: description
    ) { ids in
      blocks(header, from: Self.margin) + legend(ids) + draw(box, ids) + drawnFooter(below: box.bottom)
    }
  }

  private func blocks(_ blocks: [(lines: [String], style: TextStyle)], from top: Double) -> Markup {
    var top = top
    var drawn: [Markup] = []
    for (lines, style) in blocks {
      drawn.append(Markup.lines(lines, Self.margin, top + style.size, style))
      top += Double(lines.count) * style.lineHeight + (style == .title ? Self.belowTitle : 0)
    }
    return Markup(joining: drawn)
  }

  private func legend(_ ids: PictureIDs) -> Markup {
    var drawn: [Markup] = []
    for (number, row) in legendRows.enumerated() {
      let y = legendTop + Double(number) * Self.legendHeight + 4
      for (item, text, x) in row {
        let box = PictureBox(x: x, y: y, width: item.swatchWidth, height: PictureLegendItem.swatchHeight)
        drawn.append(item.swatch(box, ids))
        drawn.append(Markup.words(text, box.right + 6, y + 9.5, .tick))
      }
    }
    return Markup(joining: drawn)
  }

  private func drawnFooter(below bottom: Double) -> Markup {
    guard height(footer) > 0 else { return Markup() }
    return Markup.line(Self.margin, bottom + 12, width - Self.margin, bottom + 12, .rule)
      + blocks(footer, from: bottom + 12 + 6)
  }
}
