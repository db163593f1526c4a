/// The colours of a picture, in light or dark.
///
/// Those of the marks follow Okabe and Ito's set for all kinds of colour vision (https://jfly.uni-koeln.de/color/), each
/// darker or lighter than there where it would not stand out from the paper.
public struct PicturePalette: Sendable {
  public let paper, text, quiet, axis, grid, band, head: Colour
  /// Of the lines that cover what is not covered.
  public let uncovered: Colour
  private let marks: [PictureMark: Colour]

  public static let light = PicturePalette(
    paper: Colour(0xFDFCF9), text: Colour(0x1D1F21), quiet: Colour(0x5A5F66), axis: Colour(0x6F757C),
    grid: Colour(0xE2DFD7), band: Colour(0xF0EEE7), head: Colour(0xBFC6CC), uncovered: Colour(0x868C93),
    marks: [
      .first: Colour(0x0067A5), .second: Colour(0xCC5500), .third: Colour(0x008F68), .fourth: Colour(0xB0578C),
      .fifth: Colour(0x9A6A00), .sixth: Colour(0x43484E), .muted: Colour(0x868C93),
    ])

  public static let dark = PicturePalette(
    paper: Colour(0x15181B), text: Colour(0xE8E4DB), quiet: Colour(0xA9AEB5), axis: Colour(0x8A9097),
    grid: Colour(0x2E343A), band: Colour(0x22272C), head: Colour(0x4A525A), uncovered: Colour(0x6C737B),
    marks: [
      .first: Colour(0x56B4E9), .second: Colour(0xF0803C), .third: Colour(0x2FBF93), .fourth: Colour(0xD98CBB),
      .fifth: Colour(0xE6B030), .sixth: Colour(0xC9CDD2), .muted: Colour(0x747B83),
    ])

  public subscript(mark: PictureMark) -> Colour { marks[mark] ?? text }

  private func colour(of style: TextStyle) -> Colour {
    style == .number ? paper : style.isQuiet ? quiet : text
  }

  /// The rules of a style sheet that give the classes of pictures these colours.
  var css: String {
    var rules = [
      ".pic-paper { fill: \(paper.css); }",
      ".pic-gap, .pic-tile, .pic-range-rim { stroke: \(paper.css); }",
      ".pic-tile-dots { fill: \(paper.css); }",
      ".pic-tile-gap { stroke: \(uncovered.css); }",
      ".pic-axis { stroke: \(axis.css); }",
      ".pic-grid, .pic-rule { stroke: \(grid.css); }",
      ".pic-head { fill: \(head.css); }",
      ".pic-badge { fill: \(text.css); }",
      ".pic-hollow { fill: \(paper.css); stroke: \(text.css); }",
      ".pic-band { fill: \(band.css); }",
      ".pic-range, .pic-turn { stroke: \(text.css); }",
    ]
    for mark in PictureMark.allCases {
      rules.append(".\(mark.fillClass) { fill: \(self[mark].css); }")
      rules.append(".\(mark.lineClass) { stroke: \(self[mark].css); }")
    }
    for style in TextStyle.allCases {
      rules.append(".\(style.className) { fill: \(colour(of: style).css); }")
    }
    return rules.map { ".picture " + $0.replacing(", .", with: ", .picture .") }.joined(separator: "\n")
  }
}
