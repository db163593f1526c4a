import ClioModel
import GRDB
import Synchronization

/// What tallies need of an edition beside its rows, kept once read: an edition never changes once it is loaded.
final class EditionCache: Sendable {
  struct Lexicon: Sendable {
    let stored: StoredEdition
    let dictionaries: EditionDictionaries
    /// The first code among those with the same actor id, by side code: one actor under two spellings is one.
    let actorCodes: [Int32]
  }

  private struct Kept {
    var lexicons: [String: Lexicon] = [:]
    var rollups: [String: TallyBlock] = [:]
    var blocks: [String: [Int: TallyBlock]] = [:]
  }

  private let kept = Mutex(Kept())

  func lexicon(of stored: StoredEdition, _ db: Database) throws -> Lexicon {
    if let known = kept.withLock({ $0.lexicons[stored.cacheKey] }) { return known }
    let number = stored.number
    var dictionaries = EditionDictionaries()
    for row in try Row.fetchAll(
      db, sql: "SELECT source_id, name FROM side WHERE edition = ? ORDER BY code", arguments: [number])
    {
      dictionaries.sides.append(EventSide(id: row[0], name: row[1]))
    }
    for row in try Row.fetchAll(
      db, sql: "SELECT gw_number, name, region FROM country WHERE edition = ? ORDER BY code", arguments: [number])
    {
      dictionaries.countries.append(.init(gwNumber: row[0], name: row[1], region: row[2]))
    }
    dictionaries.areas = try String.fetchAll(
      db, sql: "SELECT name FROM area WHERE edition = ? ORDER BY code", arguments: [number])
    var firstCode: [Int: Int32] = [:]
    let actorCodes = dictionaries.sides.enumerated().map { code, side in
      guard let id = side.id else { return Int32(code) }
      if let first = firstCode[id] { return first }
      firstCode[id] = Int32(code)
      return Int32(code)
    }
    let lexicon = Lexicon(stored: stored, dictionaries: dictionaries, actorCodes: actorCodes)
    kept.withLock { $0.lexicons[stored.cacheKey] = lexicon }
    return lexicon
  }

  func rollup(of stored: StoredEdition, _ db: Database) throws -> TallyBlock {
    if let known = kept.withLock({ $0.rollups[stored.cacheKey] }) { return known }
    let row = try Row.fetchOne(
      db, sql: "SELECT rows, columns FROM rollup WHERE edition = ?", arguments: [stored.number])
    let block = try row.flatMap { row in
      try row.withBytes("columns") { ColumnCoding.decodeRollup($0, count: row["rows"]) } ?? nil
    }
    guard let block else { throw StoreMessage.damaged("the rollup of \(stored.edition.id)") }
    kept.withLock { $0.rollups[stored.cacheKey] = block }
    return block
  }

  /// The blocks of an edition in which any of these sides occurs (all blocks where `sides` is nil), in file order.
  func blocks(of stored: StoredEdition, withAnyOf sides: [Int32]?, _ db: Database) throws -> [Int: TallyBlock] {
    let wanted = try Self.blockNumbers(of: stored, withAnyOf: sides, db)
    let known = kept.withLock { $0.blocks[stored.cacheKey] ?? [:] }
    var found: [Int: TallyBlock] = [:]
    let statement = try db.makeStatement(sql: "SELECT rows, columns FROM tally_block WHERE edition = ? AND block = ?")
    for number in wanted {
      if let block = known[number] {
        found[number] = block
        continue
      }
      guard let row = try Row.fetchOne(statement, arguments: [stored.number, number]),
        let block = try row.withBytes("columns", { ColumnCoding.decodeEvents($0, count: row["rows"]) }) ?? nil
      else { throw StoreMessage.damaged("block \(number) of \(stored.edition.id)") }
      found[number] = block
    }
    let loaded = found
    kept.withLock { $0.blocks[stored.cacheKey, default: [:]].merge(loaded) { old, _ in old } }
    return found
  }

  private static func blockNumbers(
    of stored: StoredEdition, withAnyOf sides: [Int32]?, _ db: Database
  ) throws -> [Int] {
    guard let sides else {
      return try Int.fetchAll(db, sql: "SELECT block FROM tally_block WHERE edition = ?", arguments: [stored.number])
    }
    var numbers: Set<Int> = []
    let statement = try db.makeStatement(sql: "SELECT blocks FROM side_block WHERE edition = ? AND side = ?")
    for side in sides {
      guard let row = try Row.fetchOne(statement, arguments: [stored.number, side]) else { continue }
      numbers.formUnion(try row.withBytes("blocks") { ColumnCoding.decodeNumbers($0).map(Int.init) } ?? [])
    }
    return numbers.sorted()
  }
}
