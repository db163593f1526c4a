import ClioModel
import ClioSQLite
import ClioTesting
import Foundation
import GRDB
import Testing

@Suite("Opening a store")
struct SQLiteStoreOpeningTests {
  @Test("A store that is not there is an error with a way out")
  func missing() throws {
    let fixture = try StoreFixture()
    let error = #expect(throws: ClioError.self) { try fixture.reader() }
    #expect(error?.message == "\(fixture.path): expected a store, found none")
    #expect(
      error?.hint == "load data first: clio load FILE, clio fetch ucdp-ged, or clio load --starter for a small sample")
  }

  @Test("Another program's database is left alone")
  func foreign() throws {
    let fixture = try StoreFixture()
    let queue = try DatabaseQueue(path: fixture.path)
    try queue.write { db in try db.execute(sql: "CREATE TABLE theirs (x)") }
    for access in [SQLiteStore.Access.reading, .loading] {
      let error = #expect(throws: ClioError.self) { try SQLiteStore(path: fixture.path, access: access) }
      #expect(error?.message == "\(fixture.path): expected a Clio store, found another SQLite database")
    }
  }

  @Test("A store of another format is refused")
  func newer() throws {
    let fixture = try StoreFixture()
    _ = try SQLiteStore(path: fixture.path, access: .loading)
    let queue = try DatabaseQueue(path: fixture.path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 99") }
    let error = #expect(throws: ClioError.self) { try fixture.reader() }
    #expect(error?.message == "\(fixture.path): expected store format 1, found 99")
  }

  @Test("A file that is no database is refused")
  func garbage() throws {
    let fixture = try StoreFixture()
    try String(repeating: "not a database ", count: 400).write(toFile: fixture.path, atomically: true, encoding: .utf8)
    let error = #expect(throws: ClioError.self) { try fixture.reader() }
    #expect(error?.kind == .failed)
    #expect(error?.hint == "this is no SQLite file, or a damaged one")
  }
}
