import ClioDesk
import ClioModel
import ClioReport
import ClioSite
import HTTPTypes
import NIOCore
import Synchronization

extension Endpoint {
  static let events = Endpoint(
    path: PathPattern("\(prefix)/events", .address(name: "address")),
    pathAbout: addressAbout + " Its measure and `by=` do not matter here.", kind: "events",
    summary:
      "The events behind a figure as Clio reads them, with the actor's part in each; csvw is the dictionary of the CSV's columns.",
    parameters: Leafing.parameters("events"), formats: [.json, .csv, .geojson, .csvw],
    content: .list(of: .ref("Event")), statuses: [.unprocessableContent]
  ) { request in
    let address = try FigureAddress(request.asked.path)
    let subject = try await ExportSubject.address(address, request.desk, program: "Clio \(request.app.version)")
    let list = try await request.desk.store.eventList(matching: subject.query)
    let range = try Leafing.range(request, of: list.count)
    let provenance = subject.provenance
    let store = request.desk.store
    let isPart = range.count < list.count
    let stem = address.fileStem + (isPart ? "-\(range.lowerBound + 1)-to-\(range.upperBound)" : "")
    var answer: WebAnswer
    switch request.format {
    case .csv: answer = try await EventPieces(CSVEventWriter(provenance), list, range, store).answer(.csv)
    case .geojson: answer = try await EventPieces(GeoJSONWriter(provenance), list, range, store).answer(.geojson)
    case .csvw:
      let pieces = EventPieces(CSVEventWriter(provenance), list, range, store)
      let writer = try await pieces.written()
      let file = AnswerFormat.csv.fileName(stem)
      answer = WebAnswer(
        CSVMetadata(provenance, fileName: file, writer: writer).text, mediaType: AnswerFormat.csvw.mediaType)
    default:
      answer = try WebAnswer(
        Envelope(
          kind: "events", query: Leafing.query(request, address, range), editions: [subject.edition],
          caveats: provenance.caveats, data: try await store.events(range, of: list).map(EventJSON.init)))
    }
    answer.attach(request.format, stem)
    answer.count(list.count)
    return answer
  }
}

/// Events written piece by piece, each of which is read when the reader has taken the one before.
final class EventPieces<Writer: EventWriter>: Sendable {
  private let writer: Mutex<Writer>
  private let list: EventList
  private let pieces: [Range<Int>]
  private let store: any EventStore

  init(_ writer: Writer, _ list: EventList, _ range: Range<Int>, _ store: any EventStore) {
    self.writer = Mutex(writer)
    self.list = list
    self.store = store
    pieces = list.pieces(of: 16_384).map { $0.clamped(to: range) }.filter { !$0.isEmpty }
  }

  /// A few events at once, so that the answer can be kept; more of them while they are sent.
  func answer(_ format: AnswerFormat) async throws(ClioError) -> WebAnswer {
    guard pieces.reduce(0, { $0 + $1.count }) > Leafing.most else {
      var whole = ByteBuffer()
      for number in 0..<count { whole.writeBytes(try await piece(number)) }
      return WebAnswer(.bytes(whole), mediaType: format.mediaType)
    }
    return WebAnswer(
      .pieces(length: nil) { number in
        number < self.count ? ByteBuffer(bytes: try await self.piece(number)) : nil
      }, mediaType: format.mediaType)
  }

  /// What the writer knows once it has written everything.
  func written() async throws(ClioError) -> Writer {
    for number in 0..<count { _ = try await piece(number) }
    return writer.withLock { $0 }
  }

  /// Beginning, events, end.
  private var count: Int { pieces.count + 2 }

  private func piece(_ number: Int) async throws(ClioError) -> [UInt8] {
    let events =
      pieces.indices.contains(number - 1)
      ? try await store.events(pieces[number - 1], of: list) : []
    return writer.withLock { writer in
      var bytes: [UInt8] = []
      if number == 0 { writer.begin(into: &bytes) }
      for event in events { writer.add(event, into: &bytes) }
      if number == count - 1 { writer.end(into: &bytes) }
      return bytes
    }
  }
}

extension FigureAddress {
  /// What files of it are called, without an ending: `ucdp-ged-19.1-is-khorasan-2018`.
  var fileStem: String {
    let parts =
      [edition.description]
      + conditions.map { condition in
        (condition.key == .opponent ? "against-" : "") + (PercentCoding.decode(condition.value) ?? condition.value)
      }
    let words = parts.joined(separator: "-").utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && byte != UInt8(ascii: ".")
    }
    return String(words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(80))
  }
}
