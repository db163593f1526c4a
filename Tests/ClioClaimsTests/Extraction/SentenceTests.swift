import Testing

@testable import ClioClaims

@Suite("Sentences")
struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var reader = SentenceReader(bytes)
    var sentences: [String] = []
    while let sentence = reader.next() { sentences.append(String(decoding: bytes[sentence.range], as: UTF8.self)) }
    return sentences
  }

  @Test(
    "Dots that end nothing",
    arguments: [
      "The U.S. army left.", "Gen. John Smith spoke.", "Mr. Smith met J. K. Doe and Dr. Brown.", "No. 5 was hit.",
      "On Aug. 26 it rained.", "About 1.2 million people fled.", "See www.example.org for more.",
      "He waited… and left.",
      "Troops of the U.S. Army fled.", "It cost 3.5 percent.",
    ])
  func whole(_ text: String) { #expect(sentences(text) == [text]) }

  @Test(
    "Dots that end a sentence",
    arguments: [
      ("It rained. It poured.", ["It rained.", "It poured."]),
      ("“It is over.” He left.", ["“It is over.”", "He left."]),
      ("Who did it? Nobody knows! Well…", ["Who did it?", "Nobody knows!", "Well…"]),
      ("They left the U.S. The war went on.", ["They left the U.S.", "The war went on."]),
      ("(It rained.) It poured.", ["(It rained.)", "It poured."]),
      ("No full stop\n\nA new paragraph", ["No full stop", "A new paragraph"]),
      ("One line\nand the next.", ["One line\nand the next."]),
      ("It was in 2018. In 2019 it ended.", ["It was in 2018.", "In 2019 it ended."]),
      ("", []), ("   ", []),
    ])
  func parted(_ text: String, _ expected: [String]) { #expect(sentences(text) == expected) }

  @Test("Offsets are those of the text's bytes")
  func offsets() {
    let text = "Ünter. Größe zählt."
    let statements = Extraction.statements(text)
    #expect(statements.map(\.range) == [0..<7, 8..<23])
    #expect(statements.map(\.text) == ["Ünter.", "Größe zählt."])
  }

  @Test("A sentence without an end is read to its limit, and says so")
  func long() {
    let text = String(repeating: "and then the rain fell ", count: 400)
    #expect(Extraction.statements(text).map(\.notUnderstood) == [Reason.tooLong])
  }
}
