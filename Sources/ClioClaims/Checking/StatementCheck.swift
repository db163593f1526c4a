import ClioModel
import ClioRegistry

/// Relations and milestones: what the registry states, with its sources.
extension ClaimChecker {
  func relation(
    _ subject: ClaimActor, _ type: RelationType, _ object: ClaimActor, _ scope: ClaimScope, isDenied: Bool
  ) async throws -> Verdict {
    guard let left = world.registered(subject), let right = world.registered(object) else {
      throw Obstacle(.unclear, "the registry does not know both groups by one meaning each, so it states no relation")
    }
    let stated = world.registry.relations(of: left.id).filter { relation in
      let pair = (relation.subject.id, relation.object.id)
      return pair == (left.id, right.id) || (pair == (right.id, left.id) && relation.type.isSymmetric)
    }
    let same = stated.filter { type.isMet(by: $0.type) }
    guard !same.isEmpty else {
      if let verdict = ofParents(left, type, right, isDenied: isDenied) { return verdict }
      var verdict = Verdict(
        .unclear,
        stated.isEmpty
          ? "the registry states no relation between \(left.name) and \(right.name)"
          : "the registry states another relation between \(left.name) and \(right.name), not this one")
      verdict.statements = stated.map { .relation($0) }
      return verdict
    }
    let accounts = same.flatMap(\.accounts)
    let affirmed = accounts.filter { !$0.denies }
    var ruling: Ruling
    if affirmed.isEmpty {
      ruling = .fails
    } else if scope.span != .always, affirmed.allSatisfy({ $0.span == .always }) {
      ruling = .unclear
    } else {
      let inTime = affirmed.filter { type.fits($0.span, scope.span, world) }
      ruling = inTime.count == affirmed.count ? .holds : inTime.isEmpty ? .fails : .depends
      if ruling != .fails, affirmed.count < accounts.count { ruling = .depends }
    }
    let isLow = same.allSatisfy { $0.confidence == .low }
    if ruling == .holds, isLow { ruling = .depends }
    if isDenied { ruling = ruling.denied }
    let dates = affirmed.compactMap(\.span.text)
    var reason = "the registry states that \(left.name) \(type.words) \(right.name)"
    if ruling == .unclear { reason += ", without a date" }
    if !dates.isEmpty { reason += " (\(dates.joined(separator: "; ")))" }
    if isLow { reason += ", with low confidence" }
    if affirmed.count < accounts.count { reason += "; a source denies it" }
    var verdict = Verdict(ruling, reason)
    verdict.statements = same.map { .relation($0) } + beginnings(of: left, type, scope)
    return verdict
  }

  /// What is stated of the parents of slices, where nothing is of themselves: it need not hold for the slice.
  private func ofParents(
    _ left: RegistryHead, _ type: RelationType, _ right: RegistryHead, isDenied: Bool
  ) -> Verdict? {
    guard !type.isLineage, !isDenied else { return nil }
    let lefts = [left.id, left.parent].compactMap(\.self), rights = Set([right.id, right.parent].compactMap(\.self))
    let stated = lefts.flatMap { id in
      world.registry.relations(of: id).filter {
        $0.type == type && rights.contains($0.other(than: id).id) && !$0.accounts.contains(where: \.denies)
      }
    }
    guard let first = stated.first else { return nil }
    var verdict = Verdict(
      .depends,
      "the registry states it of \(first.subject.name) and \(first.object.name), not of these two themselves")
    verdict.statements = stated.map { .relation($0) }
    return verdict
  }

  /// Milestones of the claim's time that tell of the same beginning: the pledge of those who split off.
  private func beginnings(of head: RegistryHead, _ type: RelationType, _ scope: ClaimScope) -> [Verdict.Statement] {
    guard type.isLineage, scope.span != .always, let entry = world.registry.entry(head.id) else { return [] }
    return entry.milestones.filter { milestone in
      [MilestoneWord.pledged, .split, .founded].contains { $0.isTold(by: milestone.what) }
        && milestone.accounts.contains { $0.span.from.map { scope.span.allows($0) } ?? false }
    }.map { .milestone(of: head.party, $0) }
  }

