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
    let pages = AnswerPages(shell: await request.shell(edition))
    let names = Asked.list(request.asked.text("actors") ?? "")
    guard !names.isEmpty else { return WebPage(page: pages.comparison(nil, asked: request.words)) }
    do {
      guard (2...8).contains(names.count) else {
        throw ClioError(.badInput, "actors: expected 2 to 8 to compare, found \(names.count)")
      }
      let comparison = try await request.desk.comparison(
        names, edition: edition, days: try request.days(), maybes: false, bootstrap: Bootstrap(draws: 1000, seed: 1))
      return WebPage(page: pages.comparison(comparison, asked: request.words))
    } catch let error as ClioError where error.kind != .failed {
      return WebPage(refusing: pages.comparison(nil, asked: request.words, error: error), error)
    }
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
      page: AnswerPages(shell: await request.shell(edition)).ranking(
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
      page: AnswerPages(shell: await request.shell(edition)).network(
        network, picture: network.drawing.map { ($0.picture(width: 960), $0.picture(width: 360)) },
        asked: request.words))
  }

  static let figure = PageRoute(
    PathPattern("/figure", .address(name: "address")),
    [Parameter(name: "row", kind: .integer(1...10_000_000), about: "The first of the rows to show.")]
  ) { request in
    let address = try FigureAddress(request.asked.path)
    // The rows of an incomplete edition can be seen, though its figures cannot.
    var whole = address
    whole.groupBy = []
    let edition = try await request.desk.edition(of: address)
    let table =
      edition.partial == nil
      ? try await request.desk.figure(address).table
      : try await request.desk.store.tables(for: [try await request.desk.query(for: whole)])[0]
    let actors = try await request.desk.actors(of: address)
    let answer = FigureAnswer(
      address: address, table: table, edition: edition, registryHash: request.desk.registry.hash, actors: actors)
    return WebPage(
      page: FigurePage(
        answer, shell: await request.shell(edition), actors: actors, picture: picture(answer, actors),
        rows: try await rows(request, address),
        files: files(address, hasFigure: edition.partial == nil, hasRows: table.total.events > 0)
      ).html)
  }

  /// Nil for a figure that is one number, and for one that cannot be drawn.
  private static func picture(
    _ answer: FigureAnswer, _ actors: [ConflictActor]
  ) -> (wide: Picture, narrow: Picture)? {
    guard answer.edition.partial == nil, let chart = try? FigurePicture(answer, actors: actors).chart(limit: 15) else {
      return nil
    }
    return (chart.picture(width: 960), chart.picture(width: 360))
  }

  private static func rows(_ request: PageRequest, _ address: FigureAddress) async throws(ClioError) -> FigurePage.Rows?
  {
    let (list, _) = try await request.desk.rowList(address)
    let total = list.numbers.count
    guard total > 0 else { return nil }
    let first = min((request.asked.integer("row") ?? 1) - 1, total - 1)
    let rows = SourceRows(
      head: list.head, columns: list.columns,
      rows: try await request.desk.store.rows(first..<min(first + FigurePage.Rows.perPage, total), of: list))
    return FigurePage.Rows(
      RowsDocument.table(rows), first: first, total: total,
      note: RowsDocument.namesReports(rows) ? nil : RowsDocument.noReports)
  }

  private static func files(_ address: FigureAddress, hasFigure: Bool, hasRows: Bool) -> [FileLink] {
    let api = Endpoint.prefix
    return
      (hasFigure
      ? [
        .init("The figure as CSV", "\(api)/figure/\(address)?format=csv"),
        .init("The figure as JSON", "\(api)/figure/\(address)"),
      ] : [])
      + (hasRows
        ? [
          .init("Its rows as they stand in the file (CSV)", "\(api)/rows/\(address)?format=csv"),
          .init("Its events as CSV", AppLinks.events(address, as: .csv)),
          .init("Its events as GeoJSON", AppLinks.events(address, as: .geojson)),
          .init("What the columns of the events mean", AppLinks.events(address, as: .csvw)),
        ] : [])
      + (hasFigure
        ? [
          .init("Citation as BibTeX", "\(api)/cite/\(address)?format=bibtex"),
          .init("Citation as RIS", "\(api)/cite/\(address)?format=ris"),
        ] : [])
  }

  static let data = PageRoute(PathPattern("/data"), [.edition]) { request in
    let edition = try await request.edition()
    return WebPage(
      page: AnswerPages(shell: await request.shell(edition)).data(
        EditionsDocument.list(try await request.desk.store.editions(), store: ""),
        method: MethodDocument.document(edition, registryHash: request.desk.registry.hash)))
  }
}
