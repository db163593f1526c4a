import ClioAnalysis
import ClioIngest
import ClioDesk
import ClioModel
import ClioSite
import ClioRegistry
import ClioReport
import Foundation

/// Writes one export.
struct ExportRun {
  private let format: ExportFormat
  private let subject: ExportSubject
  private let days: ClosedRange<CalendarDay>?
  private let isGuarded: Bool
  private let desk: Desk

  init(
    _ format: ExportFormat, _ subject: ExportSubject, days: ClosedRange<CalendarDay>?, isGuarded: Bool,
    _ desk: Desk
  ) {
    self.format = format
    self.subject = subject
    self.days = days
    self.isGuarded = isGuarded
    self.desk = desk
  }

  /// - Parameter path: nil for standard output.
  func run(to path: String?) async throws {
    // Relations are stated of actors without a code too; events and their citation are not.
    if let actor = subject.profile?.plan.actor, actor.definition.selectors.isEmpty, format.needsEvents {
      throw Registry.uncoded(actor.reference, in: subject.edition.id)
    }
    let output = try ExportOutput(path)
    let provenance = subject.provenance
    switch format {
    case .csv: return try await writeCSV(to: output)
    case .geojson:
      var writer = GeoJSONWriter(provenance)
      try await write(&writer, to: output)
    case .ftm:
      var writer = FtMWriter(
        provenance, network: subject.profile == nil ? nil : try await network(), sha1: NameDigest.sha1)
      try await write(&writer, to: output)
    case .gexf: try finish(output, try await network().gexf(provenance))
    case .graphml: try finish(output, try await network().graphML(provenance))
    case .stix:
      guard let profile = subject.profile else { throw ExportMessage.notOfEdition() }
      try finish(
        output, STIXBundle(profile, try await network(), provenance).text(sha1: NameDigest.sha1))
    case .bibtex: try finish(output, provenance.citation.bibTeX)
    case .ris: try finish(output, provenance.citation.ris)
    case .csl: try finish(output, try provenance.citation.cslJSON())
    }
  }

  /// With every fight, however small: an export is for other programs to cut.
  private func network() async throws(ClioError) -> Network {
    try await desk.network(
      subject.profile?.plan.actor.reference.description, edition: subject.edition, days: days, minimumDeaths: 0,
      limit: .max)
  }

  private func finish(_ output: ExportOutput, _ text: String) throws(ClioError) {
    try output.write(text)
    try output.keep()
    if let path = output.path { Terminal.say(ExportMessage.written([path], events: nil)) }
  }

  private func write(_ writer: inout some EventWriter, to output: ExportOutput) async throws(ClioError) {
    let events = try await output.write(subject, by: &writer, desk)
    try output.keep()
    if events == 0 { Terminal.say(ExportMessage.none) }
    if let path = output.path { Terminal.say(ExportMessage.written([path], events: events)) }
  }

  /// The CSV and its metadata take their names together, once both are complete.
  private func writeCSV(to output: ExportOutput) async throws(ClioError) {
    let beside = try output.path.map { path throws(ClioError) in try ExportOutput(CSVMetadata.name(for: path)) }
    var writer = CSVEventWriter(subject.provenance, isGuarded: isGuarded)
    let events = try await output.write(subject, by: &writer, desk)
    if let path = output.path, let beside, let besidePath = beside.path {
      let name = URL(fileURLWithPath: path).lastPathComponent
      try beside.write(CSVMetadata(subject.provenance, fileName: name, writer: writer).text)
      try output.keep()
      try beside.keep()
      Terminal.say(ExportMessage.written([path, besidePath], events: events))
    } else {
      for caveat in subject.provenance.caveats { Terminal.say("\(subject.edition.id): \(caveat.text)") }
      Terminal.say(ExportMessage.source(subject.provenance))
    }
    if events == 0 { Terminal.say(ExportMessage.none) }
    if writer.runnable > 0, !isGuarded { Terminal.say(ExportMessage.runnable(writer.runnable)) }
  }
}

extension ExportFormat {
  /// True where there is nothing to write for an actor that the edition does not code.
  fileprivate var needsEvents: Bool {
    switch self {
    case .csv, .geojson, .bibtex, .ris, .csl: true
    case .gexf, .graphml, .stix, .ftm: false
    }
  }
}
