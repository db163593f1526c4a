/// What of a network is drawn: valid lines, and of many nodes those of the deadliest fights.
struct NetworkSelection: Sendable {
  let nodes: [NetworkDrawing.Node]
  /// By falling deaths.
  let fights: [NetworkDrawing.Fight]
  let ties: [NetworkDrawing.Tie]
  /// Position of the focus in the nodes.
  let focus: Int?
  /// Nodes left out.
  let omitted: Int

  init(_ all: [NetworkDrawing.Node], _ fights: [NetworkDrawing.Fight], _ ties: [NetworkDrawing.Tie]) {
    func isValid(_ one: Int, _ other: Int) -> Bool {
      all.indices.contains(one) && all.indices.contains(other) && one != other
    }
    let fights = fights.filter { isValid($0.first, $0.second) }
    let ties = ties.filter { isValid($0.subject, $0.object) }
    let focus = all.firstIndex(where: \.isFocus)
    let kept = Self.kept(all.count, focus, fights, ties).sorted()
    var position: [Int: Int] = [:]
    for (index, node) in kept.enumerated() { position[node] = index }
    nodes = kept.map { all[$0] }
    omitted = all.count - kept.count
    self.focus = focus.flatMap { position[$0] }
    self.fights = fights.compactMap { fight in
      guard let first = position[fight.first], let second = position[fight.second] else { return nil }
      return NetworkDrawing.Fight(first: first, second: second, events: fight.events, deaths: fight.deaths)
    }.sorted { ($1.deaths, $0.first, $0.second) < ($0.deaths, $1.first, $1.second) }
    self.ties = ties.compactMap { tie in
      guard let subject = position[tie.subject], let object = position[tie.object] else { return nil }
      return NetworkDrawing.Tie(
        subject: subject, object: object, type: tie.type, confidence: tie.confidence, isContested: tie.isContested)
    }
  }

  /// The focus; the two of each fight, the deadliest first; those with ties to the focus; the rest.
  private static func kept(
    _ count: Int, _ focus: Int?, _ fights: [NetworkDrawing.Fight], _ ties: [NetworkDrawing.Tie]
  ) -> [Int] {
    var kept: [Int] = []
    var isKept = [Bool](repeating: false, count: count)
    func add(_ nodes: [Int]) {
      let new = nodes.filter { !isKept[$0] }
      guard kept.count + new.count <= NetworkDrawing.mostNodes else { return }
      for node in new where !isKept[node] {
        isKept[node] = true
        kept.append(node)
      }
    }
    if let focus { add([focus]) }
    for fight in fights.sorted(by: { ($1.deaths, $0.first, $0.second) < ($0.deaths, $1.first, $1.second) }) {
      add([fight.first, fight.second])
    }
    for tie in ties where tie.subject == focus || tie.object == focus { add([tie.subject, tie.object]) }
    for tie in ties { add([tie.subject, tie.object]) }
    for node in 0..<count { add([node]) }
    return kept
  }

  /// The pairs that any line joins, each once, the lower position first.
  var pairs: [(Int, Int)] {
    var seen: Set<[Int]> = []
    return (fights.map { ($0.first, $0.second) } + ties.map { ($0.subject, $0.object) }).compactMap { one, other in
      let pair = (min(one, other), max(one, other))
      return seen.insert([pair.0, pair.1]).inserted ? pair : nil
    }
  }

  /// Deaths in the fights of each node that are drawn.
  var deaths: [Int] {
    var deaths = [Int](repeating: 0, count: nodes.count)
    for fight in fights {
      deaths[fight.first] += fight.deaths
      deaths[fight.second] += fight.deaths
    }
    return deaths
  }
}
