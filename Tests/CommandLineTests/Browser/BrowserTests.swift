import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What a person does with the pages, in a real browser. The starter has 258 events; its figures are counted by
/// `StarterTests` and by hand.
@Suite(
  "Pages in a browser", .serialized, .timeLimit(.minutes(5)),
  .enabled(
    if: ProcessInfo.processInfo.environment["CLIO_BROWSER_TESTS"] != nil,
    "asked for with CLIO_BROWSER_TESTS=1, and alone: a browser leaves the tests of time limits too little"))
struct BrowserTests {
  /// A browser, and where the program serves the starter; both end with the test, however it ends.
  private func browsing(
    width: Int = 1280, runsScripts: Bool = true, _ test: (Browser, String) async throws -> Void
  ) async throws {
    let line = try CommandLine()
    #expect(try line.run("load", "--starter").status == 0)
    let server = try line.start("serve", "--port", "0")
    defer { server.process.terminate() }
    let base = try await server.address()
    try await Browser.using(width: width, runsScripts: runsScripts) { browser in try await test(browser, base) }
    server.process.terminate()
    #expect(await server.status() == 0)
  }

  @Test("Who types a part of a name is shown actors, and gets to a profile by one click")
  func searchWithSuggestions() async throws {
    try await browsing { browser, base in
      try await browser.open(base)
      try await browser.element("#q").type("khoras")
      let first = try await browser.element(".found-list[data-asked=khoras] a")
      #expect(try await first.text.hasPrefix("Islamic State Khorasan Province"))
      try await first.click()
      try await browser.arrive(at: base + "actor/is-khorasan")
      #expect(try await browser.element("h1").text == "Islamic State Khorasan Province")
      #expect(try await browser.complaints() == [])
    }
  }

  @Test("The keyboard alone goes through suggestions and chooses one")
  func searchByKeyboard() async throws {
    try await browsing { browser, base in
      try await browser.open(base)
      let field = try await browser.element("#q")
      try await field.type("taliban")
      _ = try await browser.element(".found-list[data-asked=taliban] a")
      // Down, and Enter.
      try await field.type("\u{E015}\u{E007}")
      try await browser.arrive(at: "actor/taliban")
      #expect(try await browser.element("h1").text == "Taliban")
    }
  }

  @Test("Without scripts a search is a page of its own, and the rest works too")
  func searchWithoutScripts() async throws {
    try await browsing(width: 390, runsScripts: false) { browser, base in
      try await browser.open(base)
      try await browser.element("#q").type("khorasan\u{E007}")
      try await browser.arrive(at: "q=khorasan")
      #expect(try await browser.element("#found").text.hasSuffix("found"))
      try await browser.element("main .found-list a").click()
      try await browser.arrive(at: "actor/is-khorasan")
      #expect(try await browser.element("h1").text == "Islamic State Khorasan Province")
    }
  }

  @Test("A figure of a profile leads to its definition, its rows and its files")
  func figureToRows() async throws {
    try await browsing { browser, base in
      try await browser.open(base + "actor/taliban")
      let tile = try await browser.element(".tiles a.figure")
      let number = try await tile.text
      try await tile.click()
      try await browser.arrive(at: "figure/starter@1/deaths/actor=taliban")
      #expect(try await browser.element("h1").text == "Taliban: deaths in its events")
      #expect(try await browser.element(".big").text.hasPrefix(number))
      #expect(try await browser.element(".lede").text.contains("not the same as killed by it"))
      let heading = try await browser.element("#rows").text
      let total = try #require(heading.firstMatch(of: /The ([0-9]+) rows behind it/).flatMap { Int($0.1) })
      #expect(try await browser.elements("[aria-labelledby=rows] tbody tr").count == 25)
      try await browser.element("[aria-labelledby=rows] a[rel=next]").click()
      try await browser.arrive(at: "row=26")
      #expect(try await browser.element(".leaf span").text.hasPrefix("26 to 50 of "))
      // Its events are to be had as they are counted.
      let target = try #require(try await browser.element("a[href$='format=geojson']").attribute("href"))
      let link = try #require(URL(string: target, relativeTo: URL(string: base)))
      let (data, _) = try await URLSession.shared.data(from: link)
      let features = (try JSONSerialization.jsonObject(with: data) as? [String: Any])?["features"] as? [Any]
      #expect(features?.count == total)
      #expect(try await browser.complaints() == [])
    }
  }

