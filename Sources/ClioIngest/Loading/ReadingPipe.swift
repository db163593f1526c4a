import ClioModel
import ClioReaders
import DelimitedText
import Foundation

/// Reads a job's file on a thread of its own and hands over what it finds, a few batches ahead.
final class ReadingPipe: Sendable {
  struct Opening: Sendable {
    let columns: [String]
    let missingColumns: [String]
    let head: [UInt8]
  }

  private enum Message: Sendable {
    case opening(Opening)
    case step(LoadStep)
    case failure(ClioError)
  }

  private let job: LoadJob
  private let progress: @Sendable (LoadProgress) -> Void
  private let queue = BoundedQueue<Message>(capacity: 4)

  init(job: LoadJob, progress: @escaping @Sendable (LoadProgress) -> Void) {
    self.job = job
    self.progress = progress
  }

  func start() {
    let thread = Thread { [self] in
      do throws(ClioError) {
        try read()
      } catch {
        _ = queue.push(.failure(error))
      }
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// Ends the reading thread where it is still at work.
  func stop() { queue.close() }

  /// The file's head; first of all.
  func opening() throws(ClioError) -> Opening {
    switch queue.pop() {
    case .opening(let opening): return opening
    case .failure(let error): throw error
    case .step: throw ClioError(.failed, "\(job.path): its rows came before its header")
    }
  }

  func next() throws(ClioError) -> LoadStep {
    switch queue.pop() {
    case .step(let step): return step
    case .failure(let error): throw error
    case .opening: throw ClioError(.failed, "\(job.path): its header came twice")
    }
  }

  private func read() throws(ClioError) {
    let source = try job.open()
    var bytes = 0
    var reader = try GEDReader(file: job.path) { buffer throws(ClioError) in
      let count = try source.read(into: buffer)
      bytes += count
      return count
    }
    let header = reader.header
    guard
      queue.push(
        .opening(Opening(columns: header.names, missingColumns: header.missing, head: reader.head)))
    else { return }
    while let batch = try reader.nextBatch() {
      progress(LoadProgress(bytes: bytes, expectedBytes: source.expectedBytes, rows: reader.rows))
      guard queue.push(.step(.batch(batch))) else { return }
    }
    let file = try source.finish()
    _ = queue.push(
      .step(
        .ending(
          EditionEnding(
            sha256: file.sha256, fileBytes: file.bytes, rows: reader.rows, dictionaries: reader.dictionaries))))
  }
}
