import ClioModel
import Testing

@testable import ClioReport

@Suite("How numbers and documents are written")
struct WordingTests {
  @Test("Numbers have commas between thousands")
  func numbers() {
    #expect(
      [0, 7, 999, 1000, 1_234_567, -4321].map(Wording.number) == ["0", "7", "999", "1,000", "1,234,567", "-4,321"])
  }

  @Test("Values come with their range or bound")
  func values() {
    #expect(Wording.toll(DeathToll(low: 1083, best: 1147, high: 1564)) == "1,147 [1,083-1,564]")
    #expect(Wording.toll(DeathToll(low: 5, best: 5, high: 5)) == "5")
    #expect(Wording.value(MeasuredValue(value: 222, high: 471), .inflicted) == "222 (to 471)")
    #expect(Wording.value(MeasuredValue(value: 222, high: 222), .inflicted) == "222")
    #expect(Wording.value(MeasuredValue(value: 676), .suffered) == "676")
  }

  @Test("Ordinals follow English")
  func ordinals() {
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(Wording.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th",
      ])
  }

  @Test("Bars show a sliver for little and nothing for none")
  func bars() {
    #expect(Wording.bar(8, of: 8, width: 4) == "████")
    #expect(Wording.bar(4, of: 8, width: 4) == "██")
    #expect(Wording.bar(1, of: 1000, width: 4) == "▏")
    #expect(Wording.bar(0, of: 8, width: 4) == "")
    #expect(Wording.sparkline([0, 1, 8]) == " ▁█")
    #expect(Wording.share(1, of: 3) == "33.3 %")
    #expect(Wording.share(0, of: 0) == "-")
  }

  private let document = Document(
    title: "A | title",
    blocks: [
      .line(["one", "two"]), .heading("Part"),
      .table(
        DocumentTable([.text("name", widest: 6), .number("n")], rows: [["a<b>", "1"], ["long name", "1,000"]])),
      .list(["first", "second"]),
    ])

  @Test("A terminal gets aligned columns")
  func text() {
    #expect(
      TextRenderer().render(document) == """
        A | title
        one · two

        Part
        name        n
        a<b>        1
        long …  1,000
        - first
        - second

        """)
  }

  @Test("Markdown keeps text text")
  func markdown() {
    #expect(
      MarkdownRenderer().render(document) == """
        # A \\| title

        one · two

        ## Part

        | name | n |
        | --- | ---: |
        | a\\<b\\> | 1 |
        | long name | 1,000 |

        - first
        - second

        """)
  }

  @Test("CSV fields are quoted where they must be")
  func csv() {
    #expect(
      ["a", "a,b", "a\"b", "a\nb", "a\r\nb"].map(CSVText.field) == [
        "a", "\"a,b\"", "\"a\"\"b\"", "\"a\nb\"", "\"a\r\nb\"",
      ])
  }
}
