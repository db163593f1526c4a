import Foundation
import GRDB

extension Row {
  /// Looks at a blob where SQLite holds it, without a copy; nil where the column is null.
  func withBytes<Value>(_ column: String, _ body: (UnsafeRawBufferPointer) throws -> Value) throws -> Value? {
    try withUnsafeData(named: column) { data in try data?.withUnsafeBytes(body) }
  }

  /// A blob's own copy; empty where the column is null.
  func bytes(_ column: String) throws -> [UInt8] {
    try withBytes(column) { Array($0) } ?? []
  }
}
