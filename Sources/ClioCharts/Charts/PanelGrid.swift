/// Panels in rows that are as full as they can be alike: five as three and two, eight as four and four.
struct PanelGrid: Equatable {
  let columns: Int
  let rows: Int
  let panelWidth: Double

  static let leastWidth = 138.0

  /// - Parameters:
  ///   - count: how many panels; of none there is one empty place.
  ///   - gap: between panels, in pixels.
  init(count: Int, room: Double, gap: Double) {
    let count = max(1, count)
    let most = max(1, min(4, Int((room + gap) / (Self.leastWidth + gap))))
    rows = (count + most - 1) / most
    columns = (count + rows - 1) / rows
    panelWidth = max(1, (room - Double(columns - 1) * gap) / Double(columns))
  }
}
