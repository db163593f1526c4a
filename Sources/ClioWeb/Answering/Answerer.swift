import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport
import HTTPTypes
import Hummingbird
import NIOCore

/// Turns requests into answers.
struct Answerer: Sendable {
  let desk: Desk
  let settings: WebSettings
  let facts: AppFacts
  let routes: RouteTable
  let pages: PageFacts
  let cache: AnswerCache
  let answers: Admission
  let checks: Admission
  let uploads: Admission
  let streams: Admission

  init(_ desk: Desk, version: String, _ settings: WebSettings, _ routes: RouteTable, _ pages: PageFacts) {
    self.desk = desk
    self.pages = pages
    self.settings = settings
    self.routes = routes
    facts = AppFacts(version: version, limits: settings.limits, names: SuggestionList())
    cache = AnswerCache(bytes: settings.limits.cacheBytes)
    answers = Admission(settings.limits.answers)
    checks = Admission(settings.limits.checks)
    uploads = Admission(settings.limits.uploads)
    streams = Admission(settings.limits.streams)
  }

  /// - Throws: what the connection threw while the request's body came in; everything else is an answer.
  func answer(_ request: Request) async throws -> WebAnswer {
    var kind = "error"
    var query: [String: String] = [:]
    var isUnderstood = false
    do {
      let target = try target(of: request)
      return try await answer(request, target, &kind, &query, &isUnderstood)
    } catch let fault as WebFault {
      return answer(fault, request, kind, query)
    } catch let error as ClioError {
      if error.kind == .failed { settings.complain(error.description) }
      return answer(WebFault(error, isUnderstood: isUnderstood), request, kind, query)
    }
  }

  private func target(of request: Request) throws(WebFault) -> RequestTarget {
    let path = request.head.path ?? ""
    guard path.utf8.count <= settings.limits.targetBytes else { throw .longTarget(settings.limits.targetBytes) }
    guard let authority = request.head.authority, !authority.isEmpty else { throw .noHost }
    guard let host = HostName.name(of: authority), HostName.isOurs(host, settings) else { throw .wrongHost }
    guard let target = RequestTarget(path) else { throw .noPath }
    return target
  }

  private func answer(
    _ request: Request, _ target: RequestTarget, _ kind: inout String, _ query: inout [String: String],
    _ isUnderstood: inout Bool
  ) async throws -> WebAnswer {
    let found = routes.routes(target)
    guard !found.isEmpty else { throw WebFault.noSuchPath(AskingMessage.hint) }
    let allowed = RouteTable.allowed(found.map(\.route))
    if request.method == .options {
      for (route, raw) in found { try route.path?.checkLength(route.path?.decoded(raw) ?? "") }
      return .options(allowed)
    }
    let method = request.method == .head ? .get : request.method
    guard let (route, raw) = found.first(where: { $0.route.method == method }) else {
      throw WebFault.method(request.method.rawValue, allowed: allowed)
    }
    switch route {
    case .endpoint(let endpoint):
      kind = endpoint.kind
      let value = try endpoint.path.decoded(raw)
      let items = try QueryItem.items(of: target.query ?? "")
      query = Self.asAsked(endpoint.path.valueName, value, items)
      try endpoint.path.checkLength(value)
      let asked = try Asked(path: value, items, endpoint.allParameters)
      isUnderstood = endpoint.isExact
      if endpoint.body == .text { return try await checked(request, endpoint, asked) }
      guard endpoint.freshness == .state else {
        return try await endpoint.answer(EndpointRequest(desk: desk, asked: asked, body: nil, app: facts))
      }
      return try await kept(request, "\(endpoint.path.template) \(asked.canonical)") {
        try await endpoint.answer(EndpointRequest(desk: desk, asked: asked, body: nil, app: facts))
      }
    case .page(let page):
      let value = try page.path.decoded(raw)
      try page.path.checkLength(value)
      if page.takesForm { return try await checked(request, page, path: value) }
      let asked = try Asked(path: value, try QueryItem.filled(target.query ?? ""), page.parameters)
      return try await kept(request, "\(page.path.template) \(asked.canonical)") {
        WebAnswer(
          try await page.page(
            PageRequest(desk: desk, asked: asked, version: facts.version, limits: facts.limits, facts: pages)))
      }
    case .asset(let asset):
      let tag = EntityTag([facts.version, asset.text])
      return tag.isNamed(in: request.headers[.ifNoneMatch] ?? "")
        ? .notModified(tag) : WebAnswer(asset.text, mediaType: asset.mediaType).tagged(tag)
    }
  }

  /// An answer of one state of the store: kept from earlier, or worked out now.
  private func kept(
    _ request: Request, _ question: String, _ work: @escaping @Sendable () async throws -> WebAnswer
  ) async throws -> WebAnswer {
    let tag = tag(question, of: try desk.store.fingerprint())
    if tag.isNamed(in: request.headers[.ifNoneMatch] ?? "") { return .notModified(tag) }
    if let kept = cache.answer(tag.text + question) { return kept.tagged(tag) }
    let (answer, fingerprint) = try await placed(answers, orElse: .busy, on: .answers) {
      try await settled(work)
    }
    let newTag = self.tag(question, of: fingerprint)
    if answer.status == .ok { cache.keep(answer, newTag.text + question) }
    return answer.tagged(newTag)
  }

  private func tag(_ question: String, of fingerprint: String) -> EntityTag {
    EntityTag([facts.version, desk.registry.hash, fingerprint, question])
  }

