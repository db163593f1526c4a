import ClioAnalysis
import ClioModel

/// What sources state of an actor, beside what is counted.
extension ProfileWriter {
  /// Where it comes from and went, its turning points, and whom it is said to be with or against.
  func lineage(_ wording: inout LineageWording) -> [Document.Block] {
    guard case .entry(let id) = plan.actor.reference else { return [] }
    let actor = plan.actor
    let lineage = actor.relations.filter(\.type.isLineage), others = actor.relations.filter { !$0.type.isLineage }
    return Document.Block.statements("Lineage", lineage.map { wording.line($0, seenFrom: id) })
      + Document.Block.statements("Milestones", actor.milestones.map { wording.line($0) })
      + Document.Block.statements(
        "Allies, rivals and sponsors, as sources state them", others.map { wording.line($0, seenFrom: id) })
  }

  func relations() -> [Document.Block] {
    guard let ledger = profile.ledger, !ledger.lines.isEmpty, case .entry(let id) = plan.actor.reference else {
      return []
    }
    let rows = ledger.lines.map { line -> [String] in
      let stated = line.relations.map { relation in
        LineageWording.noun(relation.type, isSubject: relation.subject.id == id)
          + (relation.date.map { " since \($0)" } ?? "") + (relation.confidence == .low ? " (low)" : "")
      }
      let fought = line.account.events > 0
      return [
        line.name, stated.joined(separator: ", "), fought ? Wording.number(line.account.events) : "-",
        fought ? Wording.toll(line.account.toll) : "-",
        fought ? Wording.number(line.account.suffered) : "-", fought ? Wording.number(line.account.opponent) : "-",
        line.note.map(note) ?? "",
      ] + (withAddresses ? [line.address?.description ?? ""] : [])
    }
    return [
      .heading("Relations as sources state them, beside the fights counted"),
      .table(
        DocumentTable(
          [
            .text("with", widest: 36), .text("stated as", widest: nil), .number("events"), .figure("deaths"),
            .number("own losses"), .number("theirs"), .text(""),
          ] + addressHeading, rows: rows, actors: [0: ledger.lines.map(\.reference)])),
    ]
  }

  private func note(_ note: RelationLedger.Line.Note) -> String {
    switch note {
    case .neverFought: plan.days == nil ? "never fought in this edition" : "not fought in these days"
    case .notCovered: "not covered by this edition"
    case .notCoded: "not coded by the dataset"
    case .foughtAlly: "an ally it fought"
    case .notStated: "no stated relation"
    }
  }

