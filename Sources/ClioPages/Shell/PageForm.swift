import ClioMarkup
import ClioModel
import ClioReport

/// A form that asks for another page; it works without a script.
struct PageForm {
  enum Field {
    /// - hint: what may be typed.
    case text(name: String, label: String, value: String, hint: String)
    case year(name: String, label: String, value: String)
    /// Values with their words; the first is the default.
    case choice(name: String, label: String, options: [(value: String, words: String)], selected: String)
  }

  let action: String
  let label: String
  let fields: [Field]
  let button: String
  /// What was wrong with what was asked for last.
  var error: ClioError?

  @MarkupBuilder var html: Markup {
    if let error { Self.told(error) }
    Markup.element("form", .attribute("action", action), .attribute("method", "get"), .attribute("aria-label", label)) {
      for field in fields { self.field(field) }
      Markup.element("div") { Markup.element("button", .attribute("type", "submit")) { button } }
    }
  }

  /// In words for a page: commands and files of the program are of no use there.
  @MarkupBuilder static func told(_ error: ClioError) -> Markup {
    let advice = FaultPage.advice(error.hint)
    Markup.element("div", .class("caution"), .attribute("role", "alert")) {
      Markup.element("p", .ownDirection) { error.message + (advice.isEmpty ? "" : ". \(advice.capitalizedFirst)") }
      if !error.candidates.isEmpty {
        Markup.element("ul") { for candidate in error.candidates { Markup.element("li", .ownDirection) { candidate } } }
      }
    }
  }

  private func field(_ field: Field) -> Markup {
    switch field {
    case .text(let name, let label, let value, let hint):
      labelled(name, label) {
        Markup.void(
          "input", .id("field-\(name)"), .class("name"), .attribute("type", "text"), .attribute("name", name),
          .attribute("value", value), .attribute("placeholder", hint), .attribute("maxlength", "500"),
          .attribute("autocomplete", "off"), .attribute("spellcheck", "false"), .attribute("dir", "auto"))
      }
    case .year(let name, let label, let value):
      labelled(name, label) {
        Markup.void(
          "input", .id("field-\(name)"), .attribute("type", "text"), .attribute("name", name),
          .attribute("value", value), .attribute("inputmode", "numeric"), .attribute("size", "12"),
          .attribute("maxlength", "10"), .attribute("autocomplete", "off"))
      }
    case .choice(let name, let label, let options, let selected):
      labelled(name, label) {
        Markup.element("select", .id("field-\(name)"), .attribute("name", name)) {
          for option in options {
            Markup.element(
              "option", .attribute("value", option.value), .flag("selected", when: option.value == selected)
            ) { option.words }
          }
        }
      }
    }
  }

  private func labelled(_ name: String, _ label: String, @MarkupBuilder _ control: () -> Markup) -> Markup {
    .element("div") {
      Markup.element("label", .attribute("for", "field-\(name)")) { label }
      control()
    }
  }
}
