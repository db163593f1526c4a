public import ClioClaims
public import ClioModel

/// How verdicts are told, everywhere alike.
public enum CheckWording {
  /// Where a page has the evidence of the claim of this number.
  public static func anchor(_ number: Int) -> String { "claim-\(number)" }

  /// A mark that is told apart without colour.
  public static func mark(_ ruling: Ruling) -> String {
    switch ruling {
    case .holds: "✓"
    case .fails: "✗"
    case .depends: "±"
    case .outside: "○"
    case .unclear: "?"
    }
  }

  /// As a label: `Depends on the definition`.
  public static func name(_ ruling: Ruling) -> String {
    switch ruling {
    case .holds: "Holds"
    case .fails: "Fails"
    case .depends: "Depends on the definition"
    case .outside: "Outside the data"
    case .unclear: "Cannot be told"
    }
  }

  /// `3 claims: 1 holds, 2 fail`, without those that are none.
  public static func summary(_ text: CheckedText) -> String {
    let parts = Ruling.allCases.compactMap { ruling -> String? in
      let count = text.count(ruling)
      return count == 0 ? nil : tally(ruling, count)
    }
    let claims = Wording.count(text.claims.count, "claim")
    let missed =
      text.notUnderstood > 0
      ? ["\(Wording.count(text.notUnderstood, "sentence")) not understood"] : []
    return ([claims + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))] + missed).joined(separator: "; ")
  }

  /// `1 holds`, `2 fail`.
  public static func tally(_ ruling: Ruling, _ count: Int) -> String {
    let verb =
      switch ruling {
      case .holds: count == 1 ? "holds" : "hold"
      case .fails: count == 1 ? "fails" : "fail"
      case .depends: count == 1 ? "depends" : "depend"
      case .outside: "outside"
      case .unclear: "unclear"
      }
    return "\(Wording.number(count)) \(verb)"
  }

  /// As a label where there is little room: `Depends`.
  public static func shortName(_ ruling: Ruling) -> String { ruling.rawValue.capitalizedFirst }

  /// What a verdict means for a reader.
  public static func meaning(_ ruling: Ruling) -> String {
    switch ruling {
    case .holds: "true under every reasonable definition that was tried"
    case .fails: "false under every reasonable definition that was tried"
    case .depends: "true under some definitions only; they are listed"
    case .outside: "no loaded edition covers that time or place"
    case .unclear: "the data cannot tell; the reason is given"
    }
  }

  /// `2021-08-26 · Kabul international airport, Afghanistan · Government of Iraq - IS · 183 [171-184] dead · ...`.
  public static func row(_ row: Verdict.EvidenceRow) -> [String] {
    let event = row.event
    return [
      days(event), place(event), "\(event.sideA.name) - \(event.sideB.name)", "\(Wording.toll(event.toll)) dead",
      "side A \(event.deathsA), side B \(event.deathsB), civilians \(event.deathsCivilians), unknown \(event.deathsUnknown)",
      self.event(row),
    ]
  }

  /// `2021-08-26`, `2021-08-26 to 2021-08-29`.
  public static func days(_ event: ConflictEvent) -> String {
    event.start == event.end ? "\(event.start)" : "\(event.start) to \(event.end)"
  }

  /// The place with what it lies in, the nearest first.
  public static func place(_ event: ConflictEvent) -> String {
    [event.place, event.adm1, event.countryName].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `event 412700 of ucdp-ged@23.1`.
  public static func event(_ row: Verdict.EvidenceRow) -> String { "event \(row.event.id) of \(row.edition)" }

  /// Reports whose headlines count the dead before the others, in their order.
  public static func telling(_ reports: [Report]) -> [Report] {
    let words = ["kill", "dead", "death", "die", "casualt", "toll"]
    func counts(_ report: Report) -> Bool {
      let headline = report.headline.lowercased()
      return headline.contains { $0.isNumber } && words.contains { headline.contains($0) }
    }
    return reports.filter(counts) + reports.filter { !counts($0) }
  }

  /// Who said it, and how firmly.
  public static func voice(_ claim: CheckedClaim) -> String? {
    let parts = [claim.speaker.map { "said by \($0)" }, claim.hedge.map { "hedged: \"\($0)\"" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What was found when the claim was saved; nil where that is what is found now.
  public static func change(_ claim: CheckedClaim) -> String? {
    guard let earlier = claim.earlier, claim.hasChanged else { return nil }
    return "was \(earlier.ruling.rawValue)\(earlier.reason.map { ": \($0)" } ?? "")"
  }

  /// The caveats of a verdict that are not those of its edition, which stand where the edition does.
  public static func caveats(_ verdict: Verdict) -> [Caveat] {
    verdict.caveats.filter {
      !["coverage", "rejects", "partial", "part", "sample", "provisional"].contains($0.code)
    }
  }

  /// What is to be said of so many claims, of their edition or period and not of themselves, that it is said once for all.
  public static func shared(_ text: CheckedText) -> [Caveat] {
    var counts: [Caveat: Int] = [:]
    var order: [Caveat] = []
    for caveat in text.claims.flatMap({ caveats($0.verdict) }) where ["areas", "period"].contains(caveat.code) {
      if counts[caveat] == nil { order.append(caveat) }
      counts[caveat, default: 0] += 1
    }
    return order.filter { counts[$0, default: 0] >= 3 }
  }

  /// The editions that a verdict rests on, in the order given.
  public static func asked(_ text: CheckedText, of editions: [Edition]) -> [Edition] {
    let asked = Set(text.claims.compactMap(\.verdict.edition))
    return editions.filter { asked.contains($0.id) }
  }

  public static let nothingFound = "Nothing in it was found that the data could be asked about."
  public static let embeddedFigures = "Figures that the text embeds"
}
