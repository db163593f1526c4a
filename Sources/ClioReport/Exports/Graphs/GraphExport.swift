import ClioAnalysis
import ClioModel

/// A network as plain attributes of nodes and edges: what the graph formats have in common.
struct GraphExport {
  enum Value {
    case text(String)
    case number(Int)

    var string: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      }
    }
  }

  struct Attribute: Hashable {
    let name: String
    let isNumber: Bool
  }

  struct Node {
    let id: String
    let label: String
    let values: [Value]
  }

  struct Edge {
    let source: String
    let target: String
    let label: String
    /// Deaths in fights, 1 for a relation: how thick an edge is drawn.
    let weight: Int
    /// In the order of `edgeAttributes`; nil where the edge has none.
    let values: [Value?]
  }

  static let nodeAttributes = ["actor", "kind", "is_government", "is_focus"].map {
    Attribute(name: $0, isNumber: false)
  }
  static let edgeAttributes: [Attribute] = [
    .init(name: "edge", isNumber: false), .init(name: "is_symmetric", isNumber: false),
    .init(name: "relation", isNumber: false),
    .init(name: "confidence", isNumber: false), .init(name: "events", isNumber: true),
    .init(name: "deaths", isNumber: true), .init(name: "deaths_low", isNumber: true),
    .init(name: "deaths_high", isNumber: true), .init(name: "losses_source", isNumber: true),
    .init(name: "losses_target", isNumber: true), .init(name: "first", isNumber: false),
    .init(name: "last", isNumber: false), .init(name: "address_or_sources", isNumber: false),
  ]

  let title: String
  let source: String
  /// What else the graph says of itself; empty without a provenance.
  let facts: [(name: String, text: String)]
  let nodes: [Node]
  let edges: [Edge]

  init(_ network: Network, _ provenance: Provenance?) {
    title =
      network.plan.focus.map { "Network of \($0.name)" } ?? "Who fights whom"
    source = Citation(network.plan.edition).text
    facts = provenance?.facts ?? []
    nodes = network.nodes.enumerated().map { position, node in
      Node(
        id: "n\(position)", label: node.name,
        values: [
          .text(node.reference.description),
          .text(node.kind?.rawValue ?? (node.isGovernment ? ActorKind.government.rawValue : "")),
          .text(node.isGovernment ? "true" : "false"), .text(node.isFocus ? "true" : "false"),
        ])
    }
    edges = network.dyads.map(Self.edge) + network.ties.map(Self.edge)
  }

  private static func edge(_ dyad: Network.Dyad) -> Edge {
    let account = dyad.account
    return Edge(
      source: "n\(dyad.first)", target: "n\(dyad.second)", label: "fights",
      weight: max(1, account.toll.best),
      values: [
        .text("dyad"), .text("true"), nil, nil, .number(account.events), .number(account.toll.best),
        .number(account.toll.low),
        .number(account.toll.high), .number(account.suffered), .number(account.opponent),
        account.firstDay.map { .text("\($0)") }, account.lastDay.map { .text("\($0)") },
        dyad.address.map { .text($0.description) },
      ])
  }

  private static func edge(_ tie: Network.Tie) -> Edge {
    let relation = tie.relation
    let affirmed = relation.accounts.filter { !$0.denies }
    let sources = relation.accounts.map { account in
      (account.denies ? "denied: " : "") + account.sources.map(\.text).joined(separator: "; ")
    }.joined(separator: " | ")
    return Edge(
      source: "n\(tie.subject)", target: "n\(tie.object)", label: relation.type.rawValue, weight: 1,
      values: [
        .text("relation"), .text(relation.type.isSymmetric ? "true" : "false"), .text(relation.type.rawValue),
        .text(relation.confidence.rawValue), nil, nil, nil, nil, nil,
        nil, relation.date.map { .text("\($0)") },
        Set(affirmed.map(\.span.to)).count == 1 ? affirmed[0].span.to.map { .text("\($0)") } : nil, .text(sources),
      ])
  }
}

/// Text for XML 1.0: marked up where it must be, without characters that XML cannot hold.
enum XMLText {
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // As references, since a reader makes blanks of them in attributes.
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        result.unicodeScalars.append(scalar)
      default: result += "\u{FFFD}"
      }
    }
    return result
  }
}