  /// An answer is made of many looks at the store. Where it changed between them, they may not fit together: then it is
  /// worked out again.
  private func settled(
    _ work: @escaping @Sendable () async throws -> WebAnswer
  ) async throws -> (WebAnswer, fingerprint: String) {
    for _ in 0..<3 {
      let before = try desk.store.fingerprint()
      let result: Result<WebAnswer, any Error>
      do { result = .success(try await work()) } catch { result = .failure(error) }
      if try desk.store.fingerprint() == before { return (try result.get(), before) }
    }
    throw WebFault.restless
  }

  func placed<Value: Sendable>(
    _ admission: Admission, orElse fault: WebFault, on threads: DeskThreads,
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    guard let place = admission.enter() else { throw fault }
    let limit = settings.limits.answerTime
    guard let value = try await TimeLimit.run(limit, on: threads, in: place, work) else { throw WebFault.late(limit) }
    return value
  }

  /// What goes wrong in answering a text is found out with it in memory: a place is taken from its first byte on.
  private func checked(_ request: Request, _ endpoint: Endpoint, _ asked: Asked) async throws -> WebAnswer {
    try checkOrigin(request)
    let type = Self.mediaType(request)
    guard CheckInput.mediaTypes.contains(type), request.headers[.contentEncoding] == nil else {
      throw WebFault.mediaType(expected: CheckInput.mediaTypes.joined(separator: ", "))
    }
    guard let upload = uploads.enter() else { throw WebFault.busy }
    let body = RequestText(bytes: try await bytes(of: request), mediaType: type)
    let answer = try await placed(checks, orElse: .checksBusy, on: .checks) {
      try await settled {
        try await endpoint.answer(EndpointRequest(desk: desk, asked: asked, body: body, app: facts))
      }.0
    }
    withExtendedLifetime(upload) {}
    return answer
  }

  private func checked(_ request: Request, _ page: PageRoute, path: String) async throws -> WebAnswer {
    try checkOrigin(request)
    guard Self.mediaType(request) == PageRoute.formMediaType, request.headers[.contentEncoding] == nil else {
      throw WebFault.mediaType(expected: PageRoute.formMediaType)
    }
    guard let upload = uploads.enter() else { throw WebFault.busy }
    let bytes = try await bytes(of: request)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw AskingMessage.notEncoded("other bytes") }
    let asked = try Asked(path: path, try QueryItem.filled(text), page.parameters)
    let made = try await placed(checks, orElse: .checksBusy, on: .checks) {
      try await settled {
        var answer = WebAnswer(
          try await page.page(
            PageRequest(desk: desk, asked: asked, version: facts.version, limits: facts.limits, facts: pages)))
        answer.freshness = .moment
        return answer
      }.0
    }
    withExtendedLifetime(upload) {}
    return made
  }

  private func bytes(of request: Request) async throws -> [UInt8] {
    let limit = settings.limits.bodyBytes
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw WebFault.longBody(limit)
    }
    var bytes: [UInt8] = []
    for try await part in request.body {
      guard bytes.count + part.readableBytes <= limit else { throw WebFault.longBody(limit) }
      bytes.append(contentsOf: part.readableBytesView)
    }
    return bytes
  }

  /// A page of another site can send a text here too, only not read the answer.
  private func checkOrigin(_ request: Request) throws(WebFault) {
    guard let origin = request.headers[.origin] else { return }
    let authority = origin.split(separator: "/", maxSplits: 2).last.map(String.init) ?? ""
    guard origin.hasPrefix("http"), let name = HostName.name(of: authority), HostName.isOurs(name, settings) else {
      throw .otherSite
    }
  }

  /// In lower case, without what stands after a semicolon.
  private static func mediaType(_ request: Request) -> String {
    let field = request.headers[.contentType] ?? ""
    return field.prefix { $0 != ";" }.lowercased().split(separator: " ").joined()
  }

  private static func asAsked(_ name: String?, _ value: String, _ items: [QueryItem]) -> [String: String] {
    var query: [String: String] = [:]
    for item in items { query[item.name] = query[item.name].map { "\($0)|\(item.value)" } ?? item.value }
    if let name { query[name] = value }
    return query
  }

  fileprivate func answer(
    _ fault: WebFault, _ request: Request, _ kind: String, _ query: [String: String]
  ) -> WebAnswer {
    var answer: WebAnswer
    if Route.isForPrograms(String((request.head.path ?? "").prefix { $0 != "?" })) {
      let envelope = Envelope<[String: String], NoContent>(kind: kind, query: query, error: fault.error)
      answer = WebAnswer((try? envelope.text()) ?? "", mediaType: AnswerFormat.json.mediaType, freshness: .moment)
    } else {
      let html = FaultPage(
        fault.title, message: fault.error.message, hint: fault.error.hint, candidates: fault.error.candidates,
        links: AppLinks.links(edition: nil), program: "Clio \(facts.version)"
      ).html
      answer = WebAnswer(WebPage(html: html, status: fault.status))
      answer.freshness = .moment
    }
    answer.status = fault.status
    answer.fields += fault.fields
    return answer
  }
}

extension Answerer {
  /// For what is refused only once the answer is known to be a long one.
  func busy(_ request: Request) -> WebAnswer {
    let found = RequestTarget(request.head.path ?? "").map(routes.routes) ?? []
    let kinds = found.compactMap { if case .endpoint(let endpoint) = $0.route { endpoint.kind } else { nil } }
    return answer(.busy, request, kinds.first ?? "error", [:])
  }
}
