extension NetworkLayout {
  /// The focus in the middle, the others on both sides of it, as far from each other as their names are high.
  init(around selection: NetworkSelection, width: Double) {
    let focus = selection.focus ?? 0
    let deaths = selection.deaths
    let others = selection.nodes.indices.filter { $0 != focus }.sorted { (deaths[$1], $0) < (deaths[$0], $1) }
    var rank: [Int: Int] = [:]
    for (index, node) in others.enumerated() { rank[node] = index }
    let pairs = selection.pairs.compactMap { one, other in
      rank[one].flatMap { first in rank[other].map { (first, $0) } }
    }
    let order = RingOrder.order(count: others.count, pairs: pairs).map { others[$0] }
    let hasNames = width >= Self.leastForNames
    // Clockwise from the top: down the right side, up the left.
    let right = Array(order.prefix((order.count + 1) / 2))
    let left = Array(order.dropFirst(right.count).reversed())
    let most = Double(max(right.count, left.count, 1))
    let step = hasNames ? max(22, min(46, 430 / most)) : max(20, min(40, 300 / most))
    let ry = max(70, most * step / 2)
    let rx = hasNames ? min(width * 0.2, max(120, ry)) : min(width / 2 - 26, max(100, ry))
    let centre = PlanePoint(width / 2, ry + 26)
    self.init(
      places: [PlanePoint](repeating: centre, count: selection.nodes.count), height: 2 * ry + 44)
    self.centre = centre
    for (side, nodes) in [(1.0, right), (-1.0, left)] {
      for (index, node) in nodes.enumerated() {
        let part = (Double(index) + 0.5) / Double(nodes.count) * 2 - 1
        let x = (1 - 0.92 * part * part).squareRoot()
        places[node] = PlanePoint(centre.x + side * rx * x, centre.y + part * ry)
      }
    }
    let numbered = hasNames ? [] : [focus] + order
    for (index, node) in ([focus] + order).enumerated() {
      let text = hasNames ? selection.nodes[node].name : String(index + 1)
      labels += label(node, text, isFocus: node == focus, width: width, mostLines: step >= 31 && hasNames ? 2 : 1)
    }
    addKey(numbered, selection.nodes, width: width)
  }

  /// Beside the node, away from the middle; the focus's own above it.
  private func label(_ node: Int, _ text: String, isFocus: Bool, width: Double, mostLines: Int) -> [Label] {
    let place = places[node]
    let size = Self.style.size
    if isFocus {
      let lines = TextStyle.strong.lines(text, width: width * 0.4, atMost: 1)
      return [Label(node: node, lines: lines, x: place.x, y: place.y - Self.focusRadius - 7, anchor: .middle)]
    }
    let isRight = place.x >= width / 2
    let gap = Self.radius + 6
    let room = isRight ? width - place.x - gap : place.x - gap
    let lines = Self.style.lines(text, width: room, atMost: mostLines)
    let first = place.y + 0.35 * size - Double(max(lines.count, 1) - 1) * Self.style.lineHeight / 2
    return lines.isEmpty
      ? []
      : [
        Label(
          node: node, lines: lines, x: isRight ? place.x + gap : place.x - gap, y: first,
          anchor: isRight ? .start : .end)
      ]
  }
}
