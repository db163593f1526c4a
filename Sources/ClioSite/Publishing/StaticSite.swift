public import ClioArticle
import ClioAnalysis
import ClioClaims
public import ClioCharts
public import ClioDesk
public import ClioModel
public import ClioPages
import ClioRegistry
import ClioReport
public import Foundation

/// A whole site as files: it needs no server, loads nothing from elsewhere, and can be read from a disk.
public struct StaticSite: Sendable {
  /// An article to publish.
  public struct Source: Sendable {
    /// The name of its page.
    public let name: String
    public let article: Article
    /// Of its bytes.
    public let fingerprint: String

    public init(name: String, article: Article, fingerprint: String) {
      self.name = name
      self.article = article
      self.fingerprint = fingerprint
    }
  }

  /// What a site may have beside its pages.
  public struct Extras: Sendable {
    /// Each actor's events as CSV and GeoJSON.
    public var hasEvents: Bool
    /// Makes a PNG of an SVG, for previews of links; nil for a site without previews.
    public var preview: (@Sendable (String) throws(ClioError) -> Data)?

    public init(hasEvents: Bool = false, preview: (@Sendable (String) throws(ClioError) -> Data)? = nil) {
      self.hasEvents = hasEvents
      self.preview = preview
    }
  }

  /// What was done.
  public struct Outcome: Sendable {
    public let actors: Int
    public let pages: Int
    public let files: Int
    public let bytes: Int
    public let written: Int
    public let kept: Int
    public let removed: Int
  }

  let desk: Desk
  private(set) var site: PageShell.Site
  let borders: Borders?
  let extras: Extras
  private let sources: [Source]
  private let published: StatedDate?

  /// - Parameters:
  ///   - borders: nil for a site without maps.
  ///   - published: when articles were published that do not say so.
  public init(
    desk: Desk, site: PageShell.Site, borders: Borders?, sources: [Source], published: StatedDate? = nil,
    extras: Extras = Extras()
  ) {
    self.desk = desk
    self.extras = extras
    self.site = site
    self.site.hasPreviews = extras.preview != nil
    self.borders = borders
    self.sources = sources
    self.published = published
  }

  var edition: Edition { site.edition }

  /// Makes the site; pages whose inputs are as they were are left alone.
  ///
  /// - Parameter progress: is told how many of how many actors are done.
  /// - Throws: `ClioError` where the store cannot be read or the folder not be written.
  public func publish(to folder: String, progress: (Int, Int) -> Void) async throws(ClioError) -> Outcome {
    var folder = try SiteFolder(folder)
    do {
      return try await publish(into: &folder, progress)
    } catch {
      folder.leave()
      throw error
    }
  }

  private func publish(
    into folder: inout SiteFolder, _ progress: (Int, Int) -> Void
  ) async throws(ClioError) -> Outcome {
    let directory = try await ActorDirectory(desk, edition: edition)
    let related = RelatedActors(directory)
    try await actors(directory, related, into: &folder, progress)
    let stories = try await articles(directory, into: &folder)
    try await answers(directory, stories, into: &folder)
    let removed = try folder.finish()
    return Outcome(
      actors: directory.listings.count,
      pages: folder.pieces.values.reduce(0) { $0 + $1.files.keys.count { $0.hasSuffix(".html") } },
      files: folder.fileCount, bytes: folder.bytes, written: folder.written, kept: folder.kept, removed: removed)
  }

  /// Links between files, from one of them.
  func shell(at page: SitePath, _ directory: ActorDirectory, hasArticles: Bool) -> PageShell {
    PageShell(
      site: site,
      links: PageLinks { address in
        var address = address
        switch address {
        case .actor(let reference):
          guard let known = directory.page(of: reference) else { return nil }
          address = .actor(known)
        case .compare(let references) where !references.isEmpty: return nil
        case .articles where !hasArticles: return nil
        case .feed where site.base == nil: return nil
        case .map(nil): return nil
        default: break
        }
        return SitePath(address)?.relative(to: page)
      })
  }

  var hasArticles: Bool { !sources.isEmpty }

  /// What every page is made from.
  var common: String {
    [
      "form 1", site.program, site.name, site.base ?? "", edition.id.description, edition.sha256,
      edition.partial ?? "", site.day, hasArticles ? "articles" : "", extras.hasEvents ? "events" : "",
      extras.preview == nil ? "" : "previews",
    ].joined(separator: "\n")
  }

  // MARK: Articles

  private func articles(
    _ directory: ActorDirectory, into folder: inout SiteFolder
  ) async throws(ClioError) -> [PageCard] {
    let editions = try await desk.store.editions()
    var stories: [PageCard] = []
    var checked: [ArticleRelations.Item] = []
    for source in sources {
      let text = try await TextCheck(desk, editions: editions, published: source.article.published ?? published)
        .article(source.article, name: source.name)
      checked.append(.init(text, address: .article(source.name)))
    }
    let relations = ArticleRelations(checked, directory)
    for (number, item) in checked.enumerated() {
      guard let path = SitePath(item.address) else { continue }
      let page = ArticlePage(
        item.text, shell: shell(at: path, directory, hasArticles: true), address: item.address, editions: editions,
        related: relations.related(to: number))
      try folder.write(
        "article \(sources[number].name)", inputs: sources[number].fingerprint,
        [SiteFile(path.text, page.html)])
      // Articles are checked anew each time; what they look like in a preview mostly stays.
      let card = item.text.previewCard
      let preview = "preview of article \(sources[number].name)"
      let inputs = Registry.fingerprint(card.picture.svg)
      if extras.preview != nil, !folder.keeps(preview, inputs: inputs) {
        try folder.write(preview, inputs: inputs, try self.preview(of: item.address, card))
      }
      let byline = [item.text.byline, item.text.published?.description].compactMap(\.self).joined(separator: ", ")
      stories.append(
        .init(
          name: item.text.title ?? item.text.name, address: item.address,
          why: [byline, CheckWording.summary(item.text)].filter { !$0.isEmpty }.joined(separator: ". ")))
    }
    return stories
  }

