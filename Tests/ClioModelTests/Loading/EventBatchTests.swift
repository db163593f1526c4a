import Testing

@testable import ClioModel

@Suite("A run of rows on its way")
struct EventBatchTests {
  @Test("It is full at 4096 rows, or at 16 MiB however few they are")
  func full() {
    var batch = EventBatch()
    #expect(batch.isEmpty)
    batch.columns.id = Array(repeating: 1, count: 4095)
    #expect(!batch.isFull)
    #expect(!batch.isEmpty)
    batch.columns.id.append(1)
    #expect(batch.isFull)
    var heavy = EventBatch()
    heavy.bytes = Array(repeating: 0, count: (16 << 20) - 1)
    #expect(!heavy.isFull)
    heavy.bytes.append(0)
    #expect(heavy.isFull)
  }

  @Test("A batch of rejects alone is not empty")
  func rejects() {
    var batch = EventBatch()
    batch.rejects = [RowRejection(line: 1, column: nil, expected: "x", found: "y", bytes: [], length: 0)]
    #expect(!batch.isEmpty)
  }

  @Test("Each row gives back its own bytes")
  func rowBytes() {
    var batch = EventBatch()
    batch.bytes = Array("abc\nd\n".utf8)
    batch.rowEnds = [4, 6]
    #expect(Array(batch.rowBytes(0)) == Array("abc\n".utf8))
    #expect(Array(batch.rowBytes(1)) == Array("d\n".utf8))
  }

  @Test("A reject says line, column, what was expected and what was found")
  func message() {
    let inColumn = RowRejection(
      line: 17, column: "best", expected: "a whole number", found: "'x'", bytes: [], length: 0)
    #expect(inColumn.message == "17: best: expected a whole number, found 'x'")
    let whole = RowRejection(line: 17, column: nil, expected: "3 fields", found: "2", bytes: [], length: 0)
    #expect(whole.message == "17: expected 3 fields, found 2")
  }
}