  @Test("A text that is pasted gets marks, and a mark leads to its evidence and on to the figure")
  func checkText() async throws {
    try await browsing { browser, base in
      try await browser.open(base + "check")
      try await browser.element("#text").type(
        "The attack at Kabul airport on 26 August 2021 killed 183 people. IS-Khorasan killed 5,000 people in Kabul on 26 August 2021."
      )
      try await browser.element("#published").type("2021-10")
      try await browser.element("form.text button").click()
      #expect(try await browser.element(".found").text.contains("1 fails"))
      #expect(try await browser.element(".card.fails .why").text.contains("183"))
      // The evidence is closed until its mark is followed.
      #expect(try await browser.value(of: "document.querySelector('.card.fails').open") == "false")
      try await browser.element("sup a.fails").click()
      #expect(try await browser.value(of: "document.querySelector('.card.fails').open") == "true")
      try await browser.element(".card.fails .folds details:last-of-type summary").click()
      try await browser.element(".card.fails .row a.address").click()
      try await browser.arrive(at: "figure/starter@1/")
      #expect(try await browser.elements("[aria-labelledby=rows] tbody tr").count > 0)
      #expect(try await browser.complaints() == [])
    }
  }

  @Test("The map shows fewer events where the form asks for fewer")
  func mapFilters() async throws {
    try await browsing { browser, base in
      try await browser.open(base + "map")
      try await browser.element("#field-actor").type("Taliban")
      try await browser.element("form button").click()
      try await browser.arrive(at: "actor=Taliban")
      let all = try await browser.elements("figure svg circle").count
      try await browser.element("#field-violence option[value=one-sided]").click()
      try await browser.element("form button").click()
      try await browser.arrive(at: "violence=one-sided")
      let few = try await browser.elements("figure svg circle").count
      #expect(few < all)
      #expect(few > 0)
      #expect(try await browser.complaints() == [])
    }
  }

  @Test("A form that has no answer says why, and keeps what was asked")
  func keptForms() async throws {
    try await browsing { browser, base in
      try await browser.open(base + "map?country=Narnia&from=2001")
      #expect(try await browser.element("[role=alert]").text.contains("Narnia"))
      #expect(try await browser.element("#field-country").attribute("value") == "Narnia")
      #expect(try await browser.element("#field-from").attribute("value") == "2001")
      try await browser.open(base + "compare?actors=taliban,nobody-at-all")
      #expect(try await browser.element("[role=alert]").text.contains("nobody-at-all"))
      #expect(try await browser.element("#field-actors").attribute("value") == "taliban,nobody-at-all")
    }
  }

  @Test("Who comes back to a page has it with its style and its forms")
  func comingBack() async throws {
    try await browsing { browser, base in
      for _ in 1...3 {
        try await browser.open(base + "check")
        #expect(try await browser.value(of: "getComputedStyle(document.querySelector('textarea')).display") == "block")
        #expect(try await browser.complaints() == [])
      }
      try await browser.element("#text").type("The Taliban fought.")
      try await browser.element("form.text button").click()
      #expect(try await browser.element(".kicker").text.lowercased() == "checked by clio")
    }
  }

  @Test("No page asks for what its policy forbids, and none is wider than a phone", arguments: [1280, 390])
  func policy(width: Int) async throws {
    try await browsing(width: width) { browser, base in
      for path in [
        "", "actors", "actors?q=khorasan", "actor/is-khorasan", "actor/taliban?from=2001&to=2010", "rank?in=2015..2018",
        "compare?actors=is-khorasan,taliban", "network?actor=taliban", "map?country=AFG&min=20",
        "figure/starter@1/deaths/actor=taliban/by=year", "check", "data", "actor/nobody-of-this-name",
      ] {
        try await browser.open(base + path)
        #expect(try await browser.elements("h1").count == 1, "\(path)")
        let complaints = try await browser.complaints()
        // The browser also tells that a page was not found.
        #expect(complaints.filter { !$0.contains("404") } == [], "\(path)")
        if width < 500 {
          let room = try await browser.value(of: "document.scrollingElement.scrollWidth - window.innerWidth")
          #expect(Int(room) ?? 1 <= 0, "\(path) is \(room) pixels too wide")
        }
      }
    }
  }

  @Test("A site on a disk needs no server: its search and its links work from files")
  func siteFromDisk() async throws {
    let line = try CommandLine()
    #expect(try line.run("load", "--starter").status == 0)
    #expect(try line.run("publish", "site").status == 0)
    try await Browser.using { browser in
      try await browser.open("file://\(line.folder)/site/index.html")
      try await browser.element("#q").type("khorasan")
      try await browser.element(".found-list[data-asked=khorasan] a").click()
      try await browser.arrive(at: "actors/is-khorasan.html")
      #expect(try await browser.element("h1").text == "Islamic State Khorasan Province")
      #expect(try await browser.value(of: "document.images[0].naturalWidth > 300") == "true")
      #expect(try await browser.complaints() == [])
    }
  }
}
