import ClioModel
import Crypto
import Foundation

/// Bytes of an input, in chunks, with what is known of it once they are read.
protocol ByteSource: AnyObject {
  /// Bytes that `read` will give in all, where that is known beforehand.
  var expectedBytes: Int? { get }

  /// Fills the buffer as far as bytes are at hand; 0 is the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ClioError) -> Int

  /// The SHA-256 and the size of the file as given (of the archive, for an archive). Only after the end.
  func finish() throws(ClioError) -> (sha256: String, bytes: Int)
}

enum Input {
  /// Opens a CSV file, a zip archive with one CSV inside, or standard input (`-`).
  ///
  /// - Throws: `ClioError`: there is no such file, it is a folder, or it cannot be read.
  static func open(_ path: String) throws(ClioError) -> any ByteSource {
    if path == "-" { return PlainSource(descriptor: 0, name: "standard input", expectedBytes: nil) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputMessage.missing(path)
    }
    if isFolder.boolValue { throw InputMessage.folder(path) }
    let source = try PlainSource(path: path)
    return source.startsLikeZip() ? try ZipSource(path: path) : source
  }

  /// The SHA-256 and size of a file.
  ///
  /// - Throws: `ClioError` where it cannot be read.
  static func digest(of path: String) throws(ClioError) -> (sha256: String, bytes: Int) {
    try digest(of: try PlainSource(path: path))
  }

  /// The same of a source, which is read to its end.
  ///
  /// - Throws: `ClioError` where it cannot be read.
  static func digest(of source: any ByteSource) throws(ClioError) -> (sha256: String, bytes: Int) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    while try source.read(into: buffer) > 0 {}
    return try source.finish()
  }
}

/// The wording of what can be wrong with an input.
enum InputMessage {
  static func missing(_ path: String) -> ClioError {
    ClioError(.notFound, "\(path): expected a file, found none", hint: "check the spelling and the folder")
  }

  static func folder(_ path: String) -> ClioError {
    ClioError(
      .badInput, "\(path): expected a file, found a folder", hint: "name the files in it: clio load \(path)/*.csv")
  }

  static func unreadable(_ path: String, _ reason: String) -> ClioError {
    ClioError(.failed, "\(path): expected to read it, found: \(reason)", hint: "check its permissions and the disk")
  }

  static func archive(_ path: String, _ found: String) -> ClioError {
    ClioError(
      .badInput, "\(path): expected a zip archive with one .csv inside, found \(found)",
      hint: "unpack it and load the CSV file, with --dataset and --version")
  }

  static func noVersion(_ path: String) -> ClioError {
    ClioError(
      .badInput, "\(path): expected a name such as GEDEvent_v25_1.csv or ged191.csv, found one that tells no version",
      hint: "say it: --dataset ucdp-ged --version 25.1 (and --label NAME, --partial WHY for a part of the release)")
  }

  static func unknownDataset(_ found: String) -> ClioError {
    let known = Dataset.all.map(\.id.name)
    let near = Spelling.nearest(to: found, in: known)
    return ClioError(
      .badInput, "dataset: expected one of \(known.joined(separator: ", ")), found '\(found)'",
      hint: near.first.map { "did you mean '\($0)'?" } ?? "", candidates: near)
  }

  static func badWord(_ what: String, _ found: String) -> ClioError {
    ClioError(.badInput, "\(what): expected letters, digits, '.', '-' or '_', found '\(found)'")
  }

  static func otherIntent(_ id: EditionID, path: String, loaded: Edition) -> ClioError {
    let standing = loaded.partial == nil ? "complete" : "incomplete"
    return ClioError(
      .badInput,
      "\(path): expected a file that is not loaded yet, found the one loaded as \(loaded.id), \(standing); asked for \(id)",
      hint: "take it out first: clio data remove \(loaded.id)")
  }

  static func needsLabel(_ id: EditionID, path: String, loaded: Edition) -> ClioError {
    ClioError(
      .badInput,
      "\(path): expected the file that \(id) was loaded from (\(loaded.fileName)), found another one",
      hint:
        "give this one a name of its own: --label NAME (as in \(id.dataset)@\(id.version)+pakistan), or first: clio data remove \(id)"
    )
  }
}
