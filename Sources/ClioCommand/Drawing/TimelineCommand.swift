import ArgumentParser
import ClioAnalysis
import ClioDesk
import ClioModel
import ClioReport

struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draw what sources state of an actor's history over its events by month.",
    discussion: """
      clio timeline ISIS-K --output isis-k.svg

      Milestones are stated, deaths are counted, turns are computed: docs/pictures.md.
      """)

  @Argument(help: "A name, an alias, ucdp:NUMBER or a registry id.") var actor: [String]
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @OptionGroup var picture: PictureOptions
  @OptionGroup var options: SessionOptions

  func run() async throws {
    let desk = try options.desk()
    let edition = try await desk.wholeEdition(edition)
    let profile = try await desk.profile(
      actor.joined(separator: " "), edition: edition, days: nil, maybes: false)
    guard let timeline = profile.timeline else {
      throw DrawingMessage.noTimeline(profile.plan.actor.reference, edition)
    }
    try picture.write(timeline)
  }
}
