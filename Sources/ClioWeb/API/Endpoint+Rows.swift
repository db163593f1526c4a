import ClioDesk
import ClioModel
import ClioReaders
import ClioReport
import HTTPTypes
import NIOCore

extension Endpoint {
  /// Rows of a JSON answer; CSV has no end.
  static let mostRows = 1000

  static let rows = Endpoint(
    path: PathPattern("\(prefix)/rows", .address(name: "address")),
    pathAbout: addressAbout + " Its measure and `by=` do not matter here.", kind: "rows",
    summary: "The source rows behind a figure; as CSV exactly as they stand in the file.",
    parameters: [
      Parameter(
        name: "limit", kind: .integer(1...mostRows),
        about: "At most so many rows. Default: 100 in JSON, all in CSV. `Clio-Total-Rows` tells how many there are."),
      Parameter(
        name: "offset", kind: .integer(0...10_000_000), about: "How many rows to pass over first. Default: 0."),
    ], formats: [.json, .csv], content: .list(of: .map(of: .text)), statuses: [.unprocessableContent]
  ) { request in
    let address = try FigureAddress(request.asked.path)
    let (list, edition) = try await request.desk.rowList(address)
    if request.format == .csv, request.asked.integer("limit") == nil, request.asked.integer("offset") != nil {
      throw ClioError(.badInput, "offset: expected a limit beside it, found none", hint: "without both all rows come")
    }
    let first = min(request.asked.integer("offset") ?? 0, list.numbers.count)
    let limit = request.asked.integer("limit") ?? (request.format == .csv ? Int.max : 100)
    let range = first..<(first + min(limit, list.numbers.count - first))
    var answer =
      request.format == .csv
      ? try await csv(list, range, request.desk)
      : try WebAnswer(
        Envelope(
          kind: "rows", query: ["address": address.description, "limit": "\(limit)", "offset": "\(first)"],
          editions: [edition], caveats: edition.caveats,
          data: try await request.desk.store.rows(range, of: list).map { SourceRowFields.byColumn($0, list.columns) }))
    if let name = HTTPField.Name("Clio-Total-Rows") { answer.fields.append((name, "\(list.numbers.count)")) }
    return answer
  }

  /// A few rows at once; all of a file piece by piece, each of which is read when the reader has taken the one before.
  private static func csv(
    _ list: SourceRowList, _ range: Range<Int>, _ desk: Desk
  ) async throws(ClioError) -> WebAnswer {
    guard range.count > mostRows else {
      let rows = try await desk.store.rows(range, of: list)
      var answer = WebAnswer(.bytes(joined([list.head] + rows)), mediaType: AnswerFormat.csv.mediaType)
      answer.attach(.csv, "rows")
      return answer
    }
    let pieces = list.pieces()
    var answer = WebAnswer(
      .pieces(length: list.head.count + list.byteCount) { number in
        if number == 0 { return ByteBuffer(bytes: list.head) }
        guard number <= pieces.count else { return nil }
        return joined(try await desk.store.rows(pieces[number - 1], of: list))
      }, mediaType: AnswerFormat.csv.mediaType)
    answer.attach(.csv, "rows")
    return answer
  }

  private static func joined(_ rows: [[UInt8]]) -> ByteBuffer {
    var buffer = ByteBuffer()
    buffer.reserveCapacity(rows.reduce(0) { $0 + $1.count })
    for row in rows { buffer.writeBytes(row) }
    return buffer
  }
}
