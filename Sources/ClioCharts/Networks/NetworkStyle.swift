/// What the classes of network drawings mean, in light, dark and print. `PictureStyle.css` holds it.
enum NetworkStyle {
  static let css = [
    fixed, colours(.light), "@media screen and (prefers-color-scheme: dark) {\n\(colours(.dark))\n}",
  ].joined(separator: "\n")

  private static let fixed = """
    .picture .pic-fight { stroke: none; fill-opacity: 0.75; }
    .picture .pic-tie { fill: none; stroke-width: 1.6; stroke-dasharray: 7 3; }
    .picture .pic-tie-ally { stroke-dasharray: 1.6 2.6; stroke-width: 2; }
    .picture .pic-tie-rival { stroke-dasharray: 7 3 1.6 3; }
    .picture .pic-tie-sponsor { stroke-dasharray: 3.4 2.6; }
    .picture .pic-tie-word { font-size: 10.5px; font-style: italic; }
    .picture .pic-node, .picture .pic-node-focus { stroke-width: 1.5; }
    """

  private static func colours(_ palette: PicturePalette) -> String {
    [
      ".pic-fight { fill: \(palette[.second].css); }",
      ".pic-tie { stroke: \(palette[.first].css); }",
      ".pic-tie-head { fill: \(palette[.first].css); }",
      ".pic-tie-word { fill: \(palette[.first].css); }",
      ".pic-node { fill: \(palette.paper.css); stroke: \(palette.text.css); }",
      ".pic-node-focus { fill: \(palette.text.css); stroke: \(palette.text.css); }",
      ".pic-focus-halo { stroke: \(palette.paper.css); stroke-width: 6; stroke-linejoin: round; paint-order: stroke; }",
      ".pic-paper-halo { stroke: \(palette.paper.css); stroke-width: 3; stroke-linejoin: round; paint-order: stroke; }",
    ].map { ".picture " + $0 }.joined(separator: "\n")
  }
}
