import ClioArticle
import Testing

@Suite("Questions and who speaks")
struct InterviewTests {
  private static let introduction =
    "The Review spoke to Ada Example – who wrote a book with Bo Other – about its origins."

  @Test("The answers are given to the one person that was spoken to")
  func interviewee() throws {
    let text = """
      Who is the group?

      An opening paragraph.

      So, who is it?

      \(Self.introduction)

      How did it begin?

      It began in 2014.

      It grew.

      In 2018 it was among the four most lethal groups. Will that last, and what would it take to end it for good?

      I think so.
      """
    #expect(
      try article(text, .plain).outline == [
        "# Who is the group?", "¶ An opening paragraph.", "? So, who is it?", "¶ \(Self.introduction)",
        "? How did it begin?", "¶ (Ada Example) It began in 2014.", "¶ (Ada Example) It grew.",
        "¶ (Ada Example) In 2018 it was among the four most lethal groups. Will that last, and what would it take to end "
          + "it for good?", "¶ (Ada Example) I think so.",
      ])
  }

  @Test(
    "Without one such person, nobody is invented",
    arguments: [
      "The Review asked around.", "The Review spoke to Ada Example and Bo Other about it.",
      "The Review spoke to experts about it.", "We spoke to Ada Example about it. We spoke to Bo Other about it.",
      "The man spoke to Ada Example, who had come home by then.",
    ])
  func nobody(introduction: String) throws {
    let article = try article("\(introduction)\n\nWhat is it?\n\nA group.\n\nSince when?\n\nSince 2014.", .plain)
    #expect(article.blocks.map(\.speaker) == [nil, nil, nil, nil, nil])
    #expect(article.blocks.map(\.kind) == [.paragraph, .question, .paragraph, .question, .paragraph])
  }

  @Test(
    "Names as interviews introduce them",
    arguments: [
      ("We talked to Dr Ada Example, a historian, about it.", "Ada Example"),
      ("An interview with Prof. Ada B. Example on the war:", "Ada B. Example"),
      ("Our editor interviewed Ada van der Example.", "Ada van der Example"),
      ("In conversation with Omar al-Example about the war", "Omar al-Example"),
      ("We spoke with Ada Example’s team about it.", "Ada Example"),
    ])
  func names(introduction: String, name: String) throws {
    let text = "\(introduction)\n\nWhat is it?\n\nA group.\n\nSince when?\n\nSince 2014."
    #expect(try article(text, .plain).blocks.map(\.speaker) == [nil, nil, name, nil, name])
  }

  @Test("Q and A, with and without blank lines")
  func letters() throws {
    #expect(
      try article("Q: How many?\nA: 68 in all.\nThey were young.\n\nQ: When?\n\nA: In 2018.", .plain).outline
        == ["? How many?", "¶ 68 in all. They were young.", "? When?", "¶ In 2018."])
    #expect(try article("Q. How many?\n\nA. 68.", .plain).outline == ["? How many?", "¶ 68."])
    #expect(try article("A: first\n\nB: second", .plain).outline == ["¶ A: first", "¶ B: second"])
  }

  @Test("Names before a colon, at least twice; the surname alone afterwards")
  func labels() throws {
    let text = """
      Ada Example: How many were killed?

      Bo Other: 68, says the report.

      And many were hurt.

      Example: When?

      Other: In 2018. Background: it was a school.

      This interview has been edited.
      """
    #expect(
      try article(text, .plain).outline == [
        "? (Ada Example) How many were killed?", "¶ (Bo Other) 68, says the report.",
        "¶ (Bo Other) And many were hurt.",
        "? (Ada Example) When?", "¶ (Bo Other) In 2018. Background: it was a school.",
        "¶ This interview has been edited.",
      ])
  }

  @Test("A label that stands once is text")
  func onlyOnce() throws {
    #expect(
      try article("Islamic State: a history.\n\nMore text.", .plain).outline.first == "¶ Islamic State: a history.")
  }

  @Test("Links move with the text when a label goes")
  func labelsAndLinks() throws {
    let article = try article("Q: Why?\n\nA: See [this](x).\n\n**Really?** Yes, [that](y).", .markdown)
    #expect(article.outline == ["? Why?", "¶ See this.", "? Really?", "¶ Yes, that."])
    #expect(article.linkList == ["this -> x", "that -> y"])
    #expect(article.linksAreInPlace)
  }

  @Test(
    "Bold questions",
    arguments: [
      "<p><b>In 2018 it killed 68. Why?</b></p><p>Because.</p>",
      "<p><strong>In 2018 it killed 68. Why?</strong><br>Because.</p>",
      "<h3>In 2018 it killed 68. Why?</h3><p>Because.</p>",
    ])
  func bold(text: String) throws {
    #expect(try article(text, .html).outline == ["? In 2018 it killed 68. Why?", "¶ Because."])
  }

  @Test("A paragraph that states something before it asks stays a paragraph")
  func mixed() throws {
    #expect(
      try article("It killed 68 in 2018. Why?\n\nNobody knows.", .plain).outline.first == "¶ It killed 68 in 2018. Why?"
    )
    #expect(
      try article("It ended.\n\nIs Dr. Example right? Is the U.S. leaving?\n\nNo.", .plain).outline[1]
        == "? Is Dr. Example right? Is the U.S. leaving?")
  }
}
