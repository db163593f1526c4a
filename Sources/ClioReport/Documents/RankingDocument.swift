public import ClioAnalysis
public import ClioModel

extension Ranking {
  /// The ranking by one measure, with the ranks under the others beside it.
  ///
  /// - Parameter limit: rows shown; ties with the last are shown too.
  public func document(by measure: Measure, limit: Int, withAddresses: Bool = false) -> Document {
    let places = places(by: measure)
    let shown = places.filter { $0.rank <= limit && $0.value.value > 0 }
    let others = Measure.allCases.filter { $0 != measure }
    let ranks = others.map { other in
      Dictionary(
        self.places(by: other).map { ($0.entrant.reference, $0.rank) }, uniquingKeysWith: { first, _ in first })
    }
    let rows = shown.map { place in
      let address = address(of: place.entrant, measure)
      return [
        (place.isTied ? "=" : "") + String(place.rank), place.entrant.name, Wording.value(place.value, measure),
        place.survivesAnyOneEvent ? "" : "*",
      ] + ranks.map { $0[place.entrant.reference].map(String.init) ?? "-" }
        + (withAddresses ? [address.description] : [])
    }
    let table = DocumentTable(
      [.text("rank"), .text("actor", widest: 32), .figure(measure.title), .text("")]
        + others.map { .number(Self.short($0)) } + (withAddresses ? [.address] : []), rows: rows,
      actors: [1: shown.map(\.entrant.reference)])
    var blocks = plan.edition.cautions()
    blocks += [
      .line([
        plan.edition.title, Wording.years(plan.years), "\(Wording.number(entrants.count)) \(field)",
        "\(measure.title): \(measure.definition)",
      ])
    ]
    blocks.append(rows.isEmpty ? .paragraph("None has a value above zero.") : .table(table))
    let hidden = places.filter { $0.value.value > 0 }.count - shown.count
    if hidden > 0 { blocks.append(.hint("and \(Wording.number(hidden)) more (--limit)")) }
    if shown.contains(where: { !$0.survivesAnyOneEvent }) {
      blocks.append(
        .paragraph("* leaving out one single event could change its place"))
    }
    blocks.append(.paragraph("The columns at the right give its rank by the other measures."))
    let parts = plan.partition.splits.flatMap(\.parts).map(\.name)
    if !parts.isEmpty {
      blocks.append(
        .paragraph("Ranked by their parts: \(parts.joined(separator: ", ")). All others as the source codes them."))
    }
    if !caveats.isEmpty { blocks += [.heading("Read with care"), .list(caveats.map(\.text))] }
    return Document(title: "Ranking by \(measure.title), \(Wording.years(plan.years))", blocks: blocks)
  }

  private var field: String {
    let noun =
      switch plan.field {
      case .groups: "non-state groups"
      case .governments: "governments"
      case .all: "actors"
      }
    return noun + (plan.kind.map { " known to be a \(Wording.kind($0))" } ?? "")
  }

  private static func short(_ measure: Measure) -> String {
    switch measure {
    case .events: "events"
    case .deadlyEvents: "deadly"
    case .deaths: "deaths"
    case .suffered: "losses"
    case .opponent: "opponent"
    case .oneSided: "onesided"
    case .collateral: "collateral"
    case .unknown: "unknown"
    case .inflicted: "inflicted"
    }
  }
}
