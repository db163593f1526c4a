import ClioMarkup
import ClioModel

/// Draws the lines, nodes and names of a network.
struct NetworkSigns {
  private let selection: NetworkSelection
  private let layout: NetworkLayout
  private let ways: [(fight: NetworkDrawing.Fight?, tie: NetworkDrawing.Tie?, way: [PlanePoint])]

  init(_ selection: NetworkSelection, _ layout: NetworkLayout) {
    self.selection = selection
    self.layout = layout
    var lanes: [[Int]: Int] = [:]
    let ends =
      selection.fights.map { [min($0.first, $0.second), max($0.first, $0.second)] }
      + selection.ties.map { [min($0.subject, $0.object), max($0.subject, $0.object)] }
    for pair in ends { lanes[pair, default: 0] += 1 }
    var used: [[Int]: Int] = [:]
    let routed = ends.map { pair -> [PlanePoint] in
      let lane = used[pair, default: 0]
      used[pair] = lane + 1
      return NetworkLines.way(
        from: layout.places[pair[0]], to: layout.places[pair[1]], lane: lane, lanes: lanes[pair] ?? 1,
        around: layout.centre)
    }
    let fights = selection.fights.map { Optional($0) }
    let ties = selection.ties.map { Optional($0) }
    ways =
      zip(fights, routed).map { ($0, nil, $1) }
      + zip(ties, routed.dropFirst(fights.count)).map { tie, way in
        // From the subject to the object.
        (nil, tie, tie.map { $0.subject > $0.object } == true ? way.reversed() : way)
      }
  }

  var drawn: Markup {
    let lines = ways.map { fight, tie, way in
      fight.map { drawn($0, way) } ?? tie.map { drawn($0, way) } ?? Markup()
    }
    return Markup(joining: lines) + Markup(joining: selection.nodes.indices.map(node)) + Markup(joining: words)
      + Markup(joining: names)
  }

  // MARK: Lines

  private func drawn(_ fight: NetworkDrawing.Fight, _ way: [PlanePoint]) -> Markup {
    var path = MapPath()
    path.add(NetworkLines.ribbon(way, width: NetworkLines.width(fight.deaths)), closed: true)
    return Markup.hinted(NetworkWords.fight(fight, selection.nodes), path.drawn(.class("pic-fight")))
  }

  private func drawn(_ tie: NetworkDrawing.Tie, _ way: [PlanePoint]) -> Markup {
    let trimmed = NetworkLines.trimmed(
      way, start: layout.radius(selection.nodes[tie.subject]) + 3, end: layout.radius(selection.nodes[tie.object]) + 3)
    return Markup.hinted(NetworkWords.tie(tie, selection.nodes), Self.line(tie.type, trimmed))
  }

  private static func line(_ type: RelationType, _ way: [PlanePoint]) -> Markup {
    var line = MapPath()
    var head = MapPath()
    if type.isSymmetric {
      line.add(way, closed: false)
    } else {
      line.add(NetworkLines.trimmed(way, start: 0, end: 6), closed: false)
      head.add(NetworkLines.head(way), closed: true)
    }
    return line.drawn(.class("pic-tie", className(type))) + head.drawn(.class("pic-tie-head"))
  }

  private static func className(_ type: RelationType) -> String {
    switch type {
    case .ally: "pic-tie-ally"
    case .rival: "pic-tie-rival"
    case .stateSponsor: "pic-tie-sponsor"
    case .branchOf, .pledgedTo, .splinterOf, .mergedInto, .umbrellaOf: "pic-tie-lineage"
    }
  }

  // MARK: Nodes and names

  private func node(_ index: Int) -> Markup {
    let node = selection.nodes[index]
    let place = layout.places[index]
    let look = MarkupAttribute.class(node.isFocus ? "pic-node-focus" : "pic-node")
    let radius = layout.radius(node)
    let box = PictureBox(x: place.x - radius, y: place.y - radius, width: 2 * radius, height: 2 * radius)
    let shape =
      node.isGovernment
      ? Markup.box(box, look)
      : Markup.empty("circle", look, .number("cx", place.x), .number("cy", place.y), .number("r", radius))
    return Markup.hinted(String(node.name.prefix(200)), shape)
  }

