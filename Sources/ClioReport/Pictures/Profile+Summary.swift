public import ClioAnalysis
import ClioModel

extension Profile {
  /// The profile in three or four sentences.
  public var summary: String {
    let actor = plan.actor, edition = plan.edition
    guard total.events > 0, let first = total.firstDay, let last = total.lastDay else {
      return "\(edition.title) has no recorded event of \(actor.name). That is not the same as: it was not there."
    }
    guard edition.partial == nil else {
      return "\(edition.title) is an incomplete edition: its rows can be seen, and must not be totalled."
    }
    var sentences = [
      "\(edition.title) records \(Wording.count(total.events, "event")) in which \(actor.name) took part, "
        + (first == last ? "on \(first)" : "from \(first) to \(last)")
        + places + "; \(people(total.toll)) died in them"
    ]
    if total.toll.best > 0, !whose.isEmpty { sentences.append(whose) }
    if let rank { sentences.append(rank) }
    return sentences.joined(separator: ". ") + "."
  }

  private var places: String {
    let names = countries.filter { $0.account.events > 0 }.map { $0.keys.map(\.label).joined() }
    switch names.count {
    case 0: return ""
    case 1...3: return " in " + names.formatted
    default: return " in \(names[0]), \(names[1]) and \(names.count - 2) other countries"
    }
  }

  private func people(_ toll: DeathToll) -> String {
    toll.best == 0 && toll.high == 0
      ? "nobody" : toll.best == 1 && toll.high == 1 ? "one person" : "\(Wording.toll(toll)) people"
  }

  private var whose: String {
    let parts = [
      (total.suffered, "on its own side"), (total.opponent, "on its opponents'"),
      (total.oneSided.best, "civilians it targeted"), (total.collateral, "civilians in its fights"),
      (total.unknown, "of unknown side"),
    ].filter { $0.0 > 0 }
    guard let first = parts.first else { return "" }
    let verb = first.0 == 1 ? "was" : "were"
    return "Of the dead \(Wording.number(first.0)) \(verb) \(first.1)"
      + parts.dropFirst().enumerated().map { index, part in
        (index == parts.count - 2 ? " and " : ", ") + "\(Wording.number(part.0)) \(part.1)"
      }.joined()
  }

  private var rank: String? {
    guard let ranking, let byDeaths = ranking.place(of: plan.actor.reference, by: .deaths) else { return nil }
    let field = ranking.plan.field == .governments ? "governments" : "non-state groups"
    var text =
      "In \(Wording.years(ranking.plan.years)) it ranks \(Wording.ordinal(byDeaths.rank)) of \(ranking.entrants.count) \(field) by deaths in its events"
    if let targeted = ranking.place(of: plan.actor.reference, by: .oneSided), targeted.value.value > 0 {
      text += " and \(Wording.ordinal(targeted.rank)) by civilians targeted"
    }
    return text
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  fileprivate var formatted: String {
    count < 2 ? first ?? "" : dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}
