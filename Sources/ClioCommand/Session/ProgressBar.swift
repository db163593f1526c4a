import ClioReport
import Foundation
import Synchronization

/// One line on a terminal that tells how far, how fast and how long still; silent elsewhere.
final class ProgressBar: Sendable {
  private let what: String
  private let isShown: Bool
  private let began = ContinuousClock.now
  private let shownAt = Mutex(ContinuousClock.now - .seconds(1))

  init(_ what: String) {
    self.what = what
    isShown = Terminal.showsProgress
  }

  /// - Parameters:
  ///   - rows: nil where rows are not counted yet.
  func show(bytes: Int, of total: Int?, rows: Int?) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let isDue = shownAt.withLock { shownAt in
      guard now - shownAt >= .milliseconds(100) else { return false }
      shownAt = now
      return true
    }
    if isDue { Terminal.showProgress(Self.line(what, bytes: bytes, of: total, rows: rows, elapsed: now - began)) }
  }

  func end() { if isShown { Terminal.showProgress("") } }

  static func line(_ what: String, bytes: Int, of total: Int?, rows: Int?, elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    var parts = [what]
    if let total, total > 0 {
      parts.append("\(min(100, bytes * 100 / total)) %")
      parts.append(
        "[" + Wording.bar(bytes, of: total, width: 20).padding(toLength: 20, withPad: " ", startingAt: 0) + "]")
    }
    parts.append("\(bytes / 1_000_000)" + (total.map { "/\($0 / 1_000_000)" } ?? "") + " MB")
    if seconds > 0.2 {
      if let rows { parts.append("\(Wording.number(Int(Double(rows) / seconds))) rows/s") }
      if let total, bytes > 0 {
        parts.append("\(Int((seconds * Double(max(0, total - bytes)) / Double(bytes)).rounded(.up))) s left")
      }
    }
    return parts.joined(separator: "  ")
  }
}
