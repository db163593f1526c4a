public import ClioModel

/// What an actor's selectors say, in a line each.
public enum SelectorWording {
  /// One line for each selector, those taken away at the end.
  ///
  /// - Parameter cite: what stands at the end of a line for the key of its source.
  public static func lines(
    _ definition: ActorDefinition, cite: (_ source: String) -> String? = { _ in nil }
  ) -> [String] {
    func cited(_ selector: ActorSelector) -> String {
      [line(selector), selector.source.flatMap(cite)].compactMap(\.self).joined(separator: " ")
    }
    return definition.selectors.map(cited)
      + definition.minus.filter { !$0.isMaybe }.map { "without " + cited($0) }
  }

  /// The dataset's codes alone: `UCDP 303 "Taleban"; UCDP 130 "Government of Afghanistan"`.
  public static func codes(_ definition: ActorDefinition) -> String {
    var codes: [String] = []
    for selector in definition.selectors.filter({ !$0.isMaybe }) where !codes.contains(code(selector)) {
      codes.append(code(selector))
    }
    return codes.joined(separator: "; ")
  }

  private static func code(_ selector: ActorSelector) -> String {
    let names = selector.names.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    let scheme = selector.scheme.rawValue.uppercased()
    guard !selector.ids.isEmpty else { return scheme == "UCDP" ? "side named \(names)" : "\(scheme) \(names)" }
    let ids = selector.ids.sorted().map(String.init).joined(separator: ", ")
    return "\(scheme) \(ids)" + (names.isEmpty ? "" : " \(names)")
  }

  private static func line(_ selector: ActorSelector) -> String {
    var parts = [code(selector)]
    if !selector.countries.isEmpty {
      parts.append("in " + joined(selector.countries.map { Country.numbered($0)?.name ?? String($0) }.sorted()))
    }
    if !selector.adm1.isEmpty { parts.append("(\(selector.adm1.sorted().joined(separator: ", ")))") }
    if let from = selector.from { parts.append("from \(from)") }
    if let to = selector.to { parts.append("to \(to)") }
    if !selector.events.isEmpty {
      parts.append("events \(selector.events.sorted().map(String.init).joined(separator: ", "))")
    }
    if selector.isMaybe { parts.append("- maybe") }
    if let why = selector.why { parts.append("- \(why)") }
    return parts.joined(separator: " ")
  }

  private static func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
