import ClioMarkup

/// The small parts that cards are made of.
enum CardList {
  /// Nil where there is nothing to list.
  static func bullets(_ items: [Markup]) -> Markup? {
    guard !items.isEmpty else { return nil }
    return .element("ul") {
      for item in items { Markup.element("li", .ownDirection) { item } }
    }
  }

  /// Names and what they are; nothing where all are nil.
  @MarkupBuilder static func facts(_ facts: [(name: String, value: Markup)?]) -> Markup {
    let facts = facts.compactMap(\.self)
    if !facts.isEmpty {
      Markup.element("dl") {
        for fact in facts {
          Markup.element("dt") { fact.name }
          Markup.element("dd") { fact.value }
        }
      }
    }
  }

  /// A part that opens by itself.
  static func fold(_ title: String, @MarkupBuilder content: () -> Markup) -> Markup {
    .element("details") {
      Markup.element("summary") { title }
      content()
    }
  }

  /// An address, on a line of its own: a link where there is a page of it, else a command to copy.
  static func address(_ address: String, at target: String?, command: String) -> Markup {
    .element("div") {
      if let target {
        Markup.element("a", .class("address"), .attribute("href", target)) { Markup.element("code") { address } }
      } else {
        Markup.element("code") { "\(command) \(address)" }
      }
    }
  }
}
