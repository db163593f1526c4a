import ClioArticle
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport
import Foundation
import HTTPTypes

extension Endpoint {
  static let check = Endpoint(
    path: PathPattern("\(prefix)/check"), kind: "check",
    summary: "Check a text: a verdict on each checkable claim, with its evidence. The text is not kept.",
    parameters: [
      Parameter(
        name: "published", kind: .statedDate,
        about:
          "When the text was published, which its relative dates count from. Default: what the text says of itself."),
      Parameter(
        name: "edition", kind: .edition, about: "Ask only this edition, dataset or version. Default: all loaded."),
      Parameter(name: "limit", kind: .integer(1...1000), about: "Check at most so many claims. Default: 1000."),
    ], body: .text, content: .ref("Check"), freshness: .moment,
    statuses: [.contentTooLarge, .unsupportedMediaType, .unprocessableContent, .tooManyRequests]
  ) { request in
    guard let body = request.body else { throw CheckInput.nothing }
    let input = try CheckInput(body)
    let published = input.published ?? request.asked.text("published").flatMap { StatedDate($0) }
    let article: Article
    do {
      article = try ArticleReader(file: "text").read(input.bytes, as: input.format)
    } catch let error as ClioError {
      // The request is as it must be; it is the text that is none.
      throw WebFault(error, isUnderstood: true)
    }
    let editions = try await Self.editions(request)
    let limit = min(request.asked.integer("limit") ?? request.app.limits.claims, request.app.limits.claims)
    let checked = try await TextCheck(request.desk, editions: editions, published: published, limit: limit)
      .article(article, name: "text")
    return try WebAnswer(
      checked.envelope(editions: editions, registryHash: request.desk.registry.hash), freshness: .moment)
  }

  private static func editions(_ request: EndpointRequest) async throws(ClioError) -> [Edition] {
    if let name = request.asked.text("edition") { return [try await request.desk.edition(name)] }
    let all = try await request.desk.store.editions()
    guard !all.isEmpty else { return [try await request.desk.edition(nil)] }
    return all
  }
}

/// A text to check, as a request brings it: the text itself, or JSON that holds it.
struct CheckInput: Sendable {
  let bytes: [UInt8]
  let format: ArticleFormat
  let published: StatedDate?

  static let mediaTypes = ["text/plain", "text/markdown", "text/html", "application/json"]

  static let nothing = ClioError(.badInput, "body: expected a text, found none", hint: AskingMessage.hint)

  /// - Throws: `ClioError` of kind `badInput` where there is no text, or JSON of another shape.
  init(_ body: RequestText) throws(ClioError) {
    guard !body.bytes.isEmpty else { throw Self.nothing }
    switch body.mediaType {
    case "application/json": try self.init(json: body.bytes)
    case "text/html": self.init(bytes: body.bytes, format: .html)
    case "text/markdown": self.init(bytes: body.bytes, format: .markdown)
    default: self.init(bytes: body.bytes, format: .plain)
    }
  }

  private init(bytes: [UInt8], format: ArticleFormat, published: StatedDate? = nil) {
    (self.bytes, self.format, self.published) = (bytes, format, published)
  }

  private struct Parts: Decodable {
    let text: String
    let format: String?
    let published: String?
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The names of an object, whatever they hold.
  private struct Names: Decodable {
    let all: [String]
    init(from decoder: any Decoder) throws {
      all = try decoder.container(keyedBy: Name.self).allKeys.map(\.stringValue)
    }
  }

  private static let formats: [String: ArticleFormat] = ["plain": .plain, "markdown": .markdown, "html": .html]

  private init(json: [UInt8]) throws(ClioError) {
    let data = Data(json)
    let parts: Parts
    let names: [String]
    do {
      names = try JSONDecoder().decode(Names.self, from: data).all
      parts = try JSONDecoder().decode(Parts.self, from: data)
    } catch {
      throw ClioError(
        .badInput, "body: expected an object with a text \"text\", found other JSON, or none",
        hint: "\"published\" and \"format\" may stand beside it")
    }
    if let odd = names.sorted().first(where: { !["text", "format", "published"].contains($0) }) {
      throw ClioError(
        .badInput, "body: expected text, format or published, found '\(odd)'", hint: AskingMessage.hint)
    }
    guard let format = Self.formats[parts.format ?? "plain"] else {
      throw ClioError(.badInput, "format: expected plain, markdown or html, found '\(parts.format ?? "")'")
    }
    let published = parts.published.flatMap { StatedDate($0) }
    guard parts.published == nil || published != nil else {
      throw ClioError(
        .badInput, "published: expected yyyy, yyyy-mm or yyyy-mm-dd, found '\(parts.published ?? "")'")
    }
    guard !parts.text.isEmpty else { throw Self.nothing }
    (bytes, self.format, self.published) = (Array(parts.text.utf8), format, published)
  }
}
