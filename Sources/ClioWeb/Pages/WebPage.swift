import ClioModel
import ClioPages
import HTTPTypes

/// A finished page.
struct WebPage: Sendable {
  let html: String
  /// What the page may load and run; `frame-ancestors 'none'` is added to it.
  var contentSecurityPolicy = PageShell.served
  var status: HTTPResponse.Status = .ok
  var mediaType = "text/html; charset=utf-8"
}

extension WebPage {
  /// A page of the site: nothing from elsewhere, nothing inline.
  init(page html: String) { self.init(html: html, contentSecurityPolicy: PageShell.served) }

  /// A form that says why it has no answer, with the status of that; what failed inside is told as everywhere.
  init(refusing html: String, _ error: ClioError) {
    self.init(page: html)
    status = WebFault(error, isUnderstood: true).status
  }

  /// A picture by itself: its style is its own, and nothing runs.
  init(picture svg: String) {
    self.init(
      html: svg, contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      mediaType: "image/svg+xml")
  }
}

/// A style sheet, script or picture that pages share; its text is part of the program.
struct WebAsset: Sendable {
  let text: String
  /// `text/css; charset=utf-8`.
  let mediaType: String
}
