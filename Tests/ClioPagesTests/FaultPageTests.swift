import ClioModel
import ClioTesting
import Testing

@testable import ClioPages

@Suite("Pages that say why there is none")
struct FaultPageTests {
  private let links = PageLinks { address in SitePath(address).map { "/" + $0.text } }

  @Test("They have the way on: navigation, a search, and links to those who may have been meant")
  func wayOn() throws {
    let html = FaultPage(
      "Not found", message: "'Talibann': expected a name, found none", hint: "did you mean one of these?",
      candidates: ["taliban Taliban", "nobody at all"], links: links, program: "Clio 9"
    ).html
    try PageBalance.check(html)
    #expect(html.contains("<title>Not found · Clio</title>"))
    #expect(html.contains("<a class=\"skip\" href=\"#main\">"))
    #expect(html.contains("<nav aria-label=\"Main\">"))
    #expect(html.contains("<link rel=\"icon\""))
    #expect(html.contains("role=\"search\""))
    #expect(html.contains("<a href=\"/actors/taliban.html\"><bdi>taliban Taliban</bdi></a>"))
    #expect(html.contains("did you mean one of these?"))
  }

  @Test("A command is no way on from a page")
  func commands() {
    let html = FaultPage(
      "Not found", message: "m", hint: "clio actors list shows the registry", candidates: [], links: links,
      program: "Clio 9"
    ).html
    #expect(!html.contains("clio actors"))
  }
}
