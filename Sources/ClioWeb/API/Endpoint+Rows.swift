import ClioDesk
import ClioModel
import ClioReaders
import ClioReport
import HTTPTypes
import NIOCore

extension Endpoint {
  static let rows = Endpoint(
    path: PathPattern("\(prefix)/rows", .address(name: "address")),
    pathAbout: addressAbout + " Its measure and `by=` do not matter here.", kind: "rows",
    summary: "The source rows behind a figure; as CSV exactly as they stand in the file.",
    parameters: Leafing.parameters("rows"), formats: [.json, .csv], content: .list(of: .map(of: .text)),
    statuses: [.unprocessableContent]
  ) { request in
    let address = try FigureAddress(request.asked.path)
    let (list, edition) = try await request.desk.rowList(address)
    let range = try Leafing.range(request, of: list.numbers.count)
    var answer =
      request.format == .csv
      ? try await csv(list, range, request.desk)
      : try WebAnswer(
        Envelope(
          kind: "rows", query: Leafing.query(request, address, range), editions: [edition], caveats: edition.caveats,
          data: try await request.desk.store.rows(range, of: list).map { SourceRowFields.byColumn($0, list.columns) }))
    answer.attach(request.format, "\(address.fileStem)-rows")
    answer.count(list.numbers.count)
    return answer
  }

  /// A few rows at once; all of a file piece by piece, each of which is read when the reader has taken the one before.
  private static func csv(
    _ list: SourceRowList, _ range: Range<Int>, _ desk: Desk
  ) async throws(ClioError) -> WebAnswer {
    guard range.count > Leafing.most else {
      let rows = try await desk.store.rows(range, of: list)
      return WebAnswer(.bytes(joined([list.head] + rows)), mediaType: AnswerFormat.csv.mediaType)
    }
    let pieces = list.pieces()
    return WebAnswer(
      .pieces(length: list.head.count + list.byteCount) { number in
        if number == 0 { return ByteBuffer(bytes: list.head) }
        guard number <= pieces.count else { return nil }
        return joined(try await desk.store.rows(pieces[number - 1], of: list))
      }, mediaType: AnswerFormat.csv.mediaType)
  }

  private static func joined(_ rows: [[UInt8]]) -> ByteBuffer {
    var buffer = ByteBuffer()
    buffer.reserveCapacity(rows.reduce(0) { $0 + $1.count })
    for row in rows { buffer.writeBytes(row) }
    return buffer
  }
}