  func branches() -> [Document.Block] {
    guard let branches = profile.branches, !branches.lines.isEmpty || !branches.uncoded.isEmpty else { return [] }
    let rows = branches.lines.map { line -> [String] in
      let account = line.account
      return [
        line.actor.name, line.isPart ? "part of it" : "coded apart" + (line.span.text.map { ", \($0)" } ?? ""),
        Wording.number(account.events),
        Wording.toll(account.toll), line.isPart ? Wording.share(account.toll.best, of: profile.total.toll.best) : "",
        Wording.value(account.value(of: .oneSided), .oneSided),
        account.firstDay.map { "\($0)" } ?? "", account.lastDay.map { "\($0)" } ?? "",
      ] + (withAddresses ? [line.address.description] : [])
    }
    var blocks: [Document.Block] = [.heading("Branches, and what each adds")]
    if !rows.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            [
              .text("branch", widest: 50), .text("in these data", widest: nil), .number("events"), .figure("deaths"),
              .number("share"), .number("civilians targeted"), .text("first"), .text("last"),
            ] + addressHeading, rows: rows, actors: [0: branches.lines.map(\.actor.reference)])))
    }
    if !branches.uncoded.isEmpty {
      blocks.append(
        .paragraph("Without a code of their own: " + branches.uncoded.map(\.name).joined(separator: ", ") + "."))
    }
    return blocks
  }

  func reach(_ wording: inout LineageWording) -> [Document.Block] {
    let shown = profile.reach.lines.prefix(14)
    let hasMaybes = shown.contains { $0.maybeEvents > 0 }
    let rows = shown.map { line -> [String] in
      let account = line.cell.account
      let maybes =
        line.maybeEvents > 0
        ? "\(Wording.count(line.maybeEvents, "event")), \(Wording.count(line.maybeDeaths, "death")) maybe" : ""
      return [
        line.cell.keys.map(\.label).joined(), line.isHome ? "home" : "", Wording.number(account.events),
        Wording.toll(account.toll), Wording.share(account.toll.best, of: profile.total.toll.best),
        line.firstDay.map { "\($0)" } ?? "", line.lastDay.map { "\($0)" } ?? "",
      ] + (hasMaybes ? [maybes] : []) + address(of: line.cell)
    }
    var blocks: [Document.Block] = [
      .heading("Reach"),
      .table(
        DocumentTable(
          [
            .text("country"), .text(""), .number("events"), .figure("deaths"), .number("share"), .text("first"),
            .text("last"),
          ] + (hasMaybes ? [.text("only maybe its own")] : []) + addressHeading, rows: rows)),
    ]
    blocks += more(profile.reach.lines.count - shown.count)
    var doubts: [String] = []
    for line in profile.reach.lines {
      for doubt in line.doubts {
        doubts.append(
          "\(line.cell.keys.map(\.label).joined())\(doubt.span.map { ", \($0)" } ?? ""): maybe. \(doubt.why)"
            + (doubt.source.map { " " + wording.cite([$0]) } ?? ""))
      }
    }
    if !doubts.isEmpty { blocks.append(.list(doubts)) }
    if !plan.actor.homeCountries.isEmpty {
      let beyond = profile.reach.beyondHome.filter { !$0.isOnlyMaybe }
      blocks.append(
        .paragraph(
          beyond.isEmpty
            ? "Beyond its home countries no event is established to be its own."
            : "Beyond its home countries: \(Wording.count(beyond.count, "country", "countries")), "
              + "\(Wording.count(beyond.map(\.cell.account.events).reduce(0, +), "event"))."))
    }
    return blocks
  }

  func tempo() -> [Document.Block] {
    guard let tempo = profile.tempo else { return [] }
    let rows = tempo.phases.map { phase in
      [
        phase.months.lowerBound == phase.months.upperBound
          ? "\(phase.months.lowerBound)" : "\(phase.months.lowerBound) to \(phase.months.upperBound)",
        Wording.rate(phase.eventsPerMonth), Wording.rate(phase.deathsPerMonth),
        Wording.number(phase.events), Wording.toll(phase.toll),
      ] + (withAddresses ? [phase.address.description] : [])
    }
    var blocks: [Document.Block] = [
      .heading(ProfileHeading.tempo, ornament: Wording.sparkline(Wording.condensed(tempo.events, to: 60))),
      .table(
        DocumentTable(
          [
            .text("phase", widest: nil), .number("events a month"), .number("deaths a month"), .number("events"),
            .figure("deaths"),
          ] + addressHeading, rows: rows)),
    ]
    let turning = tempo.phases.dropFirst().map { "\($0.months.lowerBound)" }
    blocks.append(
      .paragraph(
        "\(tempo.activeMonths) of \(tempo.months.upperBound.index - tempo.months.lowerBound.index + 1) months have an event. "
          + (turning.isEmpty
            ? "No lasting change of level is found"
            : "The level changes for good from " + turning.joined(separator: ", "))
          + " (events a month; PELT, Killick et al. 2012, negative binomial counts, modified BIC, at least "
          + "\(tempo.changes.minimumLength) months a level; docs/turning-points.md)."
          + (turning.isEmpty ? "" : " Why it changes the data do not say: coding and reporting change too.")))
    return blocks
  }
}
