public import ClioAnalysis
import ClioModel

extension Profile {
  /// The profile as a document.
  ///
  /// - Parameters:
  ///   - withAddresses: give every table the addresses of its figures.
  ///   - isBrief: leave out what sources state: lineage, milestones and the definition.
  public func document(withAddresses: Bool = false, isBrief: Bool = false) -> Document {
    ProfileWriter(profile: self, withAddresses: withAddresses, isBrief: isBrief).document()
  }
}

/// Headings of a profile that pages put pictures under.
public enum ProfileHeading {
  public static let years = "Deaths by year"
  public static let opponents = "Who it fights"
  public static let places = "Where most"
  public static let tempo = "Tempo"
}

/// Writes the sections of a profile.
struct ProfileWriter {
  let profile: Profile
  let withAddresses: Bool
  let isBrief: Bool
  var plan: ProfilePlan { profile.plan }

  func document() -> Document {
    var wording = LineageWording()
    var blocks = identity()
    if profile.total.events == 0 {
      blocks += nothing()
    } else if plan.edition.partial == nil {
      blocks += years() + ranks() + targets() + opponents() + relations() + reach(&wording) + places() + tempo()
      blocks += losses() + branches()
    }
    if profile.total.events > 0 { blocks += deadliest() }
    if !isBrief { blocks += lineage(&wording) + background(&wording) }
    blocks += ending(wording)
    return Document(title: plan.actor.name, blocks: blocks)
  }

  private func identity() -> [Document.Block] {
    let actor = plan.actor
    var facts = [actor.reference.description]
    if let kind = actor.kind { facts.append(Wording.kind(kind)) }
    if let parent = actor.parent { facts.append("slice of \(parent)") }
    if !actor.homeCountries.isEmpty { facts.append("home: " + actor.homeCountries.map(\.name).joined(separator: ", ")) }
    var blocks = plan.edition.cautions() + [.line(facts)]
    if !actor.otherNames.isEmpty {
      blocks.append(
        .line(
          ["also"] + actor.otherNames.prefix(12)
            + (actor.otherNames.count > 12 ? ["\(actor.otherNames.count - 12) more"] : [])))
    }
    if let first = profile.total.firstDay, let last = profile.total.lastDay {
      let ends = plan.edition.lastDay.map { last >= $0 } ?? false
      blocks += [
        .line([
          "recorded: first \(first)", "last \(last)\(ends ? " (the edition ends there)" : "")",
          Wording.count(profile.total.events, "event")
            + ", \(Wording.number(profile.total.deadlyEvents)) of them deadly",
          plan.edition.title,
        ])
      ]
    }
    let deciding = profile.caveats.filter { Self.decidingCaveats.contains($0.code) }
    if !deciding.isEmpty { blocks.append(.list(deciding.map(\.text))) }
    return blocks
  }

  /// Told before the first figure, since they decide what it means.
  private static let decidingCaveats: Set<String> = ["codes", "shared", "maybes"]

  /// Where its definition and its history come from.
  private func background(_ wording: inout LineageWording) -> [Document.Block] {
    let actor = plan.actor
    var blocks: [Document.Block] = []
    let codes = SelectorWording.lines(actor.definition) { source in actor.sources[source].map { wording.cite([$0]) } }
    if case .entry = actor.reference, codes.count > 0 {
      blocks += [.heading("What counts as it in \(plan.edition.title)"), .list(codes)]
    }
    return blocks
  }

  private func nothing() -> [Document.Block] {
    if plan.actor.definition.selectors.isEmpty {
      return [
        .paragraph(
          "\(plan.edition.title) has no code for it: events of it, if there are any, are coded under other actors and "
            + "cannot be told apart. So there are no figures; what sources state of it follows.")
      ]
    }
    var filter = TallyFilter()
    filter.days = plan.days
    filter.countries = Set(plan.actor.homeCountries.map(\.gwNumber))
    if let gap = plan.edition.gap(for: filter) {
      return [.paragraph(Wording.notCovered(gap))]
    }
    if let days = plan.days {
      return [
        .paragraph(
          "No event of it is recorded in \(plan.edition.title) from \(days.lowerBound) to \(days.upperBound). "
            + "That is not the same as: it was not there.")
      ]
    }
    let covered = plan.edition.firstYear.flatMap { first in plan.edition.lastYear.map { first...$0 } }
    return [
      .paragraph(
        "No event of it is recorded in \(plan.edition.title)\(covered.map { " (\(Wording.years($0)))" } ?? ""). "
          + "That is not the same as: it was not there.")
    ]
  }

