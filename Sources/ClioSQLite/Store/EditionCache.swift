import ClioModel
import GRDB
import Synchronization

/// What tallies need of an edition beside its rows, kept once read: an edition never changes once it is loaded.
final class EditionCache: Sendable {
  struct Lexicon: Sendable {
    let stored: StoredEdition
    let dictionaries: EditionDictionaries
    /// By side code: the first code of the same actor. One id under two spellings is one actor, and a side without an id
    /// is the one actor of its name that has one.
    let actorCodes: [Int32]
    /// The composite sides with the names of their members.
    let composites: [Composite]

    struct Composite: Sendable {
      let code: Int
      let members: [String]
    }

    let namesakes: SideNamesakes

    /// By side code: true for "Civilians".
    let isCivilians: [Bool]
    /// Actors with at least one event; a side may be named by rejected rows only.
    let actors: [EventSide]
  }

  private struct Kept {
    var lexicons: [String: Lexicon] = [:]
    var rollups: [String: TallyBlock] = [:]
    /// By edition.
    var blocks: [String: [SideBlock]] = [:]
  }

  /// The rows of some sides; of all where `sides` is nil.
  private struct SideBlock {
    let sides: Set<Int32>?
    let block: TallyBlock
    /// Made when the first question comes that is about some of the sides only.
    var index: SideIndex?

    /// True where every row of these sides is in it. What is there beside them is no actor's that a pass asks for.
    func holds(_ asked: Set<Int32>?) -> Bool {
      guard let sides else { return true }
      return asked.map { sides.isSuperset(of: $0) } ?? false
    }
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
    for (code, side) in dictionaries.sides.enumerated() {
      if let id = side.id, firstCode[id] == nil { firstCode[id] = Int32(code) }
    }
    let namesakes = SideNamesakes(dictionaries.sides)
    let actorCodes = dictionaries.sides.enumerated().map { code, side in
      (side.id ?? namesakes.onlyID(of: side.name)).flatMap { firstCode[$0] } ?? Int32(code)
    }
    let composites = dictionaries.sides.enumerated().compactMap { code, side in
      let members = SideName.members(side.name)
      return members.count > 1 ? Lexicon.Composite(code: code, members: members) : nil
    }
    let occurring = Set(
      try Int.fetchAll(db, sql: "SELECT side FROM side_rows WHERE edition = ?", arguments: [number]))
    let lexicon = Lexicon(
      stored: stored, dictionaries: dictionaries, actorCodes: actorCodes, composites: composites, namesakes: namesakes,
      isCivilians: dictionaries.sides.map { SideName.isCivilians($0.name) },
      actors: dictionaries.sides.enumerated().filter {
        occurring.contains($0.offset) && !SideName.isCivilians($0.element.name)
      }
      .map(\.element))
    kept.withLock { $0.lexicons[stored.cacheKey] = lexicon }
    return lexicon
  }

  /// The sums of these years, as far as the edition has them, one block a year.
  func rollups(of lexicon: Lexicon, years: ClosedRange<Int16>, _ db: Database) throws -> [TallyBlock] {
    let stored = lexicon.stored
    var blocks: [TallyBlock] = []
    let held = try Int.fetchAll(
      db, sql: "SELECT year FROM rollup WHERE edition = ? AND year BETWEEN ? AND ? ORDER BY year",
      arguments: [stored.number, Int(years.lowerBound), Int(years.upperBound)])
    for year in held {
      let key = "\(stored.cacheKey) \(year)"
      if let known = kept.withLock({ $0.rollups[key] }) {
        blocks.append(known)
        continue
      }
      let rows = try Row.fetchCursor(
        db, sql: "SELECT rows, columns FROM rollup WHERE edition = ? AND year = ?", arguments: [stored.number, year])
      let block = try rows.next().flatMap { row in
        try row.withBytes("columns") { ColumnCoding.decodeRollup($0, count: row["rows"]) } ?? nil
      }
      guard let block else { throw StoreMessage.damaged("the sums of \(year) of \(stored.edition.id)") }
      try Self.check(block, lexicon)
      kept.withLock { $0.rollups[key] = block }
      blocks.append(block)
    }
    return blocks
  }

