import ClioMarkup
import Testing

@testable import ClioCharts

@Suite("Pictures")
struct PictureTests {
  static let hostile = "</svg><script>alert('1')</script> & \"q\" ]]> \u{202E}turned \u{0}\u{1B}[31m\u{FFFE} <!-- --"

  private func picture(_ text: String, width: Double = 720) -> Picture {
    let caption = PictureCaption(
      title: text, subtitle: text, edition: text, source: text, addresses: [text, text], notes: [text, text])
    let frame = PictureFrame(
      caption, width: width, legend: PictureMark.allCases.map { .mark($0, text) } + [.notCovered])
    return frame.picture(description: text, drawingHeight: 100) { box, ids in
      Markup.box(box, PictureMark.second.fill(ids))
    }
  }

  @Test("The file names itself, its text and its size, and carries its style")
  func file() throws {
    let svg = Picture(width: 100, height: 50.5, title: "Fire & smoke", description: "One line") { _ in
      Markup.line(0, 0, 100, 50.5, .axis)
    }.svg
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "))
    #expect(svg.contains("viewBox=\"0 0 100 50.5\" width=\"100\" height=\"50.5\" role=\"img\""))
    #expect(svg.contains("aria-labelledby=\"picture-title picture-description\""))
    #expect(svg.contains("<title id=\"picture-title\">Fire &amp; smoke</title>"))
    #expect(svg.contains("<desc id=\"picture-description\">One line</desc>"))
    #expect(svg.contains("@media screen and (prefers-color-scheme: dark)"))
    #expect(svg.contains("<line class=\"pic-axis\" x1=\"0\" y1=\"0\" x2=\"100\" y2=\"50.5\"/>"))
    #expect(!svg.contains("<defs>"))
    DrawnPicture(svg).check()
  }

  @Test("In a page it has no style, and its ids begin with the page's word for it")
  func inline() {
    let html = picture("Fire").inline(id: "deaths 1<", narrow: picture("Fire", width: 360)).markup
    #expect(!html.contains("style"))
    #expect(!html.contains("xmlns"))
    #expect(html.contains("<title id=\"deaths1-title\">Fire</title>"))
    #expect(html.contains("<title id=\"deaths1-narrow-title\">Fire</title>"))
    #expect(html.contains("fill=\"url(#deaths1-strokes)\""))
    #expect(html.contains("class=\"picture pic-wide\"") && html.contains("class=\"picture pic-narrow\""))
    let both = DrawnPicture("<div>\(html)</div>")
    #expect(both.isWellFormed)
    let ids = both.elements.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(PictureIDs(prefix: "1 <>").prefix == "picture1")
    #expect(PictureIDs(prefix: "").id("title") == "picture-title")
  }

  @Test(
    "Whatever the texts are, the file is well-formed and nothing leaves it",
    arguments: [
      "", "x", hostile, String(repeating: hostile, count: 200), String(repeating: "W", count: 10_000),
      String(repeating: "جماعة أهل السنة للدعوة والجهاد ", count: 30), "කොටි සංවිධානය දෙමළ ඊලාම් විමුක්ති",
      "Movement for Oneness and Jihad in West Africa and the Community for the Defence of the Highlands of the North",
    ], [320.0, 360, 720])
  func anyText(text: String, width: Double) {
    let drawn = DrawnPicture(picture(text, width: width))
    drawn.check()
    #expect(drawn.all("script").isEmpty)
  }

  @Test("A frame is as wide as it can be, and grows with its texts")
  func frame() {
    let caption = PictureCaption(title: "Fire", subtitle: "Fires", edition: "A 1", source: "B")
    // 16 margin, a title line of 24, 3 apart, a subtitle line of 19, 6 and 2 apart.
    #expect(PictureFrame(caption, width: 720).drawingTop == 70)
    #expect(PictureFrame(caption, width: 720).drawing(height: 90) == PictureBox(x: 16, y: 70, width: 688, height: 90))
    // The legend takes a row of 20, and 4 more apart.
    #expect(PictureFrame(caption, width: 720, legend: [.notCovered]).drawingTop == 94)
    #expect(PictureFrame(caption, width: 1).width == 320)
    #expect(PictureFrame(caption, width: .nan).width == 720)
    let picture = PictureFrame(caption, width: 720).picture(description: "", drawingHeight: 90) { _, _ in Markup() }
    // 70 + 90, 12 + 8 around the rule, one line of 15.5, 16 margin: 211.5.
    #expect(picture.height == 212)
    #expect(DrawnPicture(picture).words(.note) == ["Data: A 1. Source: B"])
    #expect(picture.svg == picture.svg)
  }

  @Test("What these tests check sees a line that leaves the picture, a text too long for it, and an id used twice")
  func checking() {
    func picture(_ body: Markup) -> DrawnPicture {
      DrawnPicture(Picture(width: 100, height: 50, title: "", description: "") { _ in body })
    }
    withKnownIssue { picture(Markup.line(0, 0, 101, 50, .axis)).check() }
    withKnownIssue { picture(Markup.words("too long for it", 50, 20, .title)).check() }
    withKnownIssue { picture(Markup.element("g", .id("picture-title"))).check() }
    withKnownIssue { picture(Markup.element("g", .attribute("style", "fill: red"))).check() }
    withKnownIssue { picture(Markup.element("g", .attribute("fill", "url(#nothing)"))).check() }
    withKnownIssue { DrawnPicture("<svg><g></svg>").check() }
    picture(Markup.line(0, 0, 100, 50, .axis)).check()
  }
}
