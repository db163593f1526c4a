/// An attribute whose value was escaped.
public struct MarkupAttribute: Sendable, Equatable {
  /// With a space before it.
  public let markup: String

  private init(_ name: StaticString, escaping value: String) {
    markup = " \(name)=\"\(Markup.escaped(value))\""
  }

  public static func attribute(_ name: StaticString, _ value: String) -> Self { Self(name, escaping: value) }

  public static func `class`(_ names: String...) -> Self { Self("class", escaping: names.joined(separator: " ")) }

  public static func id(_ id: String) -> Self { Self("id", escaping: id) }

  /// The id of the heading that names it.
  public static func labelled(by id: String) -> Self { Self("aria-labelledby", escaping: id) }

  public static var hiddenFromSpeech: Self { Self("aria-hidden", escaping: "true") }

  /// The direction of the text's own first letter.
  public static var ownDirection: Self { Self("dir", escaping: "auto") }

  /// An attribute that is there or not.
  public static func flag(_ name: StaticString, when isSet: Bool) -> Self? { isSet ? Self(name, escaping: "") : nil }

  /// A place on the same page.
  public static func href(fragment id: String) -> Self { Self("href", escaping: "#" + id) }

  /// A page of the web; nil for what is no `http` or `https` address with a host, and for one with anything in it that
  /// does not show.
  public static func href(_ url: String) -> Self? { isWeb(url) ? Self("href", escaping: url) : nil }

  public static func isWeb(_ url: String) -> Bool {
    let text = url.lowercased()
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix),
      let host = text.dropFirst(scheme.count).unicodeScalars.first,
      host == "[" || host.properties.isAlphabetic || host.properties.numericType != nil
    else { return false }
    return !url.unicodeScalars.contains { scalar in
      scalar.properties.isWhitespace || Markup.isUnruly(scalar) || scalar.properties.generalCategory == .format
    }
  }
}
