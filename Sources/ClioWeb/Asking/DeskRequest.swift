import ClioDesk
import ClioModel

/// What all questions have in common, whether a program or a page asks them.
protocol DeskRequest {
  var desk: Desk { get }
  var asked: Asked { get }
}

extension DeskRequest {
  /// - Throws: `ClioError` where the edition is not there.
  func edition() async throws(ClioError) -> Edition { try await desk.edition(asked.text("edition")) }

  /// - Throws: `ClioError` where the edition is not there or must not be totalled.
  func wholeEdition() async throws(ClioError) -> Edition { try await desk.wholeEdition(asked.text("edition")) }

  /// - Throws: `ClioError` where they are no days.
  func days() throws(ClioError) -> ClosedRange<CalendarDay>? {
    try DayRange.range(from: asked.text("from"), to: asked.text("to"))
  }
}
