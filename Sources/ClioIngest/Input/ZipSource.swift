import CLibzip
import ClioModel

/// The one CSV file inside a zip archive.
final class ZipSource: ByteSource {
  let expectedBytes: Int?
  private let path: String
  private let archive: OpaquePointer
  private let file: OpaquePointer

  init(path: String) throws(ClioError) {
    self.path = path
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      throw InputMessage.archive(path, "one that cannot be opened (libzip error \(code))")
    }
    let names = Self.csvNames(in: archive)
    guard names.count == 1, let name = names.first else {
      zip_discard(archive)
      throw InputMessage.archive(path, names.isEmpty ? "none" : "\(names.count): \(names.joined(separator: ", "))")
    }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat(archive, name, 0, &status) == 0, let file = zip_fopen(archive, name, 0) else {
      let reason = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw InputMessage.archive(path, "\(name), which cannot be read (\(reason))")
    }
    self.archive = archive
    self.file = file
    expectedBytes = status.valid & UInt64(ZIP_STAT_SIZE) != 0 ? Int(exactly: status.size) : nil
  }

  deinit {
    zip_fclose(file)
    zip_discard(archive)
  }

  private static func csvNames(in archive: OpaquePointer) -> [String] {
    (0..<zip_get_num_entries(archive, 0)).compactMap { index in
      zip_get_name(archive, UInt64(index), 0).map { String(cString: $0) }
    }.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix("__MACOSX/") }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ClioError) -> Int {
    let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
    guard count >= 0 else {
      throw InputMessage.archive(path, "a damaged one (\(String(cString: zip_file_strerror(file))))")
    }
    return Int(count)
  }

  func finish() throws(ClioError) -> (sha256: String, bytes: Int) { try Input.digest(of: path) }
}
