public import ClioModel

/// How milestones and relations are told, each with its sources.
public enum LineageWording {
  /// `2019-05-14 what happened (Publisher, Title, date)`; accounts that disagree stand side by side.
  public static func line(_ milestone: Milestone) -> String {
    guard milestone.accounts.count > 1 else {
      let account = milestone.accounts.first
      return [
        account?.span.from?.description ?? "", milestone.what, note(account?.what), sources(account?.sources ?? []),
      ]
      .filter { !$0.isEmpty }.joined(separator: " ")
    }
    let accounts = milestone.accounts.map { account in
      (account.denies ? "not so" : account.span.from?.description ?? "no date") + note(account.what, before: " ")
        + " " + sources(account.sources)
    }
    return "\(milestone.date?.description ?? "") \(milestone.what). Sources differ: "
      + accounts.joined(separator: "; ")
  }

  /// `split off from TTP, from 2014-08-26 (high confidence; Publisher, Title, date)`, seen from one of the parties.
  public static func line(_ relation: Relation, seenFrom id: String) -> String {
    var text = "\(verb(relation.type, isSubject: relation.subject.id == id)) \(relation.other(than: id).name)"
    if let what = relation.what { text += " (\(what))" }
    let confidence = "\(relation.confidence.rawValue) confidence"
    guard relation.accounts.count > 1 || relation.accounts.first?.denies == true else {
      guard let account = relation.accounts.first else { return text }
      if let span = account.span.text { text += ", \(span)" }
      return text + note(account.what, before: ": ") + " (\(confidence); " + plain(account.sources) + ")"
    }
    let accounts = relation.accounts.map { account in
      let says = (account.denies ? ["denied"] : []) + [account.span.text, account.what].compactMap(\.self)
      return (says.isEmpty ? "affirmed" : says.joined(separator: ", ")) + " " + sources(account.sources)
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

  private static func note(_ what: String?, before: String = "") -> String { what.map { before + $0 } ?? "" }
  private static func plain(_ sources: [PublishedSource]) -> String { sources.map(\.text).joined(separator: "; ") }
  private static func sources(_ sources: [PublishedSource]) -> String { "(\(plain(sources)))" }
}
