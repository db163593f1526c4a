public import ClioModel
import Foundation

extension LoadJob {
  /// Reads the file and hands it to the store: one thread reads, hashes and parses, the calling one writes.
  ///
  /// - Parameters:
  ///   - loadedAt: the time to record, ISO 8601 in UTC.
  ///   - progress: called from the reading thread, once for each batch.
  /// - Throws: `ClioError`; the store is then as it was before.
  public func run(
    into sink: some EditionSink, loadedAt: String, progress: @escaping @Sendable (LoadProgress) -> Void = { _ in }
  ) throws(ClioError) -> LoadOutcome {
    if content == nil, path != "-" { _ = try Input.open(path) }
    let id = try editionID()
    if let loaded = try sink.edition(id: id) {
      if try digest() == loaded.sha256 {
        guard loaded.partial == partial else { throw InputMessage.otherIntent(id, path: path, loaded: loaded) }
        return .unchanged(loaded)
      }
      throw InputMessage.needsLabel(id, path: path, loaded: loaded)
    }
    let pipe = ReadingPipe(job: self, progress: progress)
    pipe.start()
    defer { pipe.stop() }
    let opening = try pipe.opening()
    let draft = EditionDraft(
      id: id, fileName: fileName, loadedAt: loadedAt, origin: origin, partial: partial, columns: opening.columns,
      missingColumns: opening.missingColumns, head: opening.head)
    let outcome = try sink.load(draft) { () throws(ClioError) -> LoadStep in try pipe.next() }
    if case .unchanged(let loaded) = outcome { throw InputMessage.otherIntent(id, path: path, loaded: loaded) }
    return outcome
  }

  func open() throws(ClioError) -> any ByteSource {
    if let content { return MemorySource(content) }
    return try Input.open(path)
  }

  private func digest() throws(ClioError) -> String {
    if let content { return MemorySource.digest(of: content) }
    guard path == "-" else { return try Input.digest(of: path).sha256 }
    return try Input.digest(of: try open()).sha256
  }
}
