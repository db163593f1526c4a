extension NetworkLayout {
  /// Each set of linked nodes for itself, the sets beside and under each other.
  init(free selection: NetworkSelection, width: Double) {
    let hasNames = width >= Self.leastForNames
    let side = hasNames ? 112.0 : 16
    var packing = ShelfPacking(width: width)
    var boxed: [(nodes: [Int], places: [PlanePoint], corner: PlanePoint)] = []
    for nodes in Self.components(selection) {
      let position = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element, $0.offset) })
      let pairs = selection.pairs.compactMap { one, other in
        position[one].flatMap { first in position[other].map { (first, $0) } }
      }
      let places = StressLayout.places(count: nodes.count, pairs: pairs)
      let low = PlanePoint(places.map(\.x).min() ?? 0, places.map(\.y).min() ?? 0)
      let high = PlanePoint(places.map(\.x).max() ?? 0, places.map(\.y).max() ?? 0)
      let unit = hasNames ? 84.0 : 52
      let across = min(unit, (width - 2 * side) / max(high.x - low.x, 0.1))
      // A set that is pressed together sideways may grow in height for it.
      let down = min(unit, max(across * 1.3, 40))
      let size = (width: (high.x - low.x) * across + 2 * side, height: (high.y - low.y) * down + 52)
      let corner = packing.add(width: size.width, height: size.height)
      boxed.append(
        (
          nodes, places.map { PlanePoint(($0.x - low.x) * across + side, ($0.y - low.y) * down + 26) }, corner
        ))
    }
    self.init(
      places: [PlanePoint](repeating: PlanePoint(0, 0), count: selection.nodes.count), height: packing.height)
    for (nodes, inBox, corner) in boxed {
      for (node, place) in zip(nodes, inBox) { places[node] = PlanePoint(place.x + corner.x, place.y + corner.y) }
    }
    addLabels(selection, width: width, hasNames: hasNames)
  }

  /// Sets of linked nodes, the largest first.
  private static func components(_ selection: NetworkSelection) -> [[Int]] {
    let count = selection.nodes.count
    let distances = StressLayout.distances(count: count, pairs: selection.pairs)
    var seen: Set<Int> = []
    var components: [[Int]] = []
    for node in 0..<count where seen.insert(node).inserted {
      let component = [node] + (0..<count).filter { $0 != node && distances[node][$0] < count }
      seen.formUnion(component)
      components.append(component)
    }
    return components.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// Names where they fit beside their nodes without touching each other or a node, else numbers.
  private mutating func addLabels(_ selection: NetworkSelection, width: Double, hasNames: Bool) {
    var board = LabelBoard(PictureBox(x: 0, y: 0, width: width, height: height))
    for place in places {
      board.take(PictureBox(x: place.x - 6, y: place.y - 6, width: 12, height: 12))
    }
    let deaths = selection.deaths
    let order = selection.nodes.indices.sorted { (deaths[$1], $0) < (deaths[$0], $1) }
    let lines = selection.pairs.map { (places[$0.0], places[$0.1]) }
    var numbered: [Int] = []
    for node in order {
      if hasNames {
        let name = Self.style.fitted(selection.nodes[node].name, width: 180)
        if !name.isEmpty, add(name, node, &board, lines) { continue }
      }
      numbered.append(node)
    }
    for (index, node) in numbered.enumerated() { _ = add(String(index + 1), node, &board, lines) }
    addKey(numbered, selection.nodes, width: width)
  }

  private mutating func add(
    _ text: String, _ node: Int, _ board: inout LabelBoard, _ lines: [(PlanePoint, PlanePoint)]
  ) -> Bool {
    let offered = MapLabel.beside(places[node], text, gap: Self.radius + 5, style: Self.style, className: "")
    let chosen = board.choose(offered, box: \.box) { box in
      Double(lines.filter { !MapClipping.line([$0.0, $0.1], in: box).isEmpty }.count)
    }
    guard let chosen else { return false }
    labels.append(
      Label(node: node, lines: [text], x: chosen.label.x, y: chosen.label.y, anchor: chosen.label.anchor))
    return true
  }
}

/// Boxes beside each other until a row is full.
struct ShelfPacking {
  private let width: Double
  private var x = 0.0
  private var top = 0.0
  private var rowHeight = 0.0

  init(width: Double) { self.width = width }

  var height: Double { top + rowHeight }

  /// The corner of the next box.
  mutating func add(width boxWidth: Double, height boxHeight: Double) -> PlanePoint {
    if x > 0, x + boxWidth > width {
      top += rowHeight
      x = 0
      rowHeight = 0
    }
    let corner = PlanePoint(x, top)
    x += boxWidth
    rowHeight = max(rowHeight, boxHeight)
    return corner
  }
}
