import Testing

@testable import ClioModel

@Suite("Events as columns")
struct EventColumnsTests {
  /// Rows 1, 2, 3 with every column set to the row's number.
  private func threeRows() -> EventColumns {
    var columns = EventColumns()
    columns.id = [1, 2, 3]
    columns.year = [1, 2, 3]
    for path in EventColumns.words { columns[keyPath: path] = [1, 2, 3] }
    for path in EventColumns.flags { columns[keyPath: path] = [1, 2, 3] }
    return columns
  }

  @Test("Every column is among the words, the flags, the id and the year")
  func complete() {
    let columns = threeRows()
    for child in Mirror(reflecting: columns).children {
      #expect((child.value as? any Collection)?.count == 3, "\(child.label ?? "")")
    }
  }

  @Test("Taking one row out takes it out of every column")
  func remove() {
    var columns = threeRows()
    columns.remove(at: 1)
    #expect(columns.count == 2)
    #expect(columns.id == [1, 3])
    #expect(columns.year == [1, 3])
    for path in EventColumns.words { #expect(columns[keyPath: path] == [1, 3]) }
    for path in EventColumns.flags { #expect(columns[keyPath: path] == [1, 3]) }
  }

  @Test("Emptying empties every column")
  func removeAll() {
    var columns = threeRows()
    columns.removeAll()
    for child in Mirror(reflecting: columns).children {
      #expect((child.value as? any Collection)?.isEmpty == true, "\(child.label ?? "")")
    }
  }
}
