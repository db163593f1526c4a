import ClioModel
import ClioReport
import Foundation

/// Results go to standard output, everything else to standard error.
enum Terminal {
  static func write(_ text: String) { write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(1, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno != EINTR { exit(ExitStatus.failed.rawValue) }
        rest = rest.dropFirst(max(0, count))
      }
    }
  }

  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  static func complain(_ error: ClioError) {
    say("clio: \(TextRenderer.harmless(error.message))")
    for candidate in error.candidates { say("  \(TextRenderer.harmless(candidate))") }
    if !error.hint.isEmpty { say("hint: \(TextRenderer.harmless(error.hint))") }
  }

  /// How documents look on standard output: colour only on a terminal that wants it.
  static var renderer: TextRenderer {
    let isTerminal = isatty(1) == 1
    let noColour = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    return TextRenderer(usesColour: isTerminal && !noColour, width: width(isTerminal))
  }

  static var showsProgress: Bool { isatty(2) == 1 }

  private static func width(_ isTerminal: Bool) -> Int {
    if isTerminal {
      var size = winsize()
      if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    }
    return 100
  }

  /// Overwrites one line of standard error.
  static func showProgress(_ text: String) { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) }
}
