import ClioModel

/// The wording of figures that cannot be drawn.
enum PictureMessage {
  static func grouping(_ address: FigureAddress) -> ClioError {
    let found = address.groupBy.map(\.rawValue).joined(separator: ",")
    return ClioError(
      .badInput,
      "\(address): expected a figure by year, month, country, actor or another key, or one of these and year or month, found \(found.isEmpty ? "one without by=" : "by=\(found)")",
      hint: address.groupBy == [.cell] ? "clio map draws places" : "docs/pictures.md tells what can be drawn")
  }

  static func nothing(_ address: FigureAddress) -> ClioError {
    ClioError(
      .unanswerable, "\(address): expected events to draw, found none",
      hint: "no recorded event is not the same as none happened")
  }
}
