/// What is known of a file before its rows are read.
public struct EditionDraft: Sendable {
  public var id: EditionID
  public var fileName: String
  public var loadedAt: String
  public var origin: String?
  public var partial: String?
  public var columns: [String]
  public var missingColumns: [String]
  /// Everything before the first data row as it stands in the file: byte order mark, header, tag line.
  public var head: [UInt8]

  public init(
    id: EditionID, fileName: String, loadedAt: String, origin: String?, partial: String?, columns: [String],
    missingColumns: [String], head: [UInt8]
  ) {
    self.id = id
    self.fileName = fileName
    self.loadedAt = loadedAt
    self.origin = origin
    self.partial = partial
    self.columns = columns
    self.missingColumns = missingColumns
    self.head = head
  }
}

/// What is known once the last row is read.
public struct EditionEnding: Sendable {
  public var sha256: String
  public var fileBytes: Int
  public var rows: Int
  public var dictionaries: EditionDictionaries

  public init(sha256: String, fileBytes: Int, rows: Int, dictionaries: EditionDictionaries) {
    self.sha256 = sha256
    self.fileBytes = fileBytes
    self.rows = rows
    self.dictionaries = dictionaries
  }
}

/// What a reader hands a store, in this order: any number of batches, then one ending.
public enum LoadStep: Sendable {
  case batch(EventBatch)
  case ending(EditionEnding)
}

/// How a load ended.
public enum LoadOutcome: Sendable {
  case loaded(Edition)
  /// The same file was there already; nothing changed.
  case unchanged(Edition)
}

/// A store that can take in an edition, all of it or nothing.
public protocol EditionSink: Sendable {
  /// The edition of this name, if it is already there.
  func edition(id: EditionID) throws(ClioError) -> Edition?

  /// Takes in all steps in one transaction; a file that proves to be there already, by its hash, undoes it. So does
  /// whatever `next` throws. Rows whose event id is already in the edition become rejects.
  ///
  /// - Throws: `ClioError` where an edition of that id is there already, the store cannot be written, or `next` throws.
  func load(_ draft: EditionDraft, next: () throws(ClioError) -> LoadStep) throws(ClioError) -> LoadOutcome
}
