import Testing

@testable import ClioReaders

@Suite("Checking bytes for UTF-8")
struct UTF8CheckTests {
  @Test("A byte over 127 is found wherever it stands among the eight")
  func ascii() {
    for count in 0...20 {
      var bytes = [UInt8](repeating: 0x7F, count: count)
      #expect(bytes.withUnsafeBufferPointer { $0.isASCII })
      for index in bytes.indices {
        bytes[index] = 0x80
        #expect(!bytes.withUnsafeBufferPointer { $0.isASCII })
        bytes[index] = 0
      }
    }
  }

  // Well-formed and ill-formed sequences of the Unicode standard, table 3-7.
  @Test(
    "Well-formed sequences and ill-formed ones",
    arguments: [
      ([0x61], true), ([0xC3, 0xA9], true), ([0xE6, 0x97, 0xA5], true), ([0xF0, 0x9F, 0x98, 0x80], true), ([], true),
      ([0xC3], false), ([0xA9], false), ([0xC0, 0x80], false), ([0xED, 0xA0, 0x80], false),
      ([0xF5, 0x80, 0x80, 0x80], false),
      ([0xFC], false), ([0x61, 0xFF], false),
    ] as [([UInt8], Bool)])
  func utf8(bytes: [UInt8], isUTF8: Bool) {
    #expect(bytes.withUnsafeBufferPointer { $0.isUTF8 } == isUTF8)
  }
}
