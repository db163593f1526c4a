import ClioCharts
import ClioModel
import Foundation

/// Writes a picture to standard output, or to a file that takes its name when it is complete.
struct PictureOutput {
  private let format: PictureFormat
  private let path: String?

  /// - Parameter path: nil or `-` for standard output.
  init(_ format: PictureFormat, path: String?) {
    self.format = format
    self.path = path == "-" ? nil : path
  }

  func write(_ picture: Picture) throws(ClioError) {
    if path == nil, format == .png, isatty(1) == 1 { throw DrawingMessage.pngToTerminal() }
    let draft = try path.map { path throws(ClioError) in try OutputDraft(path) }
    let bytes: [UInt8] =
      switch format {
      case .svg: Array(picture.svg.utf8)
      case .png: try PNGConverter().png(of: picture.svg)
      }
    guard let draft, let path else { return Terminal.write(bytes) }
    try draft.write(bytes)
    try draft.keep()
    Terminal.say("written: \(path)")
  }
}
