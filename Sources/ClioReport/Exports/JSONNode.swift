/// A JSON value whose members keep their order, so that equal data give equal bytes and the telling members come first.
///
///     JSONNode.object([("b", 1), ("a", [true, .null])]).text   // {"b":1,"a":[true,null]}
public enum JSONNode: Hashable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  /// Millionths of a degree, written as the shortest decimal that says the same.
  case degrees(Int32)
  case text(String)
  case list([JSONNode])
  case members([Member])

  public struct Member: Hashable, Sendable {
    public let name: String
    public let value: JSONNode

    public init(name: String, value: JSONNode) {
      self.name = name
      self.value = value
    }
  }

  /// An object with these members in this order.
  public static func object(_ members: [(String, JSONNode)]) -> JSONNode {
    .members(members.map { Member(name: $0.0, value: $0.1) })
  }

  /// An object without the members that have no value.
  public static func known(_ members: [(String, JSONNode?)]) -> JSONNode {
    .members(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// On one line.
  public var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// With a line for each member and item, two blanks deeper at each level, and a final line end.
  public var pretty: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .whole(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  public init(arrayLiteral elements: JSONNode...) { self = .list(elements) }
}
