/// What the classes of maps mean, in light, dark and print. `PictureStyle.css` holds it.
enum MapStyle {
  static let css = [
    fixed, colours(.light, sea: Colour(0xE9EFF3), land: Colour(0xFBFAF5), focus: Colour(0xF1E8D2)),
    "@media screen and (prefers-color-scheme: dark) {\n"
      + colours(.dark, sea: Colour(0x10161B), land: Colour(0x23292E), focus: Colour(0x39382E)) + "\n}",
  ].joined(separator: "\n")

  private static let fixed = """
    .picture .pic-land, .picture .pic-land-focus { fill-rule: evenodd; stroke-width: 0.7; stroke-linejoin: round; }
    .picture .pic-border { fill: none; stroke-width: 0.8; stroke-linejoin: round; }
    .picture .pic-disputed { fill: none; stroke-width: 1; stroke-dasharray: 3.5 2.5; stroke-linejoin: round; }
    .picture .pic-graticule { fill: none; stroke-width: 0.5; }
    .picture .pic-map-edge { fill: none; stroke-width: 1; }
    .picture .pic-map-frame { fill: none; stroke-width: 1.5; }
    .picture .pic-halo { stroke-width: 2.2; stroke-linejoin: round; paint-order: stroke; }
    .picture .pic-country { font-size: 12.5px; letter-spacing: 0.02em; }
    .picture .pic-city-name { font-size: 11px; }
    .picture .pic-event-place { fill-opacity: 0.5; stroke-width: 0.9; }
    .picture .pic-event-unknown { fill-opacity: 0.14; stroke-width: 0.8; }
    .picture .pic-event-area { fill: none; stroke-width: 1.2; stroke-dasharray: 2.4 1.6; }
    .picture .pic-event-sea { fill: none; stroke-width: 1.5; }
    .picture .pic-event-zero { fill: none; stroke-width: 0.9; }
    """

  private static func colours(_ palette: PicturePalette, sea: Colour, land: Colour, focus: Colour) -> String {
    let event = palette[.second].css
    return [
      ".pic-sea { fill: \(sea.css); }",
      ".pic-land { fill: \(land.css); stroke: \(land.css); }",
      ".pic-land-focus { fill: \(focus.css); stroke: \(focus.css); }",
      ".pic-border, .pic-disputed, .pic-map-edge { stroke: \(palette.axis.css); }",
      ".pic-map-frame { stroke: \(palette.text.css); }",
      ".pic-graticule { stroke: \(palette.grid.css); }",
      ".pic-halo { stroke: \(land.css); }",
      ".pic-country { fill: \(palette.quiet.css); }",
      ".pic-city-name, .pic-city { fill: \(palette.text.css); }",
      ".pic-event-place, .pic-event-unknown { fill: \(event); stroke: \(event); }",
      ".pic-event-area, .pic-event-sea, .pic-event-zero { stroke: \(event); }",
    ].map { ".picture " + $0.replacing(", .", with: ", .picture .") }.joined(separator: "\n")
  }
}
