internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Status and header fields of one answer; names are matched without regard to case.
struct AnswerHead: Sendable {
  let status: Int
  let finalURL: URL
  private let fields: [String: String]

  init(status: Int, finalURL: URL, fields: [String: String]) {
    self.status = status
    self.finalURL = finalURL
    self.fields = Dictionary(fields.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
  }

  /// `asked` stands in where the system does not say which address answered.
  init(_ response: HTTPURLResponse, asked: URL) {
    var fields: [String: String] = [:]
    for (name, value) in response.allHeaderFields { fields["\(name)"] = "\(value)" }
    self.init(status: response.statusCode, finalURL: response.url ?? asked, fields: fields)
  }

  subscript(_ name: String) -> String? { fields[name.lowercased()] }

  /// True if the body was packed on the way although we asked for it plain: URLSession unpacks it, so sizes differ.
  var isEncoded: Bool {
    guard let encoding = self["Content-Encoding"] else { return false }
    return !encoding.isEmpty && encoding.lowercased() != "identity"
  }

  /// Bytes of the body as we shall see it; nil if absent, unreadable or packed.
  var contentLength: Int? {
    guard !isEncoded, let length = self["Content-Length"].flatMap({ Int($0) }), length >= 0 else { return nil }
    return length
  }

  var contentRange: ContentRange? { self["Content-Range"].flatMap { ContentRange($0) } }

  /// `Retry-After` as seconds or as a date; nil if absent or unreadable.
  func retryAfter(now: Date = Date()) -> Duration? {
    guard let text = self["Retry-After"]?.trimmingCharacters(in: .whitespaces) else { return nil }
    if let seconds = Int32(text) { return .seconds(max(0, seconds)) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(secondsFromGMT: 0)
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return format.date(from: text).map { .seconds(max(0, $0.timeIntervalSince(now))) }
  }
}
