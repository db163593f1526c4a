import ClioAnalysis
import ClioModel

/// What sources state, and what is counted, between the parties of a network.
extension STIXBundle {
  /// What sources state. A relation that all of them deny is a note, since a relationship would assert it.
  func addTies(_ builder: inout STIXBuilder) {
    for (number, tie) in network.ties.enumerated() {
      let nodes = [network.nodes[tie.subject], network.nodes[tie.object]]
      guard nodes.contains(where: \.isFocus) else { continue }
      let relation = tie.relation
      let ends = nodes.map { addNode($0, &builder) }
      let name = "tie \(number) \(relation.subject.id) \(relation.type.rawValue) \(relation.object.id)"
      let text = JSONNode.text(ExportWording.relation(relation))
      let sources = JSONNode.list(relation.publishedSources.map(STIXReference.source))
      guard !relation.affirmed.isEmpty else {
        builder.add(
          "note", name, isOfRegistry: true,
          [
            ("abstract", "A relation that sources deny"), ("content", text),
            ("object_refs", .list(ends.map { .text($0) })), ("external_references", sources),
          ])
        continue
      }
      builder.add(
        "relationship", name, isOfRegistry: true,
        [
          ("relationship_type", .text(relation.type.rawValue)), ("description", text), ("source_ref", .text(ends[0])),
          ("target_ref", .text(ends[1])), ("start_time", Self.time(relation.agreedSpan.from)),
          ("stop_time", relation.agreedSpan.isPoint ? nil : Self.time(relation.agreedSpan.to)),
          ("confidence", .whole(Self.confidence(relation.confidence))), ("external_references", sources),
        ])
    }
  }

  /// Only a day can be a time of day: a month or a year would be made more exact than its source.
  private static func time(_ date: StatedDate?) -> JSONNode? {
    date.flatMap { $0.day == nil ? nil : .text("\($0)T00:00:00.000Z") }
  }

  /// The middle of STIX's ranges for low, medium and high (appendix A of the specification).
  private static func confidence(_ confidence: Confidence) -> Int {
    switch confidence {
    case .low: 15
    case .medium: 50
    case .high: 85
    }
  }

  func addFights(_ builder: inout STIXBuilder) {
    for dyad in network.dyads {
      let nodes = [network.nodes[dyad.first], network.nodes[dyad.second]]
      guard nodes.contains(where: \.isFocus) else { continue }
      let ends = nodes.map { addNode($0, &builder) }
      let name = "\(nodes[0].reference)\n\(nodes[1].reference)"
      let title = "\(nodes[0].name) and \(nodes[1].name)"
      let relationship = builder.add(
        "relationship", "fights \(name)", isOfRegistry: true,
        [
          ("relationship_type", "fights"),
          (
            "description",
            .text(
              "\(title): \(Wording.count(dyad.account.events, "event")) in \(edition.title), \(ExportWording.fights).")
          ), ("source_ref", .text(ends[0])), ("target_ref", .text(ends[1])),
          ("external_references", dyad.address.map { [STIXReference.figure($0)] }),
        ])
      add(
        note: "\(title) in \(edition.title)", "fights \(name)", about: [relationship] + ends, dyad.address,
        ExportWording.measures(dyad.account)
          + [ExportWording.days(dyad.account), ExportWording.ownLosses].compactMap(\.self),
        &builder)
    }
  }
}

extension StatedSpan {
  /// True where it ends on the day it begins.
  fileprivate var isPoint: Bool { from != nil && from == to }
}
