public import ClioAnalysis
import ClioModel

extension Network {
  /// The network as tables.
  public func document(withAddresses: Bool = false) -> Document {
    let title = plan.focus.map { "\($0.name): whom it fights, and how it stands to others" } ?? "Who fights whom"
    var blocks = plan.edition.cautions()
    let span = plan.days.map { Wording.days($0, in: plan.edition) }
    blocks.append(
      .line(
        [plan.edition.title] + [span].compactMap(\.self) + [
          Wording.count(nodes.count, "actor"), Wording.count(dyads.count, "dyad"),
          Wording.count(ties.count, "stated relation"),
        ]))
    let rows = dyads.map { dyad in
      [
        nodes[dyad.first].name, nodes[dyad.second].name, Wording.number(dyad.account.events),
        Wording.toll(dyad.account.toll), Wording.number(dyad.account.suffered),
        Wording.number(dyad.account.opponent), dyad.account.firstDay.map { "\($0)" } ?? "",
        dyad.account.lastDay.map { "\($0)" } ?? "",
      ] + (withAddresses ? [dyad.address?.description ?? ""] : [])
    }
    if dyads.isEmpty { blocks += [.heading("Dyads, counted"), .paragraph("None in these data.")] }
    blocks +=
      dyads.isEmpty
      ? []
      : [
        .heading("Dyads, counted"),
        .table(
          DocumentTable(
            [
              .text("one", widest: 40), .text("other", widest: 40), .number("events"), .figure("deaths"),
              .number("losses of the one"), .number("of the other"), .text("first"), .text("last"),
            ] + (withAddresses ? [.address] : []), rows: rows,
            actors: [
              0: dyads.map { nodes[$0.first].reference }, 1: dyads.map { nodes[$0.second].reference },
            ])),
      ]
    if omitted > 0 {
      blocks.append(
        .paragraph("Left out as smaller: \(Wording.count(omitted, "dyad"))."))
      blocks.append(.hint("--min-deaths and --limit change that."))
    }
    var wording = LineageWording()
    blocks += Document.Block.statements(
      "Relations, as sources state them",
      ties.map { tie in "\(nodes[tie.subject].name): " + wording.line(tie.relation, seenFrom: tie.relation.subject.id) }
    )
    blocks += [
      .heading("Read with care"), .list(caveats.map(\.text)),
    ]
    blocks += wording.notes + [.heading("Source of the figures"), .paragraph(Citation(plan.edition).text)]
    return Document(title: title, blocks: blocks)
  }
}

/// A network as data.
public struct NetworkJSON: Encodable, Sendable {
  public struct Node: Encodable, Sendable {
    public let actor: String
    public let name: String
    public let kind: String?
    public let isGovernment: Bool
    public let isFocus: Bool
  }

  public struct Dyad: Encodable, Sendable {
    public let first: String
    public let second: String
    /// Seen from the first.
    public let account: AccountJSON
    public let address: String?
  }

  public let nodes: [Node]
  public let dyads: [Dyad]
  public let relations: [RelationJSON]
  public let omitted: Int

  public init(_ network: Network) {
    nodes = network.nodes.map {
      Node(
        actor: $0.reference.description, name: $0.name, kind: $0.kind?.rawValue, isGovernment: $0.isGovernment,
        isFocus: $0.isFocus)
    }
    dyads = network.dyads.map { dyad in
      Dyad(
        first: network.nodes[dyad.first].reference.description,
        second: network.nodes[dyad.second].reference.description, account: AccountJSON(dyad.account),
        address: dyad.address?.description)
    }
    relations = network.ties.map { RelationJSON($0.relation) }
    omitted = network.omitted
  }
}
