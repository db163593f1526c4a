public import ClioModel

extension ActorDefinition {
  /// Its codes over time, `Taleban to 1996-09-26; Government of Afghanistan from 1996-09-27`; nil where it has one code
  /// only, or several at any time.
  var codeChanges: String? {
    let yes = selectors.filter { !$0.isMaybe }
    let codes = Set(yes.map(\.code))
    guard codes.count > 1, yes.contains(where: { $0.from != nil || $0.to != nil }) else { return nil }
    return yes.sorted { ($0.from?.daysSince1970 ?? .min) < ($1.from?.daysSince1970 ?? .min) }.map { selector in
      ([selector.code] + [selector.from.map { "from \($0)" }, selector.to.map { "to \($0)" }].compactMap(\.self))
        .joined(separator: " ")
    }.joined(separator: "; ")
  }

  /// True where it is cut out of what the dataset codes by place.
  var isCutByPlace: Bool { selectors.contains { !$0.isMaybe && $0.isByPlace } }

  /// True where some of its rows are those of a government.
  public var holdsOffice: Bool { selectors.contains(where: \.isOffice) }
}

extension ActorSelector {
  /// The name that a reader knows the coded side by.
  fileprivate var code: String {
    names.sorted().first ?? ids.sorted().map { "UCDP \($0)" }.joined(separator: ", ")
  }
}
