import ArgumentParser
import ClioDesk
import ClioModel
import ClioSite
import ClioReport

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write events, networks, profiles and citations for other programs.",
    discussion: """
      clio export ISIS-K --output isis-k.csv           events, with a column dictionary beside them (CSV on the Web)
      clio export ucdp-ged@19.1/deaths/country=AFG/year=2018 --format geojson > afghanistan.geojson
      clio export al-qaida --output qaida.gexf         whom it fights and how it stands to others; also graphml
      clio export ISIS-K --format stix                 the profile as a STIX 2.1 bundle
      clio export ISIS-K --format ftm                  FollowTheMoney entities, one a line
      clio export ISIS-K --format bibtex               how to cite its events; also ris, csl
      clio export --all --edition ucdp-ged@19.1 --output ged.csv

      Every export says which edition and definition it is made with and what to know beside it: docs/exports.md.
      """)

  @Argument(help: "A name, an alias, ucdp:NUMBER, a registry id, or a figure address.") var subject: [String] = []
  @Flag(help: "All of an edition, in place of an actor.") var all = false
  @Option(help: "csv, geojson, gexf, graphml, stix, ftm, bibtex, ris or csl. Default: what the file's ending says.")
  var format: ExportFormat?
  @Option(help: "Write to this file, the whole of it or nothing. Default: standard output.") var output: String?
  @Option(help: "An edition, a dataset or a version. Default: the newest whole release loaded.") var edition: String?
  @Option(help: "First day, yyyy-mm-dd or yyyy.") var from: String?
  @Option(help: "Last day, yyyy-mm-dd or yyyy.") var to: String?
  @Flag(help: "Also events that are only maybe its own, marked in is_maybe.") var maybes = false
  @Flag(help: "CSV for spreadsheets: cells that could run as formulas are guarded, a byte order mark tells UTF-8.")
  var spreadsheet = false
  @Flag(help: "Print what the columns of exported events hold and mean.") var dictionary = false
  @OptionGroup var options: SessionOptions

  private var name: String { subject.joined(separator: " ") }
  private var form: ExportFormat? { format ?? output.flatMap { ExportFormat(file: $0) } }

  func validate() throws {
    if dictionary { return }
    if name.isEmpty == !all { throw ValidationError("An actor, a figure address, or --all is needed, one of them.") }
    guard let form else { throw ValidationError("--format: expected one of \(ExportFormat.names), found none.") }
    if spreadsheet, form != .csv { throw ValidationError("--spreadsheet is for csv, found \(form.rawValue).") }
  }

  func run() async throws {
    if dictionary { return Terminal.write(Terminal.renderer.render(ExportColumn.dictionary)) }
    guard let form else { return }
    let address = try NamedSubject.address(in: name)
    try check(form, address)
    let days = try DayRange.range(from: from, to: to)
    let desk = try options.desk()
    let subject: ExportSubject
    if let address {
      subject = try await .address(address, desk, program: clioProgram)
    } else {
      // Sums of a part would be read as those of the whole.
      let edition =
        form.content == .network ? try await desk.wholeEdition(edition) : try await desk.edition(edition)
      subject =
        all
        ? try await .edition(edition, days: days, desk, program: clioProgram)
        : try await .actor(name, edition: edition, days: days, maybes: maybes, desk, program: clioProgram)
    }
    try await ExportRun(form, subject, days: days, isGuarded: spreadsheet, desk).run(
      to: output == "-" ? nil : output)
  }

  private func check(_ form: ExportFormat, _ address: FigureAddress?) throws(ClioError) {
    if address != nil {
      if form.content == .network || form.content == .profile { throw ExportMessage.notOfAddress(form) }
      let said = [("--edition", edition != nil), ("--from", from != nil), ("--to", to != nil), ("--maybes", maybes)]
      if let option = said.first(where: \.1) { throw NamedSubject.saidByAddress(option.0) }
    }
    if all, form.content == .profile { throw ExportMessage.notOfEdition() }
    if maybes, form.content == .network || form.content == .profile { throw ExportMessage.noMaybes(form) }
  }
}
