import ClioIngest
import ClioModel
import ClioSQLite
import Foundation

/// One load with its progress bar.
struct LoadRun {
  let job: LoadJob

  struct Outcome {
    let edition: Edition
    let isNew: Bool
    let seconds: Double
  }

  func run(into sink: SQLiteStore) throws(ClioError) -> Outcome {
    let bar = ProgressBar("loading \((job.path as NSString).lastPathComponent)")
    defer { bar.end() }
    let began = ContinuousClock.now
    let outcome = try job.run(into: sink, loadedAt: Timestamp.now()) {
      bar.show(bytes: $0.bytes, of: $0.expectedBytes, rows: $0.rows)
    }
    let elapsed = (ContinuousClock.now - began).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    switch outcome {
    case .loaded(let edition): return Outcome(edition: edition, isNew: true, seconds: seconds)
    case .unchanged(let edition): return Outcome(edition: edition, isNew: false, seconds: seconds)
    }
  }
}

/// Times as they are recorded.
enum Timestamp {
  /// ISO 8601 in UTC, to the second.
  static func now() -> String { Date().formatted(.iso8601) }

  static func today() -> CalendarDay {
    CalendarDay(daysSince1970: Int32((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
