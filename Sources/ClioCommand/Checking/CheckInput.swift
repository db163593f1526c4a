import ClioArticle
import ClioModel
import Foundation

/// A file to check: an article, or claims that were kept.
struct CheckInput {
  enum Content {
    case article(Article)
    case claims(ClaimsFile)
  }

  let name: String
  let content: Content

  /// - Parameter path: a file, or `-` for standard input.
  init(_ path: String) throws(ClioError) {
    let isStandardInput = path == "-"
    name = isStandardInput ? "standard input" : (path.split(separator: "/").last.map(String.init) ?? path)
    let bytes = isStandardInput ? try Self.standardInput() : try Self.bytes(path)
    let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    if isYAML || isStandardInput, let text = String(validating: bytes, as: UTF8.self), isYAML || ClaimsFile.isOne(text)
    {
      content = .claims(try ClaimsFile(text, file: isStandardInput ? name : path))
    } else {
      content = .article(
        try ArticleReader(file: isStandardInput ? name : path).read(bytes, as: ArticleFormat(fileName: path)))
    }
  }

  private static func bytes(_ path: String) throws(ClioError) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ClioError(
        .notFound, "\(path): expected an article or a file of claims, found none",
        hint: "to check a claim of your own: clio check --claim \"...\" (docs/claims.md)")
    }
    guard !isFolder.boolValue else {
      throw ClioError(.badInput, "\(path): expected a file, found a folder", hint: "name the articles in it")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ClioError(.notFound, "\(path): expected a file that can be read")
    }
    return Array(data)
  }

  private static func standardInput() throws(ClioError) -> [UInt8] {
    do {
      return Array(try FileHandle.standardInput.read(upToCount: ArticleReader.maximumBytes + 1) ?? Data())
    } catch {
      throw ClioError(.failed, "standard input: \(error)")
    }
  }
}
