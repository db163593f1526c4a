import ClioAnalysis
import ClioCharts
import ClioDesk
import ClioModel
import ClioPages
import ClioReaders
import ClioRegistry
import ClioReport
import ClioSite
import HTTPTypes

/// Pages that are one answer.
extension PageRoute {
  static let compare = PageRoute(
    PathPattern("/compare"),
    [
      Parameter(name: "actors", kind: .text(longest: 500), about: "Two actors or more, with commas between them."),
      .edition, .from, .to,
    ]
  ) { request in
    let edition = try await request.wholeEdition()
    let pages = AnswerPages(shell: request.shell(edition))
    let names = (request.asked.text("actors") ?? "").split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
    guard names.count > 1 else { return WebPage(page: pages.comparison(nil, asked: request.words)) }
    guard names.count <= 8 else {
      throw ClioError(.badInput, "actors: expected at most 8 to compare, found \(names.count)")
    }
    let comparison = try await request.desk.comparison(
      names, edition: edition, days: try request.days(), maybes: false, bootstrap: Bootstrap(draws: 1000, seed: 1))
    return WebPage(page: pages.comparison(comparison, asked: request.words))
  }

  static let rank = PageRoute(
    PathPattern("/rank"),
    [
      Parameter(name: "by", kind: .choice(Measure.allCases.map(\.name)), about: "A measure."),
      Parameter(name: "in", kind: .years, about: "A year or a range."),
      Parameter(name: "among", kind: .choice(RankPlan.Field.allCases.map(\.rawValue)), about: "Who is ranked."),
      Parameter(name: "limit", kind: .integer(1...1000), about: "At most so many ranks."), .edition,
    ]
  ) { request in
    let edition = try await request.wholeEdition()
    let ranking = try await request.desk.ranking(
      edition: edition, years: try YearRange.range(request.asked.text("in"), in: edition),
      field: request.asked.text("among").flatMap(RankPlan.Field.init) ?? .groups)
    return WebPage(
      page: AnswerPages(shell: request.shell(edition)).ranking(
        ranking, by: request.asked.text("by").flatMap { Measure(name: $0) } ?? .deaths,
        limit: request.asked.integer("limit") ?? 50, asked: request.words))
  }

  static let network = PageRoute(
    PathPattern("/network"),
    [Parameter(name: "actor", kind: .text(longest: 300), about: "Whose network."), .edition, .from, .to]
  ) { request in
    let edition = try await request.wholeEdition()
    let actor = request.asked.text("actor")
    let network = try await request.desk.network(
      actor, edition: edition, days: try request.days(), minimumDeaths: actor == nil ? 1000 : 0,
      limit: actor == nil ? 60 : 200)
    return WebPage(
      page: AnswerPages(shell: request.shell(edition)).network(
        network, picture: network.drawing.map { ($0.picture(width: 960), $0.picture(width: 360)) },
        asked: request.words))
  }

  static let map = PageRoute(
    PathPattern("/map"),
    [Parameter(name: "actor", kind: .text(longest: 300), about: "Whose events."), .edition, .from, .to]
  ) { request in
    let edition = try await request.edition()
    let pages = AnswerPages(shell: request.shell(edition))
    guard let actor = request.asked.text("actor") else {
      return WebPage(page: pages.map(nil, title: "Map", asked: request.words))
    }
    let material = try await ActorMaker(desk: request.desk, edition: edition, borders: request.facts.borders)
      .material(actor, days: try request.days(), for: [.map])
    let title = "\(material.profile.plan.actor.name): map"
    let drawn = material.picture(.map, width: 960).flatMap { wide in
      material.picture(.map, width: 360).map { (wide, $0) }
    }
    return WebPage(page: pages.map(drawn, title: title, asked: request.words))
  }

  static let figure = PageRoute(PathPattern("/figure", .address(name: "address"))) { request in
    let address = try FigureAddress(request.asked.path)
    let (table, edition) = try await request.desk.figure(address)
    let answer = FigureAnswer(
      address: address, table: table, edition: edition, registryHash: request.desk.registry.hash)
    let (rows, total, _) = try await request.desk.rows(address, limit: 25)
    return WebPage(
      page: AnswerPages(shell: request.shell(edition)).figure(
        answer, rows: total > 0 ? RowsDocument.document(address, rows, total: total, edition) : nil,
        files: [
          ("The figure as CSV", "/api/v1/figure/\(address)?format=csv"),
          ("The figure as JSON", "/api/v1/figure/\(address)"),
          ("All its rows, as they stand in the file (CSV)", "/api/v1/rows/\(address)?format=csv"),
          ("Citation as BibTeX", "/api/v1/cite/\(address)?format=bibtex"),
          ("Citation as RIS", "/api/v1/cite/\(address)?format=ris"),
        ]))
  }

  static let data = PageRoute(PathPattern("/data"), [.edition]) { request in
    let edition = try await request.edition()
    return WebPage(
      page: AnswerPages(shell: request.shell(edition)).data(
        EditionsDocument.list(try await request.desk.store.editions(), store: ""),
        method: MethodDocument.document(edition, registryHash: request.desk.registry.hash)))
  }
}