  private func years() -> [Document.Block] {
    let largest = profile.years.map(\.account.toll.best).max() ?? 0
    let hasMaybes = !profile.maybeDeaths.isEmpty
    var rows: [[String]] = []
    for run in Self.runs(profile.years) {
      guard let first = run.first, let last = run.last else { continue }
      if run.count > 2 {
        let label = [first, last].map { $0.keys.map(\.label).joined() }.joined(separator: "-")
        let maybes = run.compactMap { maybeDeaths($0) }.reduce(0, +)
        rows.append(
          [label, "", "0", "0", "0", "0", "0"] + (hasMaybes ? [maybes > 0 ? Wording.number(maybes) : ""] : [])
            + (withAddresses ? [""] : []))
        continue
      }
      for cell in run {
        let account = cell.account
        rows.append(
          [
            cell.keys.map(\.label).joined(), Wording.bar(account.toll.best, of: largest, width: 12),
            Wording.number(account.events), Wording.toll(account.toll), Wording.number(account.suffered),
            Wording.value(account.value(of: .inflicted), .inflicted), Wording.toll(account.oneSided),
          ] + (hasMaybes ? [maybeDeaths(cell).map(Wording.number) ?? ""] : []) + address(of: cell))
      }
    }
    let total = profile.total
    let sum =
      [
        "all", "", Wording.number(total.events), Wording.toll(total.toll), Wording.number(total.suffered),
        Wording.value(total.value(of: .inflicted), .inflicted), Wording.toll(total.oneSided),
      ] + (hasMaybes ? [Wording.number(profile.maybeDeaths.values.reduce(0, +))] : [])
    return [
      .heading(ProfileHeading.years, ornament: Wording.sparkline(profile.years.map(\.account.toll.best))),
      .table(
        DocumentTable(
          [
            .text("year"), .bar, .number("events"), .figure("deaths, best [low-high]"), .number("own losses"),
            .number("inflicted"), .number("civilians targeted"),
          ] + (hasMaybes ? [.number("deaths, maybe its own")] : []) + addressHeading,
          rows: rows + [sum + (withAddresses ? [plan.address(.deaths).description] : [])])),
    ]
  }

  private func maybeDeaths(_ cell: TallyTable.Cell) -> Int? {
    if case .year(let year)? = cell.keys.first { profile.maybeDeaths[year] } else { nil }
  }

  /// Years without an event together, every other year by itself.
  private static func runs(_ years: [TallyTable.Cell]) -> [[TallyTable.Cell]] {
    var runs: [[TallyTable.Cell]] = []
    for cell in years {
      if cell.account.events == 0, let last = runs.last?.last, last.account.events == 0 {
        runs[runs.count - 1].append(cell)
      } else {
        runs.append([cell])
      }
    }
    return runs
  }

  private func ranks() -> [Document.Block] {
    guard let ranking = profile.ranking else { return [] }
    let year = ranking.plan.years
    let rows = Measure.allCases.compactMap { measure -> [String]? in
      guard let place = ranking.place(of: plan.actor.reference, by: measure) else { return nil }
      return [
        measure.title, Wording.ordinal(place.rank) + (place.isTied ? " (tied)" : ""),
        Wording.value(place.value, measure),
        place.survivesAnyOneEvent || place.value.value == 0 ? "" : "one event could change it",
      ] + (withAddresses ? [ranking.address(of: place.entrant, measure).description] : [])
    }
    guard !rows.isEmpty else { return [] }
    let field = ranking.plan.field == .governments ? "governments" : "non-state groups"
    return [
      .heading("Rank in \(Wording.years(year)) among \(ranking.entrants.count) \(field)"),
      .table(
        DocumentTable(
          [.text("by"), .text("rank"), .figure("value"), .text("")] + addressHeading, rows: rows)),
    ]
  }

  /// Whom its violence meets, by the source's types; and that the source says no more of them.
  private func targets() -> [Document.Block] {
    let rows = profile.violence.map { cell -> [String] in
      let account = cell.account
      return [
        targetName(cell), Wording.number(account.events), Wording.toll(account.toll),
        Wording.share(account.toll.best, of: profile.total.toll.best), Wording.number(account.suffered),
        Wording.number(account.opponent),
      ] + address(of: cell)
    }
    return [
      .heading("Whom its violence meets"),
      .table(
        DocumentTable(
          [
            .text("type"), .number("events"), .figure("deaths"), .number("share"), .number("own losses"),
            .number("theirs"),
          ] + addressHeading, rows: rows)),
      .paragraph(
        "\(plan.edition.dataset?.shortTitle ?? plan.edition.title) does not code who the victims were beyond the side they "
          + "stood on: no religion, ethnicity, nationality or profession. Target groups cannot be counted from it."),
    ]
  }

  private func targetName(_ cell: TallyTable.Cell) -> String {
    guard case .violence(let type)? = cell.keys.first else { return cell.keys.map(\.label).joined() }
    switch type {
    case .stateBased:
      return plan.actor.isGovernment || plan.actor.definition.holdsOffice
        ? "\(type.name): armed groups, states" : "\(type.name): governments"
    case .nonState: return "\(type.name): other groups"
    case .oneSided: return "\(type.name): civilians"
    }
  }

