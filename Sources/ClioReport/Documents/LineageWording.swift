public import ClioModel

/// How milestones and relations are told: each with the numbers of its sources, which stand at the end of the document.
public struct LineageWording {
  private var sources: [PublishedSource] = []

  public init() {}

  /// The numbers of these sources, `[1, 4]`; one not met yet gets the next.
  public mutating func cite(_ cited: [PublishedSource]) -> String {
    let numbers = cited.map { source -> Int in
      // The same publication may have other keys in other entries.
      if let known = sources.firstIndex(where: { $0.text == source.text && $0.url == source.url }) { return known + 1 }
      sources.append(source)
      return sources.count
    }
    return "[" + numbers.map(String.init).joined(separator: ", ") + "]"
  }

  /// The sources cited so far, in the order of their numbers; none where nothing was cited.
  public var notes: [Document.Block] {
    guard !sources.isEmpty else { return [] }
    let lines = sources.enumerated().map { number, source in
      "[\(number + 1)] " + [source.text, source.url].compactMap(\.self).joined(separator: ". ")
    }
    return [.heading("Sources of what is stated"), .list(lines)]
  }

  /// `2019-05-14 what happened [3]`; accounts that disagree stand side by side.
  public mutating func line(_ milestone: Milestone) -> String {
    guard milestone.accounts.count > 1 else {
      guard let account = milestone.accounts.first else { return milestone.what }
      let parts = [
        account.span.from?.description, milestone.what, account.what.map { "(\($0))" }, cite(account.sources),
      ]
      return parts.compactMap(\.self).joined(separator: " ")
    }
    var accounts: [String] = []
    for account in milestone.accounts {
      let says = [account.denies ? "not so" : nil, account.span.from?.description, account.what]
      accounts.append(says.compactMap(\.self).joined(separator: ", ") + " " + cite(account.sources))
    }
    return "\(milestone.date?.description ?? "no date") \(milestone.what). Sources side by side: "
      + accounts.joined(separator: "; ")
  }

  /// `split off from TTP, from 2014-08-26 (high confidence) [2]`, seen from one of the parties.
  public mutating func line(_ relation: Relation, seenFrom id: String) -> String {
    var text = "\(Self.verb(relation.type, isSubject: relation.subject.id == id)) \(relation.other(than: id).name)"
    let confidence = "\(relation.confidence.rawValue) confidence"
    guard relation.accounts.count > 1 || relation.accounts.first?.denies == true else {
      guard let account = relation.accounts.first else { return text }
      if let span = account.span.text { text += ", \(span)" }
      let notes = [relation.what, account.what].compactMap(\.self)
      return text + (notes.isEmpty ? "" : ": " + notes.joined(separator: "; ")) + " (\(confidence)) "
        + cite(account.sources)
    }
    if let what = relation.what { text += ": \(what)" }
    var accounts: [String] = []
    for account in relation.accounts {
      let says = [account.denies ? "denied" : nil, account.span.text, account.what].compactMap(\.self)
      accounts.append((says.isEmpty ? "affirmed" : says.joined(separator: ", ")) + " " + cite(account.sources))
    }
    return "\(text) (\(confidence)). Sources side by side: " + accounts.joined(separator: "; ")
  }

  /// The relation in words before the other party's name.
  public static func verb(_ type: RelationType, isSubject: Bool) -> String {
    switch (type, isSubject) {
    case (.branchOf, true): "branch of"
    case (.branchOf, false): "has the branch"
    case (.pledgedTo, true): "pledged itself to"
    case (.pledgedTo, false): "received the pledge of"
    case (.splinterOf, true): "split off from"
    case (.splinterOf, false): "lost the splinter"
    case (.mergedInto, true): "merged into"
    case (.mergedInto, false): "took in"
    case (.umbrellaOf, true): "umbrella of"
    case (.umbrellaOf, false): "under the umbrella of"
    case (.ally, _): "ally of"
    case (.rival, _): "rival of"
    case (.stateSponsor, true): "sponsored by"
    case (.stateSponsor, false): "sponsor of"
    }
  }
}

extension Document.Block {
  /// A section of statements, or nothing where there are none.
  public static func statements(_ title: String, _ lines: [String]) -> [Document.Block] {
    lines.isEmpty ? [] : [.heading(title), .list(lines)]
  }
}
