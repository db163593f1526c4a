import ClioModel
import DelimitedText

/// The fields of a source row that a store gives back.
public enum SourceRowFields {
  /// The row's fields as text, quotes resolved; empty for bytes that are no record.
  public static func split(_ row: [UInt8]) -> [String] {
    var rest = row[...]
    var limits = RecordLimits()
    limits.chunkBytes = row.count + 1
    var reader = RecordReader<ClioError>(delimiter: UInt8(ascii: ","), limits: limits) { buffer throws(ClioError) in
      let part = rest.prefix(buffer.count)
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
    guard (try? reader.next()) == .record else { return [] }
    return (0..<reader.fieldCount).map { reader.text($0) }
  }

  /// The same by the names of their columns.
  public static func byColumn(_ row: [UInt8], _ columns: [String]) -> [String: String] {
    Dictionary(zip(columns, split(row)), uniquingKeysWith: { first, _ in first })
  }
}