  /// The rows of an edition in which any of these sides takes part, each once, and perhaps others beside them; all rows
  /// where `sides` is nil.
  func rows(of lexicon: Lexicon, ofSides sides: [Int32]?, _ db: Database) throws -> TallyBlock {
    let stored = lexicon.stored
    let asked = sides.map { Set($0) }
    let known = kept.withLock { $0.blocks[stored.cacheKey]?.first { $0.holds(asked) } }
    if let known { return narrowed(known, to: asked, lexicon) }
    var block = TallyBlock()
    let codes = sides ?? Array(0..<Int32(lexicon.dictionaries.sides.count))
    let isAsked = Set(codes)
    let lists = try db.makeStatement(
      sql: "SELECT as_side_a, as_side_b FROM side_rows WHERE edition = ? AND side = ?")
    for code in codes {
      let found = try Row.fetchOne(lists, arguments: [stored.number, code])
      let asA = try found?.withBytes("as_side_a") { ColumnCoding.decodeNumbers($0) } ?? []
      try Self.append(asA, of: stored, to: &block, db) { _ in true }
      guard sides != nil else { continue }
      let asB = try found?.withBytes("as_side_b") { ColumnCoding.decodeNumbers($0) } ?? []
      // A row whose side A is asked for too is among that side's rows already.
      try Self.append(asB, of: stored, to: &block, db) { !isAsked.contains($0) }
    }
    try Self.check(block, lexicon)
    if sides == nil, block.count != stored.edition.events {
      throw StoreMessage.damaged("the rows of \(stored.edition.id)")
    }
    let complete = block
    kept.withLock { kept in
      // What the new rows hold too needs no keeping.
      let others = kept.blocks[stored.cacheKey]?.filter { old in
        !SideBlock(sides: asked, block: complete).holds(old.sides)
      }
      var held = (others ?? []) + [SideBlock(sides: asked, block: complete)]
      // Sets of sides overlap and there is no end of them: all together are no more than the edition twice.
      var rows = held.reduce(0) { $0 + $1.block.count }
      while held.count > 1, rows > 2 * stored.edition.events { rows -= held.removeFirst().block.count }
      kept.blocks[stored.cacheKey] = held
    }
    return block
  }

  /// A block of more sides than are asked for, with the rows that matter.
  private func narrowed(_ known: SideBlock, to asked: Set<Int32>?, _ lexicon: Lexicon) -> TallyBlock {
    var block = known.block
    guard let asked, known.sides != asked else { return block }
    let key = lexicon.stored.cacheKey
    let index = known.index ?? SideIndex(block, sides: lexicon.dictionaries.sides.count)
    if known.index == nil {
      kept.withLock { kept in
        guard let place = kept.blocks[key]?.firstIndex(where: { $0.sides == known.sides }) else { return }
        kept.blocks[key]?[place].index = index
      }
    }
    let wanted = index.rows(of: asked)
    // Of nearly all rows the scan is quicker.
    if wanted.count < block.count / 2 { block.wanted = wanted }
    return block
  }

  /// Codes that the dictionaries do not have would be a trap further on.
  private static func check(_ block: TallyBlock, _ lexicon: Lexicon) throws {
    func isWithin(_ codes: [Int32], _ count: Int, orMissing: Bool = false) -> Bool {
      codes.allSatisfy { (0..<Int32(count)).contains($0) || (orMissing && $0 == EventColumns.noCode) }
    }
    let dictionaries = lexicon.dictionaries
    guard isWithin(block.columns.sideA, dictionaries.sides.count),
      isWithin(block.columns.sideB, dictionaries.sides.count),
      isWithin(block.columns.country, dictionaries.countries.count),
      isWithin(block.columns.adm1, dictionaries.areas.count, orMissing: true),
      block.columns.violence.allSatisfy({ (1...3).contains($0) })
    else { throw StoreMessage.damaged("a row of \(lexicon.stored.edition.id)") }
  }

  private static func append(
    _ chunks: [Int32], of stored: StoredEdition, to block: inout TallyBlock, _ db: Database,
    isWanted: (Int32) -> Bool
  ) throws {
    let statement = try db.cachedStatement(sql: "SELECT rows FROM tally_chunk WHERE key = ?")
    for chunk in chunks {
      // A cursor's row is looked at where SQLite holds it; a fetched one would be copied first.
      let rows = try Row.fetchCursor(statement, arguments: [Int64(stored.number) << 32 + Int64(chunk)])
      guard let row = try rows.next() else { throw StoreMessage.damaged("chunk \(chunk) of \(stored.edition.id)") }
      _ = try row.withBytes("rows") { bytes in
        guard bytes.count % PackedRow.width == 0 else {
          throw StoreMessage.damaged("chunk \(chunk) of \(stored.edition.id)")
        }
        PackedRow.append(bytes, to: &block, isWanted: isWanted)
      }
    }
  }
}
