import ClioAnalysis
import ClioModel

/// Relations and counted fights as links between actors.
extension FtMWriter {
  mutating func addLinks(of network: Network, _ bytes: inout [UInt8]) {
    addTies(of: network, &bytes)
    // Counts of a part would be read as those of the whole.
    if edition.partial == nil { addFights(of: network, &bytes) }
  }

  private mutating func addTies(of network: Network, _ bytes: inout [UInt8]) {
    for tie in network.ties {
      let nodes = [network.nodes[tie.subject], network.nodes[tie.object]]
      guard nodes.contains(where: \.isFocus) else { continue }
      for node in nodes { addNode(node, &bytes) }
      let relation = tie.relation
      addSources(relation.publishedSources, &bytes)
      // Two relations of one kind between the same two differ in what is said of them.
      let name = "\(relation.subject.id) \(relation.type.rawValue) \(relation.object.id)"
      let text = ExportWording.relation(relation)
      // A link would assert what all its sources deny.
      let isDenied = relation.affirmed.isEmpty
      var entity = FtMEntity(isDenied ? "Note" : "UnknownLink", id: identifier.link("\(name)\n\(text)"))
      let ends = nodes.map { identifier.actor($0.reference) }
      if isDenied {
        entity.add("entity", ends)
      } else {
        entity.add("subject", ends[0])
        entity.add("object", ends[1])
        entity.add("role", relation.type.rawValue)
        entity.add("startDate", relation.agreedSpan.from?.description)
        entity.add("endDate", relation.agreedSpan.to?.description)
        entity.add("status", "\(relation.confidence.rawValue) confidence")
      }
      entity.add("description", long: [text])
      entity.add("publisher", relation.publishedSources.map(\.publisher))
      entity.add("sourceUrl", relation.publishedSources.map(\.webAddress))
      entity.add("proof", relation.publishedSources.map { identifier.source($0) })
      add(entity, &bytes)
    }
  }

  private mutating func addFights(of network: Network, _ bytes: inout [UInt8]) {
    for dyad in network.dyads {
      let nodes = [network.nodes[dyad.first], network.nodes[dyad.second]]
      guard nodes.contains(where: \.isFocus) else { continue }
      for node in nodes { addNode(node, &bytes) }
      let ends = nodes.map { identifier.actor($0.reference) }
      var entity = FtMEntity("UnknownLink", id: identifier.link("fights \(edition.id) \(ends[0]) \(ends[1])"))
      entity.add("subject", ends[0])
      entity.add("object", ends[1])
      entity.add("role", "fights")
      let lines = [dyad.address.map { "figure: \($0)" }] + ExportWording.measures(dyad.account)
      let more = [ExportWording.days(dyad.account), ExportWording.ownLosses, ExportWording.fights]
      entity.add("description", long: [(lines + more).compactMap(\.self).joined(separator: "\n")])
      entity.add("sourceUrl", edition.dataset?.url)
      entity.add("publisher", edition.dataset?.publisher)
      entity.add("proof", proof)
      add(entity, &bytes)
    }
  }

  private mutating func addNode(_ node: Network.Node, _ bytes: inout [UInt8]) {
    addParty(node.reference, node.name, isGovernment: node.isGovernment, "by Clio's registry or the edition", &bytes)
  }
}