  // MARK: The rest

  private func answers(
    _ directory: ActorDirectory, _ stories: [PageCard], into folder: inout SiteFolder
  ) async throws(ClioError) {
    var ranking: Ranking?
    if edition.partial == nil, let year = edition.lastYear {
      ranking = try await desk.ranking(edition: edition, years: year...year)
    }
    func page(_ address: PageAddress, _ html: (PageShell) -> String) throws(ClioError) {
      guard let path = SitePath(address) else { return }
      let text = html(shell(at: path, directory, hasArticles: hasArticles))
      try folder.write(path.text, inputs: "", [SiteFile(path.text, text)])
    }
    let lines = directory.listings.map {
      ActorsPage.Line(
        reference: $0.reference, name: $0.name, otherNames: $0.otherNames, account: $0.account)
    }
    try page(.home) { HomePage(shell: $0, ranking: ranking, stories: stories, actorCount: lines.count).html }
    try page(.actors) { ActorsPage(shell: $0, lines: lines).html }
    if hasArticles { try page(.articles) { ArticlesPage(shell: $0, stories: stories).html } }
    if let ranking {
      try page(.rank) {
        AnswerPages(shell: $0).ranking(ranking, by: .deaths, limit: 100, asked: AskedWords(among: "groups"))
      }
      let network = try await desk.network(
        nil, edition: edition, days: nil, minimumDeaths: 1000, limit: 60)
      try page(.network(nil)) { shell in
        AnswerPages(shell: shell).network(
          network, picture: network.drawing.map { ($0.picture(width: 960), $0.picture(width: 360)) },
          asked: AskedWords())
      }
    }
    try await comparisons(directory, ranking, into: &folder)
    try page(.data) {
      AnswerPages(shell: $0).data(
        EditionsDocument.list([edition], store: ""),
        method: MethodDocument.document(edition, registryHash: site.registryHash))
    }
    try folder.write(
      "assets", inputs: "",
      [
        SiteFile("assets/\(PageAsset.style.rawValue)", SiteStyle.css),
        SiteFile("assets/\(PageAsset.script.rawValue)", SiteScript.code),
        SiteFile("assets/\(PageAsset.icon.rawValue)", SiteScript.icon),
        SiteFile(
          "assets/\(PageAsset.names.rawValue)",
          SiteScript.names(
            lines.compactMap { line in
              SitePath(.actor(line.reference)).map {
                (String($0.text.dropFirst("actors/".count)), line.name, Array(line.otherNames.prefix(12)))
              }
            })
        ),
      ])
    if let base = site.base {
      let pages = folder.pieces.values.flatMap(\.files.keys).filter { $0.hasSuffix(".html") }.sorted()
      try folder.write(
        "feeds", inputs: "",
        [
          SiteFile("sitemap.xml", SiteFeeds.sitemap(pages, base: base, day: site.day)),
          SiteFile(
            "feed.atom",
            SiteFeeds.atom(
              stories.compactMap { story in SitePath(story.address).map { (story, base + $0.text) } }, base: base,
              name: site.name, day: site.day)
          ),
        ])
    }
  }

  /// Each of the first groups of the last year with its rival or the one it fights most.
  private func comparisons(
    _ directory: ActorDirectory, _ ranking: Ranking?, into folder: inout SiteFolder
  ) async throws(ClioError) {
    guard let ranking else { return }
    var pairs: [[ActorReference]] = []
    let first = ranking.places(by: .deaths).prefix(20).compactMap { directory.page(of: $0.entrant.reference) }
    for (number, one) in first.enumerated() {
      for other in first.dropFirst(number + 1).prefix(2) where one != other { pairs.append([one, other]) }
    }
    var made: [(title: String, address: PageAddress)] = []
    for pair in pairs {
      let address = PageAddress.compare(pair)
      guard let path = SitePath(address),
        let comparison = try? await desk.comparison(
          pair.map(\.description), edition: edition, days: nil, maybes: false,
          bootstrap: Bootstrap(draws: 1000, seed: 1))
      else { continue }
      let shell = shell(at: path, directory, hasArticles: hasArticles)
      try folder.write(
        path.text, inputs: "",
        [SiteFile(path.text, AnswerPages(shell: shell).comparison(comparison, asked: AskedWords()))])
      made.append((comparison.document().title, address))
    }
    guard let path = SitePath(.compare([])) else { return }
    let plain = shell(at: path, directory, hasArticles: hasArticles)
    let known = Set(pairs)
    let shell = PageShell(
      site: site,
      links: PageLinks { address in
        if case .compare(let pair) = address, known.contains(pair) { return SitePath(address)?.relative(to: path) }
        return plain.links[address]
      })
    try folder.write(path.text, inputs: "", [SiteFile(path.text, AnswerPages(shell: shell).comparisons(made))])
  }
}
