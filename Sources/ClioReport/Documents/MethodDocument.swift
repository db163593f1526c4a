public import ClioModel

/// How figures are made: measures with their definitions, and what to know beside them.
public enum MethodDocument {
  public static func document(_ edition: Edition, registryHash: String) -> Document {
    Document(
      title: "Method",
      blocks: [
        .heading("Measures"),
        .paragraph(
          "Deaths are counted per event and per actor. For every actor the deaths in its events are the sum of own losses, opponents killed, civilians targeted, civilians in its fights, and those of unknown side."
        ),
        .table(
          DocumentTable(
            [
              .text("name"), .text("measure", widest: nil), .text("definition", widest: nil),
              .text("around it", widest: nil),
            ],
            rows: Measure.allCases.map { measure in
              [measure.name, measure.title, measure.definition, around(measure)]
            })),
        .heading("What the figures are not"),
        .list([
          "Low and high are the range that the source gives, not a confidence interval.",
          "Deaths in events an actor took part in are not the deaths it caused. What is attributed to it is a range: the lower end counts opponents and targeted civilians, the upper end also civilians in its fights and deaths of unknown side.",
          "Side losses are often the claim of the other side, and include allied troops.",
          "An event is not an attack: it may be the other side's strike, and it may have no deaths.",
          "No row is no zero: events below the source's threshold, of actors that never passed 25 deaths in a year, are not recorded.",
          "Figures of different datasets or versions are never added. A version revises the one before it: the version is part of the number.",
        ]),
        .heading("Actors"),
        .paragraph(
          "An actor is a dated definition: which codes and names of the dataset, in which countries and areas, between which dates. A group's page tells its definition. Rows that are only maybe its own are left out and told apart. The registry of these pages is \(registryHash)."
        ),
        .heading("Coverage"),
        .list(edition.caveats.map(\.text).isEmpty ? ["No known hole in coverage."] : edition.caveats.map(\.text)),
      ])
  }

  private static func around(_ measure: Measure) -> String {
    switch measure.range {
    case .none: "a point"
    case .sourceRange: "the source's low and high"
    case .attributionBound: "an upper bound of what is attributed"
    }
  }
}
