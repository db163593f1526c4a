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
    sources.isEmpty ? [] : [.heading("Sources of what is stated"), .sources(sourceLines)]
  }

  /// The same as lines, `[1] publisher, title, date. address`.
  public var sourceLines: [String] {
    sources.enumerated().map { number, source in
      "[\(number + 1)] " + [source.text, source.url].compactMap(\.self).joined(separator: ". ")
    }
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
    let isSubject = relation.subject.id == id
    let other = relation.other(than: id).name
    var text = isSubject ? "\(Self.verb(relation.type)) \(other)" : "\(other): \(Self.passive(relation.type))"
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

  /// Before the other party's name: `split off from`.
  static func verb(_ type: RelationType) -> String {
    switch type {
    case .branchOf: "branch of"
    case .pledgedTo: "pledged itself to"
    case .splinterOf: "split off from"
    case .mergedInto: "merged into"
    case .umbrellaOf: "umbrella of"
    case .ally: "ally of"
    case .rival: "rival of"
    case .stateSponsor: "sponsored by"
    }
  }

  /// After the other party's name, where that is the one of which it is stated: `TTP: split off from it`.
  static func passive(_ type: RelationType) -> String {
    switch type {
    case .branchOf: "branch of it"
    case .pledgedTo: "pledged itself to it"
    case .splinterOf: "split off from it"
    case .mergedInto: "merged into it"
    case .umbrellaOf: "an umbrella that holds it"
    case .ally: "ally"
    case .rival: "rival"
    case .stateSponsor: "sponsored by it"
    }
  }

  /// What the other party is to it.
  static func noun(_ type: RelationType, isSubject: Bool) -> String {
    switch (type, isSubject) {
    case (.branchOf, true): "parent organisation"
    case (.branchOf, false): "branch"
    case (.pledgedTo, true): "it pledged itself"
    case (.pledgedTo, false): "pledged itself to it"
    case (.splinterOf, true): "it split off"
    case (.splinterOf, false): "splinter"
    case (.mergedInto, true): "it merged into"
    case (.mergedInto, false): "merged into it"
    case (.umbrellaOf, true): "member"
    case (.umbrellaOf, false): "umbrella"
    case (.ally, _): "ally"
    case (.rival, _): "rival"
    case (.stateSponsor, true): "sponsor"
    case (.stateSponsor, false): "sponsored"
    }
  }
}

extension Document.Block {
  /// A section of statements, or nothing where there are none.
  public static func statements(_ title: String, _ lines: [String]) -> [Document.Block] {
    lines.isEmpty ? [] : [.heading(title), .list(lines)]
  }
}
