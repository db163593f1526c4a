import ClioModel

/// What a network drawing says in words.
enum NetworkWords {
  /// As it stands on a line, read from the subject to the object.
  static func short(_ type: RelationType) -> String {
    switch type {
    case .branchOf: "branch of"
    case .pledgedTo: "pledged to"
    case .splinterOf: "split from"
    case .mergedInto: "merged into"
    case .umbrellaOf: "umbrella of"
    case .ally: "ally"
    case .rival: "rival"
    case .stateSponsor: "sponsored by"
    }
  }

  private static func name(_ node: NetworkDrawing.Node) -> String { String(node.name.prefix(80)) }

  static func fight(_ fight: NetworkDrawing.Fight, _ nodes: [NetworkDrawing.Node]) -> String {
    "\(name(nodes[fight.first])) against \(name(nodes[fight.second])): "
      + "\(EventMapWords.deaths(fight.deaths)) in \(EventMapWords.events(fight.events)), counted from events"
  }

  static func tie(_ tie: NetworkDrawing.Tie, _ nodes: [NetworkDrawing.Node]) -> String {
    let subject = name(nodes[tie.subject])
    let object = name(nodes[tie.object])
    let statement =
      switch tie.type {
      case .ally: "\(subject) and \(object): allies"
      case .rival: "\(subject) and \(object): rivals"
      default: "\(subject): \(short(tie.type)) \(object)"
      }
    return "\(statement), stated by sources, \(tie.confidence.rawValue) confidence"
      + (tie.isContested ? ", denied by some" : "")
  }

  static func notes(_ selection: NetworkSelection) -> [String] {
    var notes: [String] = []
    if selection.omitted > 0 {
      notes.append(
        "Only \(selection.nodes.count) actors are drawn, those of the deadliest fights first; \(selection.omitted.grouped) are left out."
      )
    }
    if selection.fights.isEmpty, selection.ties.isEmpty {
      notes.append("No fight is counted and no relation stated.")
    } else {
      notes.append(
        "Solid lines are counted from events, broken lines stated by sources: neither proves the other. Where things stand means nothing."
      )
    }
    if selection.ties.contains(where: \.isDoubtful) {
      notes.append("A question mark: low confidence, or denied by some.")
    }
    return [notes.joined(separator: " ")]
  }

  /// Every line in words, those of the most deaths first.
  static func description(_ selection: NetworkSelection) -> String {
    var parts: [String] = []
    let count = "\(selection.nodes.count) actor" + (selection.nodes.count == 1 ? "" : "s")
    parts.append(
      selection.focus.map { "A network of \(count) around \(name(selection.nodes[$0]))." } ?? "A network of \(count).")
    parts += selection.fights.prefix(60).map { fight($0, selection.nodes) + "." }
    parts += selection.ties.prefix(60).map { tie($0, selection.nodes) + "." }
    let rest = max(0, selection.fights.count - 60) + max(0, selection.ties.count - 60)
    if rest > 0 { parts.append("And \(rest.grouped) lines more.") }
    return parts.joined(separator: "\n")
  }
}
