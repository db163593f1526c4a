import ClioModel
import Foundation

/// Runs `rsvg-convert` (librsvg) over a picture: no shell, SVG on its standard input, PNG on its standard output.
struct PNGConverter {
  /// Far more than a picture of the largest width.
  private static let maximumOutput = 100_000_000
  /// How long a program that was asked to end may take for it.
  private static let grace = 2.0

  var program = "rsvg-convert"
  /// So many pixels for each of the picture's; two are for screens and print.
  var zoom = 2
  var seconds = 60.0

  /// - Throws: `ClioError` of kind `failed` where the program is not installed, fails, takes longer than `seconds` or
  ///   writes no PNG.
  func png(of svg: String) throws(ClioError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clio-png-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("in.svg"), folder.appendingPathComponent("out.png"))
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(svg.utf8).write(to: input)
      try Data().write(to: output)
      // Files, since pipes that nobody empties would stop both sides.
      try run(from: try FileHandle(forReadingFrom: input), to: try FileHandle(forWritingTo: output))
    } catch let error as ClioError {
      throw error
    } catch {
      throw DrawingMessage.converterFailed(program, error.localizedDescription)
    }
    let bytes = [UInt8](FileManager.default.contents(atPath: output.path) ?? Data())
    guard bytes.starts(with: Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) })),
      bytes.count <= Self.maximumOutput
    else { throw DrawingMessage.converterFailed(program, "it wrote no PNG") }
    return bytes
  }

  /// True where the program is on the PATH.
  var isInstalled: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  /// Waits for the program and ends it when it takes too long. `env` finds it on the PATH.
  private func run(from input: FileHandle, to output: FileHandle) throws(ClioError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, "--format", "png", "--zoom", String(zoom)]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw DrawingMessage.noConverter(program)
    }
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    while process.isRunning {
      if clock.now > deadline {
        end(process)
        throw DrawingMessage.converterFailed(program, "it took longer than \(Int(seconds)) seconds")
      }
      Thread.sleep(forTimeInterval: 0.003)
    }
    switch process.terminationStatus {
    case 0: return
    case 126, 127: throw DrawingMessage.noConverter(program)
    case let status: throw DrawingMessage.converterFailed(program, "it ended with status \(status)")
    }
  }

  private func end(_ process: Process) {
    process.terminate()
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(Self.grace)
    while process.isRunning, clock.now < deadline { Thread.sleep(forTimeInterval: 0.01) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }
}
