import HTTPTypes
import NIOCore

extension WebAnswer {
  init(_ page: WebPage) {
    self.init(page.html, mediaType: page.mediaType)
    status = page.status
    let policy = page.contentSecurityPolicy
    contentSecurityPolicy =
      policy.contains("frame-ancestors") ? policy : "\(policy); frame-ancestors 'none'"
  }

  /// No more than what the path takes.
  static func options(_ allowed: String) -> WebAnswer {
    var answer = WebAnswer(.bytes(ByteBuffer()), mediaType: "", freshness: .moment)
    answer.status = .noContent
    answer.fields = [(.allow, allowed)]
    return answer
  }

  static func notModified(_ tag: EntityTag) -> WebAnswer {
    var answer = WebAnswer(.bytes(ByteBuffer()), mediaType: "").tagged(tag)
    answer.status = .notModified
    // Browsers lay the fields of this answer over those of the page that they kept: a policy here would be the page's.
    answer.contentSecurityPolicy = nil
    return answer
  }

  func tagged(_ tag: EntityTag) -> WebAnswer {
    guard freshness == .state else { return self }
    var answer = self
    answer.fields.append((.eTag, tag.text))
    return answer
  }

  /// All fields of the head but the length.
  var head: HTTPFields {
    var head = SecurityFields.all
    head[.contentSecurityPolicy] = contentSecurityPolicy
    if !mediaType.isEmpty { head[.contentType] = mediaType }
    head[.cacheControl] = freshness == .state ? "no-cache" : "no-store"
    for (name, value) in fields { head[name] = value }
    return head
  }
}
