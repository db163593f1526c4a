import ClioAnalysis
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport
import HTTPTypes

extension Endpoint {
  static let compare = Endpoint(
    path: PathPattern("\(prefix)/compare"), kind: "comparison",
    summary: "Actors side by side: the same measures, and what cannot be compared.",
    parameters: [
      Parameter(
        name: "actor", kind: .text(longest: 300),
        about: "A name, alias, registry id or `ucdp:NUMBER`; differences are to the first.", isRequired: true,
        times: 2...6, examples: ["is-khorasan", "taliban"]), .edition, .from, .to, .maybes,
      Parameter(
        name: "draws", kind: .integer(100...10_000),
        about: "How often events are drawn anew for the intervals. Default: 1000."),
      Parameter(
        name: "seed", kind: .integer(0...1_000_000_000),
        about: "The seed of the drawing; equal seeds give equal intervals. Default: 1."),
    ], formats: [.json, .md], content: .ref("Comparison"), statuses: [.unprocessableContent]
  ) { request in
    let comparison = try await request.desk.comparison(
      request.asked.texts("actor"), edition: try await request.wholeEdition(), days: try request.days(),
      maybes: request.asked.flag("maybes"),
      bootstrap: Bootstrap(
        draws: request.asked.integer("draws") ?? 1000, seed: UInt64(request.asked.integer("seed") ?? 1)))
    return request.format == .md
      ? WebAnswer(MarkdownRenderer().render(comparison.document(withAddresses: true)), as: .md, stem: "comparison")
      : try WebAnswer(comparison.envelope)
  }

  static let rank = Endpoint(
    path: PathPattern("\(prefix)/rank"), kind: "ranking",
    summary: "Actors ranked by a measure, with their ranks under the other measures.",
    parameters: [
      Parameter(
        name: "by", kind: .choice(Measure.allCases.map(\.name)),
        about: "The measure, as docs/measures.md defines it. Default: `deaths`."),
      Parameter(name: "in", kind: .years, about: "`2018` or `2015..2018`. Default: the edition's last year."),
      Parameter(
        name: "among", kind: .choice(["groups", "governments", "all"]), about: "Who is ranked. Default: `groups`."),
      Parameter(
        name: "kind", kind: .choice(ActorKind.allCases.map(\.rawValue)),
        about: "Only actors that the registry knows to be of a kind."),
      Parameter(
        name: "as-coded", kind: .flag, about: "Rank actors as the source codes them, with no slices of the registry."),
      Parameter(name: "limit", kind: .integer(1...1000), about: "The last rank listed. Default: 20."), .edition,
    ], formats: [.json, .md], content: .ref("Ranking"), statuses: [.unprocessableContent]
  ) { request in
    let edition = try await request.wholeEdition()
    let measure = request.asked.text("by").flatMap { Measure(name: $0) } ?? .deaths
    let ranking = try await request.desk.ranking(
      edition: edition, years: try YearRange.range(request.asked.text("in"), in: edition),
      field: request.asked.text("among").flatMap(RankPlan.Field.init) ?? .groups,
      kind: request.asked.text("kind").flatMap(ActorKind.init), asCoded: request.asked.flag("as-coded"))
    let limit = request.asked.integer("limit") ?? 20
    return request.format == .md
      ? WebAnswer(
        MarkdownRenderer().render(ranking.document(by: measure, limit: limit, withAddresses: true)), as: .md,
        stem: "ranking")
      : try WebAnswer(ranking.envelope(by: measure, limit: limit))
  }

  static let network = Endpoint(
    path: PathPattern("\(prefix)/network"), kind: "network",
    summary: "Who fights whom, as counted, and who stands how to whom, as sources state it.",
    parameters: [
      Parameter(
        name: "actor", kind: .text(longest: 300), about: "Whose network; without it that of the whole edition."),
      .edition, .from, .to,
      Parameter(
        name: "min-deaths", kind: .integer(0...10_000_000),
        about: "Leave out fights with fewer deaths. Default: 0 with an actor, else 25."),
      Parameter(
        name: "limit", kind: .integer(1...2000), about: "At most so many fights, the deadliest first. Default: 200."),
    ], formats: [.json, .md, .gexf, .graphml], content: .ref("Network"), statuses: [.unprocessableContent]
  ) { request in
    let actor = request.asked.text("actor")
    let network = try await request.desk.network(
      actor, edition: try await request.wholeEdition(), days: try request.days(),
      minimumDeaths: request.asked.integer("min-deaths") ?? (actor == nil ? 25 : 0),
      limit: request.asked.integer("limit") ?? 200)
    var filter = TallyFilter()
    filter.actor = network.plan.focus?.reference
    filter.days = network.plan.days
    let provenance = Provenance(
      edition: network.plan.edition,
      address: FigureAddress(edition: network.plan.edition.id, measure: .deaths, filter: filter),
      actors: [network.plan.focus].compactMap(\.self), registryHash: request.desk.registry.hash,
      caveats: network.caveats, program: "Clio \(request.app.version)")
    return switch request.format {
    case .gexf: WebAnswer(network.gexf(provenance), as: .gexf, stem: "network")
    case .graphml: WebAnswer(network.graphML(provenance), as: .graphml, stem: "network")
    case .md: WebAnswer(MarkdownRenderer().render(network.document(withAddresses: true)), as: .md, stem: "network")
    default: try WebAnswer(network.envelope)
    }
  }
}
