import Foundation

/// A program that goes on until it is told to end.
struct RunningProgram {
  let process: Process
  let outputPath: String
  let errorsPath: String

  struct Silence: Error {}

  /// What it prints once it listens.
  func address() async throws -> String {
    for _ in 0..<400 {
      let text = try String(contentsOfFile: outputPath, encoding: .utf8)
      if let match = text.firstMatch(of: /http:\/\/[0-9.]+:[0-9]+\//) { return String(match.0) }
      guard process.isRunning else { throw Silence() }
      try await Task.sleep(for: .milliseconds(25))
    }
    throw Silence()
  }

  /// -1 where it does not end.
  func status() async -> Int32 {
    for _ in 0..<400 where process.isRunning { try? await Task.sleep(for: .milliseconds(25)) }
    if process.isRunning {
      process.terminate()
      return -1
    }
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  func errors() throws -> String { try String(contentsOfFile: errorsPath, encoding: .utf8) }
}
