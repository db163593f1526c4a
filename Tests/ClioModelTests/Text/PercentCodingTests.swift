import ClioTesting
import Testing

@testable import ClioModel

@Suite("Percent-encoding")
struct PercentCodingTests {
  @Test(
    "All but letters, digits and - . _ ~ : + @ is encoded",
    arguments: [
      ("AZaz09-._~:+@", "AZaz09-._~:+@"), ("Supporters of BNP", "Supporters%20of%20BNP"), ("a,b/c=d", "a%2Cb%2Fc%3Dd"),
      ("100%", "100%25"), ("é", "%C3%A9"), ("\n", "%0A"), ("", ""),
      ("'\"&?#*;$!()", "%27%22%26%3F%23%2A%3B%24%21%28%29"),
    ])
  func encode(text: String, encoded: String) {
    #expect(PercentCoding.encode(text) == encoded)
    #expect(PercentCoding.decode(encoded) == text)
  }

  @Test("Small hexadecimal digits and needless encoding decode too, and a plus stays a plus")
  func decode() {
    #expect(PercentCoding.decode("%c3%a9") == "é")
    #expect(PercentCoding.decode("%41b") == "Ab")
    #expect(PercentCoding.decode("a+b") == "a+b")
  }

  @Test(
    "A broken code or bytes that are not UTF-8 decode to nothing",
    arguments: ["%", "%4", "%zz", "a%", "%C3", "%FF", "%+1"])
  func refused(text: String) {
    #expect(PercentCoding.decode(text) == nil)
  }

  @Test("Any text comes back")
  func roundTrip() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let encoded = PercentCoding.encode(text)
      #expect(encoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
      #expect(PercentCoding.decode(encoded)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }
  }
}
