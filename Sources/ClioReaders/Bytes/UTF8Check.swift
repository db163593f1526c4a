extension UnsafeBufferPointer<UInt8> {
  /// True where all bytes are below 128, eight at a time.
  var isASCII: Bool {
    let raw = UnsafeRawBufferPointer(self)
    var index = 0
    while index + 8 <= raw.count {
      if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    while index < raw.count {
      if raw[index] >= 0x80 { return false }
      index += 1
    }
    return true
  }

  /// True where the bytes are well-formed UTF-8.
  var isUTF8: Bool {
    isASCII || String(validating: self, as: UTF8.self) != nil
  }
}
