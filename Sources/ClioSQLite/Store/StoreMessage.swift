import ClioModel
import GRDB

/// The wording of everything that can go wrong with a store.
enum StoreMessage {
  static func missing(_ path: String) -> ClioError {
    ClioError(
      .notFound, "\(path): expected a store, found none",
      hint: "load data first: clio load FILE, clio fetch ucdp-ged, or clio load --starter for a small sample")
  }

  static func notAStore(_ path: String) -> ClioError {
    ClioError(
      .badInput, "\(path): expected a Clio store, found another SQLite database",
      hint: "name another file with --store, or leave it out for the default")
  }

  static func newer(_ path: String, found: Int) -> ClioError {
    ClioError(
      .badInput, "\(path): expected store format \(Schema.version), found \(found)",
      hint: "the store was written by another version of Clio; use that one, or load the files again into a new store")
  }

  static func noEdition(_ id: EditionID, present: [EditionID]) -> ClioError {
    ClioError(
      .notFound, "edition: expected one that is loaded, found '\(id)'",
      hint: present.isEmpty
        ? "the store is empty: clio load FILE" : "loaded: \(present.map(\.description).joined(separator: ", "))",
      candidates: present.map(\.description))
  }

  static func editionExists(_ id: EditionID, file: String) -> ClioError {
    ClioError(
      .badInput, "\(file): expected a new edition, found that \(id) is loaded already from another file",
      hint: "tell them apart with --label NAME, or remove the old one first: clio data remove \(id)")
  }

  static func replaced(_ id: EditionID) -> ClioError {
    ClioError(.notFound, "\(id): expected the edition as it was, found that it was replaced", hint: "ask again")
  }

  static let stopped = ClioError(.failed, "stopped before there was an answer: nobody waits for it any more")

  static func noFolder(_ path: String) -> ClioError {
    ClioError(
      .failed, "\(path): expected a folder that can be made, found none", hint: "name another place with --store")
  }

  static func noRows(_ file: String) -> ClioError {
    ClioError(
      .badInput, "\(file): expected rows, found a header alone", hint: "the download may have broken off: get it again")
  }

  static func compression(_ reason: String) -> ClioError {
    ClioError(.failed, "store: a block of rows could not be packed or unpacked (\(reason))", hint: "run clio doctor")
  }

  static func damaged(_ what: String) -> ClioError {
    ClioError(
      .failed, "store: \(what) does not have the expected size", hint: "the file is damaged: load the data again")
  }

  /// What SQLite reports, in words that say what to do.
  static func sqlite(_ error: any Error, path: String) -> ClioError {
    if let error = error as? ClioError { return error }
    guard let error = error as? DatabaseError else {
      return ClioError(.failed, "\(path): \(error)")
    }
    let hint =
      switch error.resultCode {
      case .SQLITE_FULL: "the disk is full: free some space and load again; the store is as it was before"
      case .SQLITE_IOERR: "the disk could not be read or written: check its space and permissions"
      case .SQLITE_BUSY: "another program is writing to the store: wait for it to end"
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
        "check that the folder exists and may be written to"
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: "this is no SQLite file, or a damaged one"
      default: ""
      }
    return ClioError(.failed, "\(path): \(error.message ?? error.resultCode.description)", hint: hint)
  }
}
