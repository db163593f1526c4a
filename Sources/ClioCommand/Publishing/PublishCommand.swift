import ArgumentParser
import ClioArticle
import ClioCharts
import ClioDesk
import ClioEmbedded
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport
import ClioSQLite
import ClioSite
import Foundation

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Write a whole site: profiles, comparisons, rankings, articles with verdicts.",
    discussion: """
      clio publish site                                  all actors of the best edition loaded
      clio publish site --articles articles              also the articles of a folder, checked
      clio publish site --base https://example.org/clio  with sitemap, feed, links for sharing and previews of links
      clio publish site --events                         and each actor's events as CSV and GeoJSON

      The site needs no server and loads nothing from elsewhere: open site/index.html. Run again, it makes anew only
      what has changed. docs/site.md
      """)

  @Argument(help: "The folder to write to: a new one, or one that clio publish made.") var folder: String
  @Option(help: "A folder of articles (Markdown, text, HTML, PDF), or one article.") var articles: [String] = []
  @Option(help: "When articles that do not say so were published.") var published: String?
  @Option(help: "What the site is called.") var name = "Clio"
  @Option(help: "Where it will stand, https://...") var base: String?
  @Flag(help: "Also each actor's events as CSV, with a dictionary of the columns, and as GeoJSON.") var events = false
  @Flag(help: "With --base: no pictures for previews of links, which need rsvg-convert and take a while.")
  var noPreviews = false
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if let base, !(base.hasPrefix("https://") || base.hasPrefix("http://")) {
      throw ValidationError("--base: expected an address of the web, found '\(base)'.")
    }
    if let published, StatedDate(published) == nil {
      throw ValidationError("--published: expected yyyy, yyyy-mm or yyyy-mm-dd, found '\(published)'.")
    }
  }

  func run() async throws {
    let began = ContinuousClock.now
    let desk = Desk(
      store: try options.store.open(.serving(readers: ProcessInfo.processInfo.activeProcessorCount)),
      registry: try options.registry.registry())
    let edition = try await desk.wholeEdition(edition)
    let sources = try articles.flatMap { path in try ArticleFolder.sources(path) }
    let site = PageShell.Site(
      name: name, base: base.map { $0.hasSuffix("/") ? $0 : $0 + "/" }, program: clioProgram,
      edition: edition, registryHash: desk.registry.hash, day: Citation(edition).accessed, isLive: false)
    let wantsPreviews = base != nil && !noPreviews
    let hasPreviews = wantsPreviews && PNGConverter().isInstalled
    if wantsPreviews, !hasPreviews { Terminal.say(DrawingMessage.noPreviews) }
    let maker = StaticSite(
      desk: desk, site: site, borders: try Borders(compact: Embedded.borders), sources: sources,
      published: published.flatMap { StatedDate($0) },
      extras: .init(hasEvents: events, preview: hasPreviews ? Self.preview : nil))
    let outcome = try await maker.publish(to: folder) { done, all in
      if Terminal.showsProgress { Terminal.showProgress(done == all ? "" : "actors  \(done) of \(all)") }
    }
    let elapsed = (ContinuousClock.now - began).components
    let tenths = Int(elapsed.seconds) * 10 + Int(elapsed.attoseconds / 100_000_000_000_000_000)
    Terminal.write(
      Terminal.renderer.render(
        Document(
          title: "\(folder)/index.html",
          blocks: [
            .list([
              "\(Wording.count(outcome.pages, "page")), \(Wording.count(outcome.actors, "actor")), \(Wording.count(sources.count, "article"))",
              "\(Wording.count(outcome.files, "file")), \(outcome.bytes / 1_000_000) MB",
              "written \(Wording.number(outcome.written)), left as they were \(Wording.number(outcome.kept)), taken away \(Wording.number(outcome.removed))",
              "\(tenths / 10).\(tenths % 10) s",
            ])
          ])))
  }
}

extension PublishCommand {
  private static let preview: @Sendable (String) throws(ClioError) -> Data = { svg throws(ClioError) in
    do throws(ClioError) {
      return Data(try PNGConverter(zoom: PreviewCard.zoom).png(of: svg))
    } catch {
      throw ClioError(error.kind, error.message, hint: "--no-previews needs no other program; what is made is kept")
    }
  }
}

/// Articles on disk.
enum ArticleFolder {
  static func sources(_ path: String) throws(ClioError) -> [StaticSite.Source] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ClioError(.notFound, "\(path): expected an article or a folder of articles, found none")
    }
    guard isFolder.boolValue else { return [try source(path)] }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    var sources: [StaticSite.Source] = []
    for name in names where endings.contains(where: name.lowercased().hasSuffix) {
      sources.append(try source("\(path)/\(name)"))
    }
    return sources
  }

  private static let endings = [".md", ".markdown", ".txt", ".html", ".htm", ".pdf"]

  private static func source(_ path: String) throws(ClioError) -> StaticSite.Source {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ClioError(.notFound, "\(path): expected a file that can be read")
    }
    let article = try ArticleReader(file: path).read(Array(data), as: ArticleFormat(fileName: path))
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return StaticSite.Source(
      name: name, article: article, fingerprint: Registry.fingerprint(String(decoding: data, as: UTF8.self)))
  }
}
