public import ClioModel

/// An entry that a name may mean, and how it was found.
public struct NameMatch: Sendable, Hashable {
  public enum How: String, Sendable, Hashable, Encodable {
    /// By its id or one of its names, whatever the case, accents, hyphens and articles.
    case name
    /// By a name with a country after it that is its home.
    case nameAndCountry = "name and country"
    /// By a name that sounds alike in another romanisation.
    case spelling
  }

  public let id: String
  public let how: How
}

extension Registry {
  /// The entries that a name may mean; several where it is ambiguous, none where nothing fits.
  ///
  /// - Parameter day: where a name had several owners, only those that used it on this day are meant.
  public func matches(_ text: String, on day: CalendarDay? = nil) -> [NameMatch] {
    if let head = head(text) { return [NameMatch(id: head.id, how: .name)] }
    let named = spelt(text, among: ids("alias", NameFolding.key(text), on: day))
    if !named.isEmpty { return named.map { NameMatch(id: $0, how: .name) } }
    if let qualified = qualified(text, on: day) { return qualified }
    for key in NameSound.keys(text) {
      let alike = ids("like", key, on: nil)
      // Sounding like several is no answer, only a hint.
      if alike.count == 1 { return [NameMatch(id: alike[0], how: .spelling)] }
      if alike.count > 1 { return [] }
    }
    return []
  }

  /// Of several entries those that have the name with the same word breaks, if any: Ansarallah is not Ansar Allah.
  private func spelt(_ text: String, among ids: [String]) -> [String] {
    guard ids.count > 1 else { return ids }
    let folded = NameFolding.fold(text)
    let exact = ids.filter { id in
      entry(id).map { entry in
        NameFolding.fold(entry.name) == folded || entry.names.contains { NameFolding.fold($0.text) == folded }
      } ?? false
    }
    return exact.isEmpty ? ids : exact
  }

  /// True where the letters are found in this order: HUM among the initials of Harakat ul-Mujahidin.
  private static func isSubsequence(_ letters: [Character], of initials: [Character]) -> Bool {
    var rest = initials[...]
    for letter in letters {
      guard let position = rest.firstIndex(of: letter) else { return false }
      rest = rest[(position + 1)...]
    }
    return true
  }

  /// The entries that go by this name.
  func entries(named text: String) -> [RegistryHead] { matches(text).compactMap { head($0.id) } }

  private func ids(_ kind: String, _ key: String, on day: CalendarDay?) -> [String] {
    let hits = NameIndex.hits(kind, key, in: self.text, from: indexStart)
    let current = day.map { day in hits.filter { $0.span.mayHold(day) } } ?? hits
    // A name out of its time still means its only owner.
    return Set((current.isEmpty ? hits : current).map(\.id)).sorted()
  }

  /// `Al-Shabaab (Mozambique)`, `Harakat ul-Mujahidin (HUM)`: a name, and in brackets a country or another name of the same.
  private func qualified(_ text: String, on day: CalendarDay?) -> [NameMatch]? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return nil }
    let base = matches(String(text[..<open]), on: day)
    let inside = String(text[text.index(after: open)...].dropLast())
    guard !base.isEmpty else { return nil }
    if let country = Country.matching(inside) {
      let home = base.filter { match in
        head(match.id)?.home.contains { Country.matching($0)?.gwNumber == country.gwNumber } ?? false
      }
      return home.map { NameMatch(id: $0.id, how: $0.how == .name ? .nameAndCountry : $0.how) }
    }
    let other = Set(ids("alias", NameFolding.key(inside), on: day))
    guard !other.isEmpty else {
      // An abbreviation that nobody listed says no more than the name before it; other words may say another group.
      let letters = String(text[..<open]).split { !$0.isLetter }.compactMap(\.first).map { Character($0.uppercased()) }
      let isAbbreviation = inside.count <= 8 && !inside.isEmpty && Self.isSubsequence(Array(inside), of: letters)
      return isAbbreviation && base.allSatisfy { $0.how == .name } ? base : nil
    }
    return base.filter { other.contains($0.id) }
  }
}
