import ClioArticle
import Foundation
import Testing

/// An interview from the web beside the repository, which a bare clone lacks.
@Suite("The shared interview")
struct SharedArticleTests {
  private static let path: String? = {
    // The sources may be linked from elsewhere.
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.deletingLastPathComponent().appendingPathComponent("shared/articles/who-is-isis-k.txt").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  @Test("Questions, answers, byline and tail are told apart", .enabled(if: path != nil, "no ../shared/articles"))
  func interview() throws {
    let path = try #require(Self.path)
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let article = try ArticleReader(file: path).read(Array(bytes))
    let text = article.blocks.filter { !$0.isBoilerplate }
    // Counted by eye: the question of the article itself and six of the interviewer.
    #expect(text.filter { $0.kind == .question }.count == 7)
    #expect(text.filter { $0.speaker != nil }.count == 6)
    #expect(Set(article.blocks.compactMap(\.speaker)).count == 1)
    #expect(article.byline != nil)
    #expect(article.blocks.first { $0.isBoilerplate }?.line == 47)
    #expect(article.title == article.blocks.first?.text)
  }
}
