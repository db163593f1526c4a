import ClioModel
import Foundation

/// The folder of a site: writes what differs, knows what each page was made from, and clears away what is no longer of it.
struct SiteFolder {
  /// What one piece of the site was made from, and its files with their sizes.
  struct Piece: Codable {
    var inputs: String
    var files: [String: Int]
  }

  /// What the site is made of, kept beside it.
  private struct Record: Codable {
    var form: Int
    var pieces: [String: Piece]
  }

  private static let recordName = ".clio-site.json"
  private static let form = 1

  private let root: URL
  private let earlier: [String: Piece]
  private(set) var pieces: [String: Piece] = [:]
  private(set) var written = 0
  private(set) var kept = 0

  /// - Throws: `ClioError` where the folder cannot be made, or holds files that no site of ours put there.
  init(_ path: String) throws(ClioError) {
    root = URL(fileURLWithPath: path, isDirectory: true)
    let record = root.appendingPathComponent(Self.recordName)
    do {
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    } catch {
      throw ClioError(.failed, "\(path): expected a folder to write a site to: \(error.localizedDescription)")
    }
    if let data = FileManager.default.contents(atPath: record.path) {
      guard let kept = try? JSONDecoder().decode(Record.self, from: data), kept.form == Self.form else {
        earlier = [:]
        return
      }
      earlier = kept.pieces
    } else {
      let others = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
      guard others.allSatisfy({ $0.hasPrefix(".") }) else {
        throw ClioError(
          .badInput, "\(path): expected an empty folder or one that clio publish made, found other files",
          hint: "name a new folder; nothing in this one was touched")
      }
      earlier = [:]
    }
  }

  /// True where a piece is there as it was made from the same inputs; it is then kept.
  mutating func keeps(_ name: String, inputs: String) -> Bool {
    guard let piece = earlier[name], piece.inputs == inputs,
      piece.files.allSatisfy({ size(of: $0.key) == $0.value })
    else { return false }
    pieces[name] = piece
    kept += piece.files.count
    return true
  }

  /// Writes the files of a piece, those that are as they were left alone.
  mutating func write(_ name: String, inputs: String, _ files: [SiteFile]) throws(ClioError) {
    var sizes: [String: Int] = [:]
    for file in files {
      let data = file.data
      sizes[file.path] = data.count
      let url = root.appendingPathComponent(file.path)
      if let old = FileManager.default.contents(atPath: url.path), old == data {
        kept += 1
        continue
      }
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url, options: .atomic)
      } catch {
        throw ClioError(.failed, "\(url.path): expected a file that can be written: \(error.localizedDescription)")
      }
      written += 1
    }
    pieces[name] = Piece(inputs: inputs, files: sizes)
  }

  /// Keeps the record of what is there, where the site could not be finished: the next run goes on from here.
  func leave() {
    // What went wrong is told already.
    try? keepRecord(earlier.merging(pieces) { _, new in new })
  }

  /// Takes away the files of pieces that are no longer of the site, and keeps the record.
  ///
  /// - Returns: how many were taken away.
  func finish() throws(ClioError) -> Int {
    let now = Set(pieces.values.flatMap(\.files.keys))
    var removed = 0
    for path in Set(earlier.values.flatMap(\.files.keys)).subtracting(now)
    where (try? FileManager.default.removeItem(at: root.appendingPathComponent(path))) != nil {
      removed += 1
    }
    try keepRecord(pieces)
    return removed
  }

  private func keepRecord(_ pieces: [String: Piece]) throws(ClioError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      try encoder.encode(Record(form: Self.form, pieces: pieces))
        .write(to: root.appendingPathComponent(Self.recordName), options: .atomic)
    } catch {
      throw ClioError(.failed, "\(root.path): the record of the site cannot be written: \(error.localizedDescription)")
    }
  }

  /// All files of the site together.
  var bytes: Int { pieces.values.reduce(0) { $0 + $1.files.values.reduce(0, +) } }
  var fileCount: Int { pieces.values.reduce(0) { $0 + $1.files.count } }

  private func size(of path: String) -> Int? {
    try? FileManager.default.attributesOfItem(atPath: root.appendingPathComponent(path).path)[.size] as? Int
  }
}
