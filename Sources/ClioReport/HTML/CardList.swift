/// The small parts that cards are made of.
enum CardList {
  /// Nil where there is nothing to list.
  static func bullets(_ items: [HTMLText]) -> HTMLText? {
    guard !items.isEmpty else { return nil }
    return .element("ul") {
      for item in items { HTMLText.element("li", .ownDirection) { item } }
    }
  }

  /// Names and what they are; nothing where all are nil.
  @HTMLBuilder static func facts(_ facts: [(name: String, value: HTMLText)?]) -> HTMLText {
    let facts = facts.compactMap(\.self)
    if !facts.isEmpty {
      HTMLText.element("dl") {
        for fact in facts {
          HTMLText.element("dt") { fact.name }
          HTMLText.element("dd") { fact.value }
        }
      }
    }
  }

  /// A part that opens by itself.
  static func fold(_ title: String, @HTMLBuilder content: () -> HTMLText) -> HTMLText {
    .element("details") {
      HTMLText.element("summary") { title }
      content()
    }
  }

  /// A command to copy, on a line of its own.
  static func command(_ command: String) -> HTMLText {
    .element("div") { HTMLText.element("code") { command } }
  }
}
