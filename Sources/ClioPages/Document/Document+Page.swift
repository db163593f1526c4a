import ClioMarkup
public import ClioReport

extension Document {
  /// The document as one HTML file: it needs no other file, asks nothing of the net and runs nothing. Figures say their
  /// addresses when pointed at.
  ///
  /// - Parameter program: who wrote it, with its version: `Clio 1.2`.
  public func htmlPage(program: String) -> String {
    Markup.page(
      Self.head(title, program),
      .element("main", .id("main")) {
        Markup.element("header", .class("masthead")) { Markup.element("h1", .ownDirection) { title } }
        HTMLRenderer(links: .none).render(self)
      } + .element("footer", .class("foot")) { Markup.element("p", .class("quiet")) { program } })
  }

  @MarkupBuilder private static func head(_ title: String, _ program: String) -> Markup {
    PageShell.foundations(
      program, policy: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
    Markup.element("title") { title }
    Markup.style(SiteStyle.css)
  }
}
