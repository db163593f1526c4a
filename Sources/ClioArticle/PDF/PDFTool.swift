internal import ClioModel
internal import Foundation

/// Runs `pdftotext` over a PDF in a folder of its own.
struct PDFTool {
  /// About 600,000 words, each written with its place on the page.
  static let maximumOutput = 60_000_000
  /// How long a program that was asked to end may take for it.
  private static let grace = 2.0

  var program: String
  var file: String
  var seconds = 60.0

  /// The PDF's words with their places, as XHTML in UTF-8: see `PDFWords`.
  ///
  /// Throws `.failed` where the program is not installed, cannot read the file, takes longer than `seconds` or writes
  /// more than 60 MB.
  func words(of pdf: [UInt8]) throws(ClioError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clio-pdf-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("in.pdf"), folder.appendingPathComponent("out.html"))
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(pdf).write(to: input)
      try Data().write(to: output)
    } catch {
      throw Wording.cannotWork(file, error.localizedDescription)
    }
    try run([program, "-q", "-enc", "UTF-8", "-bbox-layout", input.path, output.path], output: output)
    guard let words = FileManager.default.contents(atPath: output.path) else {
      throw Wording.pdfToolFailed(file, program, Wording.damagedPDF)
    }
    guard words.count <= Self.maximumOutput else {
      throw Wording.pdfToolFailed(file, program, Wording.wroteTooMuch(Self.maximumOutput))
    }
    return Array(words)
  }

  /// Waits for the program and ends it when it takes too long or writes too much. `env` finds it on the PATH.
  private func run(_ arguments: [String], output: URL) throws(ClioError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Wording.noPDFTool(file, program)
    }
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    while process.isRunning {
      let attributes = try? FileManager.default.attributesOfItem(atPath: output.path)
      let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
      if clock.now > deadline || size > Self.maximumOutput {
        end(process)
        let what = size > Self.maximumOutput ? Wording.wroteTooMuch(Self.maximumOutput) : Wording.tookTooLong(seconds)
        throw Wording.pdfToolFailed(file, program, what)
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    switch process.terminationStatus {
    case 0: return
    case 126, 127: throw Wording.noPDFTool(file, program)
    case 1: throw Wording.pdfToolFailed(file, program, Wording.damagedPDF)
    case let status: throw Wording.pdfToolFailed(file, program, Wording.exitStatus(status))
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
