import ClioModel
import Foundation

/// Files that a person asked for.
enum OutputFile {
  /// Writes the whole file or leaves what was there.
  static func write(_ text: String, to path: String) throws(ClioError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw ClioError(.failed, "\(path): expected a file that can be written: \(error.localizedDescription)")
    }
  }
}
