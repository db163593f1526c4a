public import ClioClaims
public import ClioModel

extension CheckedText {
  /// Sentence by sentence: its claims, a mark each, and what they rest on.
  ///
  /// - Parameters:
  ///   - isBrief: only the claims with their reasons.
  ///   - editions: that were asked, with what holds for each.
  public func document(isBrief: Bool = false, editions: [Edition]) -> Document {
    let head = [byline, published.map { "published \($0)" }].compactMap(\.self)
    var blocks: [Document.Block] = head.isEmpty ? [] : [.line(head)]
    blocks.append(.paragraph(CheckWording.summary(self)))
    if !(notes + faults).isEmpty { blocks.append(.list(notes + faults)) }
    var shown = Shown()
    for sentence in sentences {
      if !sentence.claims.isEmpty {
        // A claim that a person typed is its own sentence.
        let isTyped = sentence.claims.count == 1 && sentence.claims[0].claim.description == sentence.text
        if !isTyped { blocks.append(.heading("\u{201C}\(sentence.text)\u{201D}")) }
        for claim in sentence.claims { blocks += claim.blocks(isBrief: isBrief, &shown) }
        if let why = sentence.notUnderstood { blocks.append(.paragraph("\u{B7} not all of it understood: \(why)")) }
      } else if let why = sentence.notUnderstood {
        blocks.append(.heading("\u{201C}\(sentence.text)\u{201D}"))
        blocks.append(.paragraph("\u{B7} not understood: \(why)"))
      }
    }
    if !figures.isEmpty {
      blocks.append(.heading("Figures that the text embeds"))
      for figure in figures { blocks += figure.blocks(isBrief: isBrief, &shown) }
    }
    if claims.isEmpty, notUnderstood == 0 {
      blocks.append(.paragraph(CheckWording.nothingFound))
    }
    let asked = CheckWording.asked(self, of: editions)
    if !asked.isEmpty {
      blocks += [
        .heading("Asked"), .list(asked.flatMap { edition in [edition.title] + edition.caveats.map(\.text) }),
      ]
    }
    return Document(title: title ?? name, blocks: blocks)
  }
}

/// What a document has told once and need not tell again.
struct Shown {
  var rows: Set<Int> = []
  var caveats: Set<String> = []
}

extension CheckedClaim {
  func blocks(isBrief: Bool, _ shown: inout Shown) -> [Document.Block] {
    let head = Document.Block.paragraph(
      "\(CheckWording.mark(verdict.ruling)) \(verdict.ruling.rawValue.uppercased())  \(claim)")
    var lines = [verdict.reason]
    if let earlier, hasChanged {
      lines.append("was \(earlier.ruling.rawValue)\(earlier.reason.map { ": \($0)" } ?? "")")
    }
    if let voice = CheckWording.voice(self) { lines.append(voice) }
    lines += notes
    if let remedy = verdict.remedy { lines.append("would tell: \(remedy)") }
    if isBrief { return [head, .list(lines)] }
    var lineage = LineageWording()
    for statement in verdict.statements { lines.append("registry: \(statement.text(&lineage))") }
    lines += lineage.sourceLines
    for row in verdict.rows {
      guard shown.rows.insert(row.event.id).inserted else {
        lines.append("row: event \(row.event.id), as above")
        continue
      }
      lines.append("row: " + CheckWording.row(row).joined(separator: " \u{B7} "))
      let reports = CheckWording.telling(row.reports)
      for report in reports.prefix(3) { lines.append("report: \(report.text)") }
      if reports.count > 3 { lines.append("and \(Wording.count(reports.count - 3, "more report"))") }
      if let address = row.address { lines.append("clio rows \(address)") }
    }
    for caveat in CheckWording.caveats(verdict) {
      if shown.caveats.insert(caveat.text).inserted { lines.append(caveat.text) }
    }
    guard verdict.trials.count > 1 || verdict.trials.contains(where: { !$0.addresses.isEmpty }) else {
      return [head, .list(lines)]
    }
    let table = DocumentTable(
      [.text("tried", widest: 70), .text("verdict"), .text("found", widest: 70), .text("ask again", widest: nil)],
      rows: verdict.trials.map { trial in
        [
          trial.definition, trial.ruling.rawValue, trial.found,
          trial.addresses.isEmpty ? "" : "clio figure " + trial.addresses.map(\.description).joined(separator: "; "),
        ]
      })
    return [head, .list(lines), .table(table)]
  }
}

extension Verdict.Statement {
  /// In words, with the numbers of its sources.
  public func text(_ lineage: inout LineageWording) -> String {
    switch self {
    case .milestone(let party, let milestone): "\(party.name): \(lineage.line(milestone))"
    case .relation(let relation):
      "\(relation.subject.name): \(lineage.line(relation, seenFrom: relation.subject.id))"
    }
  }
}
