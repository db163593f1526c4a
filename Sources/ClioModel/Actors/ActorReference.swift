/// How an address or a command names an actor.
public enum ActorReference: Hashable, Sendable {
  /// An entry of the registry: `is-khorasan`.
  case entry(String)
  /// What is left of an entry's coded actors once its slices are taken away: `islamic-state:remainder`.
  case remainder(String)
  /// A UCDP actor id: `ucdp:234`.
  case ucdp(Int)
  /// A side name as a file writes it, for rows without an id: `name:Supporters of BNP`.
  case name(String)

  /// Reads the forms above; nil where the text is none of them.
  public init?(_ text: some StringProtocol) {
    if text.hasPrefix("ucdp:") {
      guard let id = Int(text.dropFirst(5)), id > 0 else { return nil }
      self = .ucdp(id)
    } else if text.unicodeScalars.starts(with: "name:".unicodeScalars) {
      // By scalars: an accent at the name's beginning would make one character with the colon.
      guard text.utf8.count > 5 else { return nil }
      self = .name(String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(5))))
    } else if text.hasSuffix(":remainder") {
      let slug = text.dropLast(10)
      guard Self.isSlug(slug) else { return nil }
      self = .remainder(String(slug))
    } else {
      guard Self.isSlug(text) else { return nil }
      self = .entry(String(text))
    }
  }

  /// True for what may name a registry entry: lower-case letters, digits and single hyphens.
  public static func isSlug(_ text: some StringProtocol) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
          default: false
          }
        }
    }
  }
}

extension ActorReference: CustomStringConvertible {
  public var description: String {
    switch self {
    case .entry(let slug): slug
    case .remainder(let slug): "\(slug):remainder"
    case .ucdp(let id): "ucdp:\(id)"
    case .name(let name): "name:\(name)"
    }
  }
}
