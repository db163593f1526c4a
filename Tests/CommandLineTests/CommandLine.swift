import Foundation

/// Runs the program as a person would, in a folder and with a store of its own.
final class CommandLine: Sendable {
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: String
  private static let program = URL(fileURLWithPath: Bundle.main.executablePath ?? "").deletingLastPathComponent()

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/clio-command-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Where the built program is, beside the tests.
  private static func executable() -> URL {
    let candidates = [
      program.appendingPathComponent("clio"),
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../.build/debug/clio")
        .standardizedFileURL,
    ]
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
  }

  func run(_ arguments: String..., input: String? = nil) throws -> Outcome { try run(all: arguments, input: input) }

  /// - Parameter path: the `PATH` of the program; nil for that of the tests.
  func run(all arguments: [String], input: String? = nil, path: String? = nil) throws -> Outcome {
    let program = try prepared(arguments, path: path)
    let process = program.process
    if let input {
      let path = program.outputPath + "-input"
      try input.write(toFile: path, atomically: true, encoding: .utf8)
      process.standardInput = FileHandle(forReadingAtPath: path)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: program.outputPath, encoding: .utf8),
      errors: try program.errors())
  }

  /// Starts the program and lets it run.
  func start(_ arguments: String...) throws -> RunningProgram {
    let program = try prepared(arguments)
    program.process.standardInput = FileHandle.nullDevice
    try program.process.run()
    return program
  }

  private func prepared(_ arguments: [String], path: String? = nil) throws -> RunningProgram {
    let process = Process()
    process.executableURL = Self.executable()
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["CLIO_STORE"] = folder + "/clio.sqlite"
    environment["XDG_CACHE_HOME"] = folder + "/cache"
    environment["NO_COLOR"] = "1"
    environment["CLIO_REGISTRY"] = nil
    if let path { environment["PATH"] = path }
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Runs may go on side by side.
    let run = UUID().uuidString
    let output = "\(folder)/output-\(run)", errors = "\(folder)/errors-\(run)"
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    return RunningProgram(process: process, outputPath: output, errorsPath: errors)
  }
}
