import Testing

@testable import ClioReaders

@Suite("Small numbers for runs of bytes")
struct ByteInternerTests {
  private func code(_ text: String, _ salt: UInt64 = 0, in interner: inout ByteInterner) -> (Int32, Bool) {
    Array(text.utf8).withUnsafeBufferPointer { interner.code(for: $0, salt: salt) }
  }

  @Test("Each different run has one, in order of first appearance")
  func order() {
    var interner = ByteInterner()
    #expect(code("IS", in: &interner) == (0, true))
    #expect(code("Taleban", in: &interner) == (1, true))
    #expect(code("IS", in: &interner) == (0, false))
    #expect(code("", in: &interner) == (2, true))
    #expect(code("", in: &interner) == (2, false))
    #expect(interner.count == 3)
  }

  @Test("The same bytes under another salt are another key")
  func salt() {
    var interner = ByteInterner()
    #expect(code("ELN", 1, in: &interner) == (0, true))
    #expect(code("ELN", 2, in: &interner) == (1, true))
    #expect(code("ELN", in: &interner) == (2, true))
    #expect(code("ELN", 1, in: &interner) == (0, false))
  }

  @Test("It grows far beyond its first size without mixing anything up")
  func growth() {
    var interner = ByteInterner()
    for number in 0..<5000 { #expect(code("side \(number)", in: &interner) == (Int32(number), true)) }
    for number in 0..<5000 { #expect(code("side \(number)", in: &interner) == (Int32(number), false)) }
    #expect(interner.count == 5000)
  }
}