  private func opponents() -> [Document.Block] {
    let shown = profile.opponents.prefix(10)
    let rows = shown.map { cell in
      [
        cell.keys.map(\.label).joined(), Wording.number(cell.account.events), Wording.toll(cell.account.toll),
        Wording.number(cell.account.suffered), Wording.number(cell.account.opponent),
      ] + address(of: cell)
    }
    return [
      .heading(ProfileHeading.opponents),
      .table(
        DocumentTable(
          [.text("against"), .number("events"), .figure("deaths"), .number("own losses"), .number("theirs")]
            + addressHeading, rows: rows,
          actors: [0: shown.map { if case .opponent(let side)? = $0.keys.first { side.reference } else { nil } }])),
    ] + more(profile.opponents.count - shown.count)
  }

  private func places() -> [Document.Block] {
    var blocks: [Document.Block] = [.heading(ProfileHeading.places)]
    if let areas = profile.areas { blocks.append(shareTable("province", areas.prefix(8).map(shareRow))) }
    if let cells = profile.cells {
      let rows = cells.prefix(5).map { cell -> [String] in
        var row = shareRow(cell)
        guard case .cell(let grid?)? = cell.keys.first else { return row }
        let centre = grid.centre
        row[0] +=
          " (\(Microdegrees.format(centre.latitudeMicrodegrees)), \(Microdegrees.format(centre.longitudeMicrodegrees)))"
        return row
      }
      blocks.append(shareTable("PRIO-GRID cell (centre)", rows))
    }
    return blocks.count > 1 ? blocks : []
  }

  /// A group with its part in all deaths.
  func shareRow(_ cell: TallyTable.Cell) -> [String] {
    [
      cell.keys.reversed().map(\.label).joined(separator: ", "), Wording.number(cell.account.events),
      Wording.toll(cell.account.toll), Wording.share(cell.account.toll.best, of: profile.total.toll.best),
    ] + address(of: cell)
  }

  func shareTable(_ title: String, _ rows: [[String]]) -> Document.Block {
    .table(
      DocumentTable(
        [.text(title), .number("events"), .figure("deaths"), .number("share")] + addressHeading, rows: rows))
  }

  private func losses() -> [Document.Block] {
    let total = profile.total
    let rows = [Measure.suffered, .opponent, .oneSided, .collateral, .unknown, .inflicted].map { measure in
      [measure.title, Wording.value(total.value(of: measure), measure), measure.definition]
        + (withAddresses ? [plan.address(measure).description] : [])
    }
    return [
      .heading("Losses, suffered and inflicted"),
      .table(
        DocumentTable([.text(""), .figure("deaths"), .text("definition", widest: 90)] + addressHeading, rows: rows)),
    ]
  }

  private func deadliest() -> [Document.Block] {
    let rows = profile.deadliest.map { match in
      let event = match.event
      let when = event.start == event.end ? "\(event.start)" : "\(event.start) to \(event.end)"
      let day = Wording.datePrecision(event)
      return [
        String(event.id), when,
        [event.place, event.adm1, event.countryName].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "),
        Wording.toll(event.toll), "\(event.sideA.name) - \(event.sideB.name)",
        [day, Wording.placePrecision(event.placePrecision)].filter { !$0.isEmpty }.joined(separator: ", "),
      ]
    }
    return [
      .heading(plan.edition.partial == nil ? "Deadliest events" : "Deadliest events of those in this part"),
      .table(
        DocumentTable(
          [
            .text("id"), .text("when", widest: nil), .text("where"), .number("deaths"), .text("sides"),
            .text("precision"),
          ], rows: rows)),
    ]
  }

  private func ending(_ wording: LineageWording) -> [Document.Block] {
    var blocks: [Document.Block] = []
    let others = profile.caveats.filter { !Self.decidingCaveats.contains($0.code) }
    blocks += Document.Block.statements("Read with care", others.map(\.text))
    blocks += wording.notes + [.heading("Source of the figures"), .paragraph(Citation(plan.edition).text)]
    guard !plan.actor.definition.selectors.isEmpty else { return blocks }
    let next = plan.edition.partial == nil ? plan.address(.deaths, by: [.year]).description : nil
    blocks.append(
      .hint(
        "Rows behind it: clio rows \(plan.address(.events))" + (next.map { "  ·  Figure: clio figure \($0)" } ?? "")))
    return blocks
  }

  func more(_ count: Int) -> [Document.Block] {
    count > 0 ? [.paragraph("and \(Wording.number(count)) more")] : []
  }

  var addressHeading: [DocumentTable.Heading] { withAddresses ? [.address] : [] }

  func address(of cell: TallyTable.Cell) -> [String] {
    withAddresses ? [plan.address(.deaths, of: cell)?.description ?? ""] : []
  }
}
