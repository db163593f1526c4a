/// The ids of one picture on a page: all begin with the same word, so that many pictures can stand side by side.
public struct PictureIDs: Equatable, Sendable {
  public let prefix: String

  /// What cannot stand in an id is dropped from the prefix; of nothing it becomes `picture`.
  public init(prefix: String) {
    let kept = prefix.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
    }
    let text = String(String.UnicodeScalarView(kept))
    self.prefix = text.first?.isLetter == true ? text : "picture" + text
  }

  public func id(_ name: StaticString) -> String { "\(prefix)-\(name)" }

  /// The value of an attribute that uses what has this id: `url(#picture-hatch)`.
  public func reference(_ name: StaticString) -> String { "url(#\(id(name)))" }
}
