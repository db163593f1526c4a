import ClioModel
import Foundation

/// Files that a person asked for.
enum OutputFile {
  /// Tells what stands in the way of writing before any work is done.
  static func check(_ path: String) throws(ClioError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ClioError(.failed, "\(path): expected a file to write, found a folder")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw ClioError(.failed, "\(path): expected a folder that can be written to, found none at \(folder)")
    }
  }

  /// Writes the whole file or leaves what was there.
  static func write(_ text: String, to path: String) throws(ClioError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw ClioError(.failed, "\(path): expected a file that can be written: \(error.localizedDescription)")
    }
  }
}