  private var names: [Markup] {
    layout.labels.flatMap { label in
      let style = selection.nodes[label.node].isFocus ? TextStyle.strong : NetworkLayout.style
      return label.lines.enumerated().map { number, line in
        Self.text(
          line, label.x, label.y + Double(number) * style.lineHeight, label.anchor,
          "\(style.className) \(style == .strong ? "pic-focus-halo" : "pic-paper-halo")")
      }
    }
      + layout.key.map { Markup.words($0.lines.joined(), $0.x, $0.y, NetworkLayout.style) }
  }

  private static func text(_ text: String, _ x: Double, _ y: Double, _ anchor: TextAnchor, _ classes: String) -> Markup
  {
    .element(
      "text", .class(classes), .number("x", x), .number("y", y),
      anchor == .start ? nil : .attribute("text-anchor", anchor.rawValue)
    ) { text }
  }

  /// What is stated, in words on the lines, where they touch no name and no node.
  private var words: [Markup] {
    var board = LabelBoard(PictureBox(x: 0, y: 0, width: 10_000, height: 10_000))
    for label in layout.labels { board.take(label.box(NetworkLayout.style)) }
    for place in layout.places { board.take(PictureBox(x: place.x - 7, y: place.y - 7, width: 14, height: 14)) }
    let style = TextStyle.number
    // What the dashes tell by themselves is not written where there are many.
    let isCrowded = selection.ties.count > 16
    return ways.compactMap { _, tie, way in
      guard let tie else { return nil }
      let text = [isCrowded && !tie.type.isLineage ? nil : NetworkWords.short(tie.type), tie.isDoubtful ? "?" : nil]
        .compactMap(\.self).joined(separator: " ")
      guard !text.isEmpty else { return nil }
      let width = style.width(of: text)
      let places = [0.5, 0.4, 0.6, 0.32, 0.68].compactMap { NetworkLines.point(way, at: $0) }
      let chosen = board.choose(places) { point in
        PictureBox(x: point.x - width / 2, y: point.y - style.size / 2, width: width, height: style.size)
      }
      return chosen.map {
        Self.text(text, $0.x, $0.y + 0.35 * style.size, .middle, "pic-tie-word pic-paper-halo")
      }
    }
  }

  // MARK: Legend

  /// The signs that are there.
  static func legend(_ selection: NetworkSelection) -> [PictureLegendItem] {
    var items: [PictureLegendItem] = []
    if let most = selection.fights.map(\.deaths).max() {
      let text = "counted from events: 0 to \(most.grouped) deaths"
      items.append(
        PictureLegendItem(text, swatchWidth: 28) { box, _ in
          let (least, widest) = (NetworkLines.width(0) / 2, NetworkLines.width(most) / 2)
          var path = MapPath()
          path.add(
            [
              PlanePoint(box.x, box.middleY - least), PlanePoint(box.right, box.middleY - widest),
              PlanePoint(box.right, box.middleY + widest), PlanePoint(box.x, box.middleY + least),
            ], closed: true)
          return path.drawn(.class("pic-fight"))
        })
    }
    let kinds: [(RelationType, String)] = [
      (.branchOf, "branch, pledge, split, merger"), (.ally, "ally"), (.rival, "rival"), (.stateSponsor, "sponsor"),
    ]
    let stated = kinds.filter { kind in selection.ties.contains { className($0.type) == className(kind.0) } }
    for (number, (type, text)) in stated.enumerated() {
      let words = number == 0 ? "stated by sources: \(text)" : text
      items.append(
        PictureLegendItem(words, swatchWidth: 28) { box, _ in
          line(type, [PlanePoint(box.x, box.middleY), PlanePoint(box.right, box.middleY)])
        })
    }
    if selection.nodes.contains(where: \.isGovernment) {
      items.append(
        PictureLegendItem("government", swatchWidth: 11) { box, _ in
          Markup.box(box.inset(left: 1, top: 1, right: 1, bottom: 1), .class("pic-node"))
        })
    }
    return items
  }
}
