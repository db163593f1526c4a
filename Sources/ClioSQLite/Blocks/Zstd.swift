import CZstd
import ClioModel

/// One zstd compressor, kept for a whole load.
struct ZstdCompressor: ~Copyable {
  private let context: OpaquePointer
  private let level: Int32

  /// - Throws: `ClioError` of kind `failed` where memory is short.
  init(level: Int32 = 1) throws(ClioError) {
    guard let context = ZSTD_createCCtx() else { throw StoreMessage.compression("no memory for a compressor") }
    self.context = context
    self.level = level
  }

  deinit { ZSTD_freeCCtx(context) }

  func compress(_ bytes: [UInt8]) throws(ClioError) -> [UInt8] {
    var code = 0
    let result = [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, filled in
      code = bytes.withUnsafeBytes { source in
        ZSTD_compressCCtx(context, buffer.baseAddress, buffer.count, source.baseAddress, source.count, level)
      }
      filled = ZSTD_isError(code) == 0 ? code : 0
    }
    guard ZSTD_isError(code) == 0 else { throw StoreMessage.compression(String(cString: ZSTD_getErrorName(code))) }
    return result
  }
}

enum Zstd {
  /// - Parameter size: the size before compression, as stored beside the bytes.
  /// - Throws: `ClioError` of kind `failed` where the bytes are damaged.
  static func decompress(_ bytes: UnsafeRawBufferPointer, size: Int) throws(ClioError) -> [UInt8] {
    guard (0...(1 << 30)).contains(size) else { throw StoreMessage.compression("wrong size") }
    var code = 0
    let result = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      code = ZSTD_decompress(buffer.baseAddress, buffer.count, bytes.baseAddress, bytes.count)
      filled = ZSTD_isError(code) == 0 ? code : 0
    }
    guard ZSTD_isError(code) == 0, code == size else {
      throw StoreMessage.compression(ZSTD_isError(code) == 0 ? "wrong size" : String(cString: ZSTD_getErrorName(code)))
    }
    return result
  }
}
