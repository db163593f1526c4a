public import ClioModel
public import ClioRegistry

/// What one name means.
public struct Resolution: Encodable, Sendable {
  public struct Meaning: Encodable, Sendable {
    public let actor: String
    public let name: String
    public let how: String
    /// The dataset's own codes for it, on the day asked where one was.
    public let codes: String
  }

  public let name: String
  /// `found`, `ambiguous` or `unknown`.
  public let verdict: String
  public let meanings: [Meaning]
  /// Names near to one that means nothing, best first.
  public let near: [String]

  /// - Parameters:
  ///   - day: when the name was used; nil for any time.
  ///   - edition: the one whose sides the resolver looks through; nil where it has none.
  public init(_ text: String, on day: CalendarDay?, _ resolver: ActorResolver, _ edition: Edition?) {
    name = text
    let found = resolver.meanings(of: text, on: day)
    meanings = found.map { meaning in
      let head: RegistryHead? =
        if case .entry(let id) = meaning.reference { resolver.registry.head(id) } else { nil }
      let how =
        switch meaning.how {
        case .reference: "reference"
        case .registry(let how): how.rawValue
        case .side: "side of \(edition?.id.description ?? "the edition")"
        }
      let actor = try? resolver.registry.actor(meaning.reference, sides: resolver.sides)
      var definition = actor?.definition ?? ActorDefinition(selectors: [])
      if let day {
        definition.selectors = definition.selectors.filter { selector in
          (selector.from.map { $0 <= day } ?? true) && (selector.to.map { day <= $0 } ?? true)
        }
      }
      return Meaning(
        actor: meaning.reference.description, name: head?.name ?? actor?.name ?? meaning.reference.description,
        how: how,
        codes: SelectorWording.codes(definition))
    }
    verdict = found.isEmpty ? "unknown" : found.count == 1 ? "found" : "ambiguous"
    near = found.isEmpty ? resolver.suggestions(for: text) : []
  }
}
