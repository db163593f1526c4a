/// The style sheet of pictures: what their classes mean, in light, dark and print.
///
/// It uses no variables and nothing of the page's, so that viewers of single files understand it. Classes begin with
/// `pic-`; all rules hold within `.picture` only.
public enum PictureStyle {
  public static let css = [
    fixed, MapStyle.css, NetworkStyle.css, PicturePalette.light.css,
    "@media screen and (prefers-color-scheme: dark) {\n\(PicturePalette.dark.css)\n}",
    "@media print {\n.picture .pic-paper { fill: #ffffff; }\n}",
    ".picture.pic-narrow { width: 100%; max-width: 30em; }",
    "@media (max-width: 40em) {\n.pic-wide { display: none; }\n}",
    "@media (min-width: 40.0625em) {\n.pic-narrow { display: none; }\n}",
  ].joined(separator: "\n")

  private static let fixed =
    """
    .picture { max-width: 100%; height: auto; font-family: Arial, "Liberation Sans", Helvetica, "Nimbus Sans", Roboto, \
    "DejaVu Sans Condensed", sans-serif; }
    .picture .pic-axis, .picture .pic-grid, .picture .pic-rule, .picture .pic-gap { fill: none; stroke-width: 1; }
    .picture .pic-range { fill: none; stroke-width: 1.5; }
    .picture .pic-range-rim { fill: none; stroke-width: 4; }
    .picture .pic-hollow { stroke-width: 1.25; }
    .picture .pic-turn { fill: none; stroke-width: 1.25; stroke-dasharray: 4 3; }
    .picture .pic-tile { fill: none; stroke-width: 1.75; }
    .picture .pic-tile-gap { fill: none; stroke-width: 0.75; }
    """ + "\n" + PictureMark.allCases.map { ".picture .\($0.lineClass) { fill: none; stroke-width: 1.5; }\n" }.joined()
    + TextStyle.allCases.map(\.css).joined(separator: "\n")
}
