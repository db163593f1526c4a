import HTTPTypes

/// A finished page.
struct WebPage: Sendable {
  let html: String
  /// What the page may load and run; `frame-ancestors 'none'` is added to it.
  var contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'"
  var status: HTTPResponse.Status = .ok
}

/// A style sheet, script or picture that pages share; its text is part of the program.
struct WebAsset: Sendable {
  let text: String
  /// `text/css; charset=utf-8`.
  let mediaType: String
}
