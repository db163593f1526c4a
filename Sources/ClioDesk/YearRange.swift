public import ClioModel

/// Years as a person gives them: `2018` or `2015..2018`; without them the edition's last year.
public enum YearRange {
  public static func range(_ text: String?, in edition: Edition) throws(ClioError) -> ClosedRange<Int> {
    guard let first = edition.firstYear, let last = edition.lastYear else {
      throw ClioError(.unanswerable, "\(edition.id): expected events, found none")
    }
    guard let text else { return last...last }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    guard ends.count <= 2, let from = ends.first.flatMap({ Int($0) }), let to = ends.last.flatMap({ Int($0) }),
      from <= to
    else { throw ClioError(.badInput, "in: expected a year or a range such as 2015..2018, found '\(text)'") }
    guard from <= last, to >= first else {
      throw ClioError(
        .unanswerable, "in: expected years that \(edition.id) covers (\(first) to \(last)), found \(text)",
        hint: "load another edition, or name another")
    }
    return from...to
  }
}