  func milestone(_ scope: ClaimScope, _ word: MilestoneWord) -> Verdict {
    guard let named = scope.actor, let head = world.registered(named), let entry = world.registry.entry(head.id) else {
      return Verdict(.unclear, "the registry does not know the group by one meaning, so it has no milestones of it")
    }
    let milestones = entry.milestones.filter { word.isTold(by: $0.what) }
    let relations = world.registry.relations(of: head.id).filter { relation in
      relation.subject.id == head.id && relation.date != nil && word.relations.contains(relation.type)
    }
    var dated: [(statement: Verdict.Statement, accounts: [SourceAccount])] =
      milestones.map { (.milestone(of: head.party, $0), $0.accounts) }
      + relations.map { (.relation($0), $0.accounts.filter { !$0.denies }) }
    dated = dated.filter { $0.accounts.contains { $0.span.from != nil } }
    guard !dated.isEmpty else {
      return Verdict(.unclear, "the registry has no milestone of \(head.name) that tells of this")
    }
    var ruling = Ruling.fails
    var fitting: [Verdict.Statement] = []
    for (statement, accounts) in dated {
      let dates = accounts.compactMap(\.span.from)
      let inTime = dates.filter { scope.span.allows($0) }
      guard !inTime.isEmpty else { continue }
      fitting.append(statement)
      if inTime.count == dates.count { ruling = .holds } else if ruling != .holds { ruling = .depends }
    }
    // What can happen again is not refuted by another time that it did.
    if ruling == .fails, word.isRepeatable { ruling = .unclear }
    let all = dated.map(\.statement)
    let telling = fitting.isEmpty ? dated : dated.filter { fitting.contains($0.statement) }
    let times = telling.flatMap { $0.accounts.compactMap(\.span.from) }.sorted().map(\.description)
    var seen: Set<String> = []
    let told = times.filter { seen.insert($0).inserted }.joined(separator: ", ")
    var verdict = Verdict(
      ruling,
      ruling == .fails
        ? "the registry dates it otherwise: \(told)"
        : ruling == .unclear
          ? "the registry has it at another time (\(told)), and it may have happened more than once"
          : "the registry's sources date it \(told)"
            + (ruling == .depends
              ? "; they disagree" : times.count > 1 && seen.count > 1 ? "; the sources differ in the day" : ""))
    verdict.statements = fitting.isEmpty ? all : fitting
    return verdict
  }
}

extension Ruling {
  /// Of the contrary.
  var denied: Ruling {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .depends, .outside, .unclear: self
    }
  }
}

extension StatedSpan {
  /// True where a date may lie in it.
  func allows(_ date: StatedDate) -> Bool {
    (from.map { $0.firstDay <= date.lastDay } ?? true) && (to.map { date.firstDay <= $0.lastDay } ?? true)
  }
}

extension RelationType {
  /// Words that stand for one another in prose: a group that pledged itself is spoken of as a branch, and the reverse.
  func isMet(by other: RelationType) -> Bool {
    switch self {
    case .branchOf, .pledgedTo: other == .branchOf || other == .pledgedTo
    default: self == other
    }
  }

  /// True where a claim's time fits a stated one: a beginning must lie in it, a state must meet it.
  func fits(_ stated: StatedSpan, _ claimed: StatedSpan, _ world: ClaimWorld) -> Bool {
    guard claimed != .always else { return true }
    switch self {
    case .pledgedTo, .splinterOf, .mergedInto: return stated.from.map { claimed.allows($0) } ?? true
    case .branchOf, .umbrellaOf, .ally, .rival, .stateSponsor:
      guard let days = world.days(claimed) else { return true }
      return (stated.from.map { $0.firstDay <= days.upperBound } ?? true)
        && (stated.to.map { days.lowerBound <= $0.lastDay } ?? true)
    }
  }

  /// Between the names of the parties.
  var words: String {
    switch self {
    case .branchOf: "is a branch of, or pledged itself to,"
    case .pledgedTo: "pledged itself to, or is a branch of,"
    case .splinterOf: "split off from"
    case .mergedInto: "merged into"
    case .umbrellaOf: "is an umbrella of"
    case .ally: "is an ally of"
    case .rival: "is a rival of"
    case .stateSponsor: "is sponsored by"
    }
  }
}

extension MilestoneWord {
  /// True for what a group may do, or undergo, several times.
  var isRepeatable: Bool {
    switch self {
    case .pledged, .split, .merged, .renamed, .listed, .truce: true
    case .founded, .announced, .dissolved: false
    }
  }

  /// True where a milestone's text tells of it, by the stems of its words.
  func isTold(by text: String) -> Bool {
    let lower = text.lowercased()
    return stems.contains { lower.contains($0) }
  }

  private var stems: [String] {
    switch self {
    case .founded, .announced:
      [
        "found", "first named", "announc", "form", "creat", "establish", "declar", "proclaim", "began", "set up",
        "emerg",
        "split off",
      ]
    case .pledged: ["pledge", "allegiance", "bay"]
    case .split: ["split", "broke", "defect", "separat", "left "]
    case .merged: ["merg", "joined", "united", "unif"]
    case .renamed: ["renam", "new name", "changed its name", "took the name"]
    case .listed: ["list", "designat", "sanction", "banned", "proscrib", "outlaw"]
    case .dissolved: ["dissol", "disband", "defeat", "disarm", "laid down", "surrender", "ceased", "demobil", "ended"]
    case .truce: ["truce", "ceasefire", "cease-fire", "peace", "accord", "agreement"]
    }
  }

  /// Relations whose beginning is such a milestone.
  var relations: Set<RelationType> {
    switch self {
    case .pledged: [.pledgedTo]
    case .split: [.splinterOf]
    case .merged: [.mergedInto]
    case .founded, .announced: [.branchOf, .splinterOf]
    case .renamed, .listed, .dissolved, .truce: []
    }
  }
}
