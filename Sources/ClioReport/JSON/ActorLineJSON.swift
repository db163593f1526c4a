import ClioModel
public import ClioRegistry

/// An entry of the registry as a list shows it.
public struct ActorLineJSON: Encodable, Sendable {
  public let id: String
  public let name: String
  public let kind: String
  public let parent: String?
  public let home: [String]
  /// UCDP has a code for it.
  public let isCoded: Bool

  public init(_ head: RegistryHead) {
    id = head.id
    name = head.name
    kind = head.kind.rawValue
    parent = head.parent
    home = head.home
    isCoded = !head.selectors(in: .ucdp).isEmpty
  }
}
