/// Where the nodes of a drawing stand and where their names do.
struct NetworkLayout: Sendable {
  /// A name or a number beside a node.
  struct Label: Equatable, Sendable {
    let node: Int
    let lines: [String]
    /// Of the first line.
    var x: Double
    var y: Double
    let anchor: TextAnchor

    /// All lines.
    func box(_ style: TextStyle) -> PictureBox {
      let width = lines.map { style.width(of: $0) }.max() ?? 0
      let left =
        switch anchor {
        case .start: x
        case .middle: x - width / 2
        case .end: x - width
        }
      let height = style.size + Double(lines.count - 1) * style.lineHeight
      return PictureBox(x: left, y: y - 0.8 * style.size, width: width, height: height)
    }
  }

  static let style = TextStyle.value
  static let radius = 5.5
  static let focusRadius = 9.0
  /// Under this width names have no room beside the nodes, and numbers stand for them.
  static let leastForNames = 460.0

  var places: [PlanePoint]
  var labels: [Label] = []
  /// The nodes that numbers stand for, in the order of the numbers from 1, as rows of names.
  var key: [Label] = []
  var height: Double
  /// Around which lines bend; nil where there is no focus.
  var centre: PlanePoint?

  init(places: [PlanePoint], height: Double) {
    self.places = places
    self.height = height
  }

  func radius(_ node: NetworkDrawing.Node) -> Double { node.isFocus ? Self.focusRadius : Self.radius }

  func moved(by shift: PlanePoint) -> NetworkLayout {
    var moved = self
    moved.places = places.map { PlanePoint($0.x + shift.x, $0.y + shift.y) }
    moved.centre = centre.map { PlanePoint($0.x + shift.x, $0.y + shift.y) }
    for index in labels.indices {
      moved.labels[index].x += shift.x
      moved.labels[index].y += shift.y
    }
    for index in key.indices {
      moved.key[index].x += shift.x
      moved.key[index].y += shift.y
    }
    return moved
  }

  /// Writes the names of these nodes, each with its number, under the drawing.
  mutating func addKey(_ numbered: [Int], _ nodes: [NetworkDrawing.Node], width: Double) {
    guard !numbered.isEmpty else { return }
    let columns = width < Self.leastForNames ? 1 : 2
    let rows = (numbered.count + columns - 1) / columns
    let room = width / Double(columns) - 12
    for (index, node) in numbered.enumerated() {
      let text = Self.style.fitted("\(index + 1)  \(nodes[node].name)", width: room)
      key.append(
        Label(
          node: node, lines: [text], x: Double(index / rows) * (width / Double(columns)),
          y: height + 14 + Double(index % rows) * Self.style.lineHeight, anchor: .start))
    }
    height += Double(rows) * Self.style.lineHeight + 8
  }
}
