import ClioModel

/// The wording of exports that have sentences in them.
enum ExportWording {
  /// A line for each measure, with its range or bound: `deaths: 4,088 [3,706-6,582]`.
  static func measures(_ account: DeathAccount, of measures: [Measure] = Measure.allCases) -> [String] {
    measures.map { "\($0.name): \(Wording.value(account.value(of: $0), $0))" }
  }

  /// When the events began and ended, as far as their days are known.
  static func days(_ account: DeathAccount) -> String? {
    guard let first = account.firstDay, let last = account.lastDay else { return nil }
    return "first event \(first), last \(last)"
  }

  /// What is left out of an edition that must not be totalled.
  static func leftOut(_ edition: Edition) -> String {
    "counts are left out: \(edition.id) is incomplete (\(edition.partial ?? "")) and must not be totalled"
  }

  static let ownLosses = "deaths.suffered are losses of the first named, deaths.opponent those of the other"

  static let fights =
    "counted from events of state-based and non-state violence against each other; sides coded jointly are a party of their own"

  /// A relation with all that its sources say, and the sources below.
  static func relation(_ relation: Relation) -> String {
    var wording = LineageWording()
    let line = wording.line(relation, seenFrom: relation.subject.id)
    return (["\(relation.subject.name): \(line)"] + wording.sourceLines).joined(separator: "\n")
  }

  static func milestones(_ milestones: [Milestone]) -> String {
    var wording = LineageWording()
    let lines = milestones.map { wording.line($0) }
    return (lines + wording.sourceLines).joined(separator: "\n")
  }

  /// One event's deaths under the source's own column names.
  static func deaths(_ event: ConflictEvent) -> String {
    "deaths best \(event.toll.best), low \(event.toll.low), high \(event.toll.high); "
      + "deaths_a \(event.deathsA), deaths_b \(event.deathsB), deaths_civilians \(event.deathsCivilians), "
      + "deaths_unknown \(event.deathsUnknown)"
  }
}

extension Relation {
  /// The accounts that affirm it.
  var affirmed: [SourceAccount] { accounts.filter { !$0.denies } }

  /// When it began and ended, each only where all who affirm it give the same date.
  var agreedSpan: StatedSpan {
    func agreed(_ dates: [StatedDate?]) -> StatedDate? { Set(dates).count == 1 ? dates.first ?? nil : nil }
    return StatedSpan(from: agreed(affirmed.map(\.span.from)), to: agreed(affirmed.map(\.span.to)))
  }

  /// The sources of all accounts, each once.
  var publishedSources: [PublishedSource] { accounts.flatMap(\.sources).withoutRepeats }
}

extension Milestone {
  var publishedSources: [PublishedSource] { accounts.flatMap(\.sources).withoutRepeats }
}

extension Sequence<PublishedSource> {
  /// Each once, in their order; a publication may have several keys.
  var withoutRepeats: [PublishedSource] {
    var seen: Set<String> = []
    return filter { seen.insert("\($0.text)\n\($0.url ?? "")").inserted }
  }
}

extension PublishedSource {
  /// Its address, where it is one that a browser may be sent to.
  var webAddress: String? {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://"), url.utf8.count > 10,
      url.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !#""<>\^`{|}"#.utf8.contains($0) })
    else { return nil }
    return url
  }
}

extension ActorReference {
  /// The list that the reference is an entry of, and its name there.
  var listed: (list: String, id: String) {
    switch self {
    case .entry(let id): ("Clio registry", id)
    case .remainder(let id): ("Clio registry", "\(id):remainder")
    case .ucdp(let id): ("UCDP actor id", String(id))
    case .name(let name): ("side name", name)
    }
  }
}
