import ClioModel
import ClioReport

/// Writes answers as data.
enum Answer {
  static func write<Query, Content>(_ envelope: Envelope<Query, Content>) throws(ClioError) {
    do {
      Terminal.write(try envelope.text())
    } catch {
      throw ClioError(.failed, "json: \(error)")
    }
  }

  /// Writes an answer in the form asked for.
  static func write<Query, Content>(
    _ document: Document, as format: OutputFormat, json envelope: @autoclosure () -> Envelope<Query, Content>
  ) throws(ClioError) {
    switch format {
    case .json: try write(envelope())
    case .text, .md, .html: Terminal.write(document, as: format.form)
    }
  }

  /// An answer that could not be had, as data; the error goes on to be told and to set the exit code.
  static func write(_ error: ClioError, kind: String, query: [String: String]) throws(ClioError) {
    try write(
      Envelope<[String: String], NoContent>(
        kind: kind, query: query, editions: [], caveats: [], data: nil, errors: [error]))
  }

  /// Runs the body; where it fails and JSON is wanted, the error is written as an envelope too.
  static func reporting(
    asJSON: Bool, kind: String, query: [String: String], _ body: () async throws -> Void
  ) async throws {
    do {
      try await body()
    } catch let error as ClioError where asJSON {
      try write(error, kind: kind, query: query)
      throw error
    }
  }
}
