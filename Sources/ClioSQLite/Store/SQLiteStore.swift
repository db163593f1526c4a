public import ClioModel
import Foundation
import GRDB
import Synchronization

/// A store in one SQLite file. Readers never migrate it and never wait for a load.
public final class SQLiteStore: Sendable {
  public enum Access: Sendable {
    /// The file must exist; nothing is ever written.
    case reading
    /// As `reading`, for a program that answers many at a time: so many reads go on side by side.
    case serving(readers: Int)
    /// The file and its folder are made where they are missing.
    case loading
  }

  public let path: String
  let database: any DatabaseWriter
  /// Notices what other programs change; always the same connection, since each counts changes for itself.
  let watch: any DatabaseWriter
  let seen = Mutex<StoreState?>(nil)
  let cache = EditionCache()

  /// - Throws: `ClioError`: there is no store to read, it is not Clio's, another version wrote it, or it cannot be opened.
  public init(path: String, access: Access) throws(ClioError) {
    self.path = path
    do {
      switch access {
      case .reading:
        database = try Self.openForReading(path)
        watch = database
      case .serving(let readers):
        watch = try Self.openForReading(path)
        database = try Self.openForServing(path, readers) ?? watch
      case .loading:
        database = try Self.openForLoading(path)
        watch = database
      }
    } catch {
      throw StoreMessage.sqlite(error, path: path)
    }
  }

  private static func openForReading(_ path: String) throws -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: path) else { throw StoreMessage.missing(path) }
    do {
      return try openReadOnly(path, path)
    } catch let error as DatabaseError where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode) {
      // In a folder that may not be written to, SQLite cannot make the file through which readers and writers agree.
      // Then nobody can be writing either, unless a log is left.
      guard !FileManager.default.fileExists(atPath: path + "-wal") || isEmpty(path + "-wal") else { throw error }
      let url = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      return try openReadOnly(url, path)
    }
  }

  /// Nil in a folder that may not be written to.
  private static func openForServing(_ path: String, _ readers: Int) throws -> DatabasePool? {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = max(1, readers)
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      _ = try pool.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM edition") }
      return pool
    } catch let error as DatabaseError where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode) {
      return nil
    }
  }

  private static func isEmpty(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) == 0
  }

  private static func openReadOnly(_ location: String, _ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: location, configuration: configuration)
    _ = try queue.unsafeRead { db in try checkFormat(of: db, path, isNewAllowed: false) }
    return queue
  }

  private static func openForLoading(_ path: String) throws -> DatabaseQueue {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreMessage.noFolder(folder.path)
    }
    // Another program's file must not be changed by so much as a look, so it is checked before the log is set up.
    if FileManager.default.fileExists(atPath: path), !isEmpty(path) {
      var looking = Configuration()
      looking.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: looking)
      _ = try queue.unsafeRead { db in try checkFormat(of: db, path, isNewAllowed: true) }
    }
    return try retrying { try openWritable(path) }
  }

  /// Two programs that set up the same new store get in each other's way for a moment, in which SQLite does not wait.
  private static func retrying<Value>(_ body: () throws -> Value) throws -> Value {
    for _ in 0..<100 {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        usleep(50_000)
      }
    }
    return try body()
  }

  private static func openWritable(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 16384")
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA cache_size = -32768")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        if try checkFormat(of: db, path, isNewAllowed: true) { try Schema.create(db) }
        return .commit
      }
    }
    return queue
  }

  /// True where the file is new and empty.
  @discardableResult
  private static func checkFormat(of db: Database, _ path: String, isNewAllowed: Bool) throws -> Bool {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if application == Schema.applicationID {
      guard version == Schema.version else { throw StoreMessage.newer(path, found: version) }
      return false
    }
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard isEmpty, application == 0 else { throw StoreMessage.notAStore(path) }
    guard isNewAllowed else { throw StoreMessage.missing(path) }
    return true
  }

  /// Runs reads against one consistent state of the store.
  ///
  /// - Throws: `ClioError` also in a task that was cancelled: a long answer is made of many reads.
  func read<Value>(_ body: (Database) throws -> Value) throws(ClioError) -> Value {
    guard !Task.isCancelled else { throw StoreMessage.stopped }
    do {
      return try database.read(body)
    } catch {
      throw StoreMessage.sqlite(error, path: path)
    }
  }
}
