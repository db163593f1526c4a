internal import ClioModel
internal import Foundation

/// What a page's JSON-LD (schema.org) says of its article.
struct LinkedData {
  private(set) var headline: String?
  private(set) var author: String?
  private(set) var published: StatedDate?

  /// Nil where the script is no JSON or has no article. JSONSerialization refuses what is nested too deep.
  init?(_ script: [UInt8]) {
    guard let json = try? JSONSerialization.jsonObject(with: Data(script)) else { return nil }
    let things = Self.objects(json).flatMap { [$0] + Self.objects($0["@graph"]) }
    guard let article = things.first(where: Self.isArticle) else { return nil }
    headline = article["headline"] as? String
    published = (article["datePublished"] as? String).flatMap { StatedDate(published: $0) }
    let authors = Self.objects(article["author"]).compactMap { $0["name"] as? String }
    let names = authors.isEmpty ? (article["author"] as? String).map { [$0] } ?? [] : authors
    author = names.isEmpty ? nil : names.prefix(5).joined(separator: ", ")
  }

  /// One object or a list of them.
  private static func objects(_ value: Any?) -> [[String: Any]] {
    if let object = value as? [String: Any] { return [object] }
    return (value as? [Any])?.compactMap { $0 as? [String: Any] } ?? []
  }

  /// "NewsArticle", "BlogPosting", "Report" and the like.
  private static func isArticle(_ object: [String: Any]) -> Bool {
    let types = (object["@type"] as? String).map { [$0] } ?? (object["@type"] as? [String]) ?? []
    return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }
}
