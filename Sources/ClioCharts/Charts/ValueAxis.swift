import ClioMarkup

/// Round figures at the left, with thin lines across the plot.
struct ValueAxis {
  let labels: [(value: Double, text: String)]
  /// Room the labels need at the left of the plot.
  let room: Double

  /// - Parameters:
  ///   - largest: the figure at the upper edge.
  ///   - limit: how many steps there may be.
  init(upTo largest: Double, atMost limit: Int) {
    let ticks = NiceTicks(upTo: largest, atMost: limit)
    labels = zip(ticks.values, ticks.labels).filter { $0.0 <= max(largest, 0) }.map { ($0.0, $0.1) }
    room = (labels.map { TextStyle.tick.width(of: $0.text) }.max() ?? 0) + 8
  }

  /// Lines at all figures but nothing, which has the axis.
  func draw(_ box: PictureBox, _ scale: LinearScale, hasLabels: Bool = true) -> Markup {
    Markup(
      joining: labels.map { value, text in
        let y = scale[value]
        let line = value == 0 ? Markup() : Markup.line(box.x, y, box.right, y, .grid)
        return line + (hasLabels ? Markup.words(text, box.x - 8, y + 4, .tick, anchor: .end) : Markup())
      })
  }
}
