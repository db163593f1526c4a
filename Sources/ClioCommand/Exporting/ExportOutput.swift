import ClioDesk
import ClioModel
import ClioSite
import ClioReport
import ClioSQLite
import Foundation

/// Where an export goes: standard output, or a file that takes its name when it is complete.
struct ExportOutput {
  private let draft: OutputDraft?
  let path: String?

  /// - Parameter path: nil or `-` for standard output.
  init(_ path: String?) throws(ClioError) {
    self.path = path == "-" ? nil : path
    draft = try self.path.map { path throws(ClioError) in try OutputDraft(path) }
  }

  func write(_ bytes: [UInt8]) throws(ClioError) {
    if let draft { try draft.write(bytes) } else { Terminal.write(bytes) }
  }

  func write(_ text: String) throws(ClioError) { try write(Array(text.utf8)) }

  func keep() throws(ClioError) { try draft?.keep() }

  /// Writes events as they are read, so that few are in memory at once.
  ///
  /// - Returns: how many there were.
  func write(
    _ subject: ExportSubject, by writer: inout some EventWriter, _ desk: Desk
  ) async throws(ClioError) -> Int {
    var buffer: [UInt8] = []
    var events = 0
    writer.begin(into: &buffer)
    try await desk.store.eachEvent(matching: subject.query) { match throws(ClioError) in
      writer.add(match, into: &buffer)
      events += 1
      if buffer.count >= 1 << 16 {
        try write(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    writer.end(into: &buffer)
    try write(buffer)
    return events
  }
}
