import ClioModel
import ClioReaders
import DelimitedText

/// A GED file read to its end.
struct GEDReading {
  let names: [String]
  let missing: [String]
  let head: String
  let batches: [EventBatch]
  let dictionaries: EditionDictionaries
  let rows: Int

  var rejects: [RowRejection] { batches.flatMap(\.rejects) }
  var warnings: [RowWarning: Int] { batches.reduce(into: [:]) { $0.merge($1.warnings, uniquingKeysWith: +) } }
  var events: Int { batches.reduce(0) { $0 + $1.columns.count } }
  /// The first batch; an empty one where there is none.
  var first: EventBatch { batches.first ?? EventBatch() }

  /// - Parameter step: the most bytes handed to the reader at a time.
  init(
    _ bytes: some Sequence<UInt8>, step: Int = .max, limits: RecordLimits = RecordLimits()
  ) throws(ClioError) {
    var rest = Array(bytes)[...]
    var reader = try GEDReader(file: "ged.csv", limits: limits) { (buffer) throws(ClioError) in
      let part = rest.prefix(min(step, buffer.count))
      buffer.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
    names = reader.header.names
    missing = reader.header.missing
    head = String(decoding: reader.head, as: UTF8.self)
    var batches: [EventBatch] = []
    while let batch = try reader.nextBatch() { batches.append(batch) }
    self.batches = batches
    dictionaries = reader.dictionaries
    rows = reader.rows
  }

  init(_ text: String, step: Int = .max) throws(ClioError) { try self.init(text.utf8, step: step) }

  /// The error that reading fails with; nil where it does not.
  static func error(_ bytes: some Sequence<UInt8>) -> ClioError? {
    do throws(ClioError) {
      _ = try GEDReading(bytes)
      return nil
    } catch {
      return error
    }
  }
}
