import ClioArticle
import ClioDesk
import ClioModel
import ClioPages
import HTTPTypes

/// "Check a text": paste, see verdicts.
extension PageRoute {
  static let checkForm = PageRoute(PathPattern("/check")) { request in
    let edition = try await request.edition()
    return WebPage(page: CheckFormPage(shell: await request.shell(edition)).html())
  }

  /// True for a page's source that was pasted as it is: its scripts and styles are no text.
  private static func isHTML(_ text: String) -> Bool {
    text.prefix(4000).firstMatch(of: /<(?:!doctype html|html|head|body|article|div|p|h1)[\s>]/.ignoresCase()) != nil
  }

  static let check = PageRoute(
    PathPattern("/check"),
    [
      Parameter(name: "text", kind: .text(longest: 5_000_000), about: "The text."),
      Parameter(name: "published", kind: .text(longest: 10), about: "When it was published."),
    ], takesForm: true
  ) { request in
    let edition = try await request.edition()
    let shell = await request.shell(edition)
    let text = request.asked.text("text") ?? "", published = request.asked.text("published")
    func refused(_ error: ClioError) -> WebPage {
      var page = WebPage(
        page: CheckFormPage(shell: shell).html(text: text, published: published ?? "", error: error))
      page.status = .badRequest
      return page
    }
    let day = published.flatMap { StatedDate($0) }
    if let published, day == nil {
      return refused(
        ClioError(.badInput, "Published: expected 2021, 2021-10 or 2021-10-05, found '\(published)'"))
    }
    let article: Article
    do {
      article = try ArticleReader(file: "text").read(Array(text.utf8), as: isHTML(text) ? .html : .markdown)
    } catch let error as ClioError {
      return refused(error)
    }
    let editions = try await request.desk.store.editions()
    let checked = try await TextCheck(request.desk, editions: editions, published: day, limit: request.limits.claims)
      .article(article, name: "Your text")
    return WebPage(
      page: ArticlePage(checked, shell: shell, address: .check, editions: editions, related: []).html)
  }
}
