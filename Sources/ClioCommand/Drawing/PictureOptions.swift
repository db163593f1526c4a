import ArgumentParser
import ClioCharts
import ClioModel

/// What a picture is written as.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, png

  /// The format that a file's name asks for; nil where it does not.
  init?(file: String) {
    let name = file.lowercased()
    guard let match = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else { return nil }
    self = match
  }
}

/// How wide a picture is and where it goes.
struct PictureOptions: ParsableArguments {
  @Option(help: "Write to this file (.svg or .png), the whole of it or nothing. Default: SVG to standard output.")
  var output: String?
  @Option(help: "svg or png; png needs rsvg-convert. Default: what the file's ending says.") var format: PictureFormat?
  @Option(help: "In pixels, 320 to 1600; a PNG has twice as many.") var width = 720

  func validate() throws {
    try Self.check(width)
    if format == nil, let output, output != "-", PictureFormat(file: output) == nil {
      throw ValidationError("--output: expected a name that ends in .svg or .png, found '\(output)'.")
    }
  }

  static func check(_ width: Int) throws {
    let widths = PictureFrame.widths
    if !widths.contains(Double(width)) {
      throw ValidationError("--width: expected \(Int(widths.lowerBound)) to \(Int(widths.upperBound)), found \(width).")
    }
  }

  func write(_ source: any PictureSource) throws {
    let form = format ?? output.flatMap { PictureFormat(file: $0) } ?? .svg
    try PictureOutput(form, path: output).write(source.picture(width: Double(width)))
  }
}
