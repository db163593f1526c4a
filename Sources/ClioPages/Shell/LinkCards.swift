import ClioMarkup

/// Another page that may be of use, and why.
public struct PageCard: Sendable {
  public let name: String
  public let address: PageAddress
  public let why: String

  public init(name: String, address: PageAddress, why: String) {
    self.name = name
    self.address = address
    self.why = why
  }
}

/// Pages as cards, each with what is to say of it; those that the site does not have are left out.
struct LinkCards {
  private let shown: [(card: PageCard, target: String)]

  init(_ cards: [PageCard], links: PageLinks) {
    shown = cards.compactMap { card in links[card.address].map { (card, $0) } }
  }

  var list: Markup {
    .element("ul", .class("cards-grid")) {
      for (card, target) in shown {
        Markup.element("li") {
          Markup.element("a", .attribute("href", target)) { Markup.isolated(card.name) }
          Markup.element("p", .ownDirection) { card.why }
        }
      }
    }
  }

  /// With a heading; nothing where there are none.
  @MarkupBuilder func section(_ title: String, id: String) -> Markup {
    if !shown.isEmpty {
      Markup.element("section", .class("part"), .labelled(by: id)) {
        Markup.element("h2", .id(id)) { title }
        list
      }
    }
  }
}
