import ArgumentParser
import ClioAnalysis
import ClioCharts
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

struct NetworkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network", abstract: "Who fights whom, as counted, and who stands how to whom, as sources state it.",
    discussion: """
      clio network ISIS-K                                an actor, its foes, and their fights among themselves
      clio network --from 2018 --min-deaths 100          all of the edition
      clio network al-qaida --format gexf > qaida.gexf   for Gephi; graphml for igraph, networkx, yEd
      clio network ISIS-K --output isis-k.svg            a drawing; also .png
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, md, html, gexf, graphml, svg, png

    /// The format that a file's name asks for; nil where it does not.
    init?(file: String) {
      let name = file.lowercased()
      guard
        let match = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") })
          ?? (name.hasSuffix(".txt") ? .text : nil)
      else { return nil }
      self = match
    }
  }

  @Argument(help: "A name, an alias, ucdp:NUMBER or a registry id; without one the whole edition.") var actor:
    [String] = []
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Option(help: "First day, yyyy-mm-dd or yyyy.") var from: String?
  @Option(help: "Last day, yyyy-mm-dd or yyyy.") var to: String?
  @Option(help: "Leave out fights with fewer deaths. Default: 0 with an actor, else 25.") var minDeaths: Int?
  @Option(help: "At most so many fights, the deadliest first.") var limit = 200
  @Flag(help: "Give each fight its address.") var addresses = false
  @Option(help: "text, json, md, html, gexf, graphml, svg or png. Default: what the file's ending says, else text.")
  var format: Format?
  @Option(help: "Write to this file, the whole of it or nothing. Default: standard output.") var output: String?
  @Option(help: "Of a picture, in pixels, 320 to 1600; a PNG has twice as many.") var width = 720
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit: expected 1 or more.") }
    if let minDeaths, minDeaths < 0 { throw ValidationError("--min-deaths: expected 0 or more.") }
    try PictureOptions.check(width)
    if format == nil, let output, output != "-", Format(file: output) == nil {
      throw ValidationError(
        "--format: expected one of \(Format.allCases.map(\.rawValue).joined(separator: ", ")), found none.")
    }
  }

  private var name: String { actor.joined(separator: " ") }

  private var form: Format { format ?? output.flatMap { Format(file: $0) } ?? .text }

  func run() async throws {
    try await Answer.reporting(asJSON: form == .json, kind: "network", query: ["actor": name]) {
      let desk = try options.desk()
      let edition = try await desk.wholeEdition(edition)
      let network = try await desk.network(
        name.isEmpty ? nil : name, edition: edition, days: try DayRange.range(from: from, to: to),
        minimumDeaths: minDeaths ?? (name.isEmpty ? 25 : 0), limit: limit)
      switch form {
      case .gexf: try write(network.gexf())
      case .graphml: try write(network.graphML())
      case .text, .md, .html:
        let form = DocumentForm(rawValue: form.rawValue) ?? .text
        try write(form.rendered(network.document(withAddresses: addresses || form == .html)))
      case .json: try write(try network.envelope.text())
      case .svg: try draw(network, as: .svg)
      case .png: try draw(network, as: .png)
      }
    }
  }

  private func draw(_ network: Network, as format: PictureFormat) throws {
    guard let drawing = network.drawing else { throw DrawingMessage.noNetwork(network.plan.edition) }
    try PictureOutput(format, path: output).write(drawing.picture(width: Double(width)))
  }

  private func write(_ text: String) throws(ClioError) {
    let output = try ExportOutput(output)
    try output.write(text)
    try output.keep()
    if let path = output.path { Terminal.say("written: \(path)") }
  }
}
