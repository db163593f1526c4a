import ArgumentParser
import ClioPages
import ClioReport

/// How an answer is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, md, html

  /// For people; JSON is none of these.
  var form: DocumentForm { DocumentForm(rawValue: rawValue) ?? .text }
}

/// The same for answers that are tables.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, md, html, csv

  /// For people; JSON and CSV are none of these.
  var form: DocumentForm { DocumentForm(rawValue: rawValue) ?? .text }
}

/// How a document is written for people.
enum DocumentForm: String {
  case text, md, html

  func rendered(_ document: Document) -> String {
    switch self {
    case .text: Terminal.renderer.render(document)
    case .md: MarkdownRenderer().render(document)
    case .html: document.htmlPage(program: clioProgram)
    }
  }
}

extension Terminal {
  static func write(_ document: Document, as form: DocumentForm) { write(form.rendered(document)) }
}
