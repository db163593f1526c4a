import ClioMarkup

/// Something to take along in another form: a figure, its rows, its citation.
public struct FileLink: Sendable {
  let title: String
  let target: String

  /// - Parameter target: as a link of the page.
  public init(_ title: String, _ target: String) {
    self.title = title
    self.target = target
  }

  static func list(_ files: [FileLink]) -> Markup {
    .element("ul", .class("files")) {
      for file in files {
        Markup.element("li") { Markup.element("a", .attribute("href", file.target)) { file.title } }
      }
    }
  }
}
