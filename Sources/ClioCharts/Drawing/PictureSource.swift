/// Whatever can be drawn at any width: charts, maps, networks.
public protocol PictureSource: Sendable {
  /// - Parameter width: in pixels; taken as the nearest of `PictureFrame.widths`.
  func picture(width: Double) -> Picture
}

extension RangeBarChart: PictureSource {}
extension RankedBarChart: PictureSource {}
extension SmallMultiples: PictureSource {}
extension TimelineChart: PictureSource {}
extension EventMap: PictureSource {}
extension NetworkDrawing: PictureSource {}
