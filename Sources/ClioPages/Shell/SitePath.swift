import ClioModel

/// The path of a page as a file of a static site: lower-case letters, digits, hyphens and points, parts divided by `/`.
public struct SitePath: Hashable, Sendable {
  public let text: String

  /// Nil for what a static site does not have.
  public init?(_ address: PageAddress) {
    switch address {
    case .home: text = "index.html"
    case .actors: text = "actors/index.html"
    case .actor(let reference): text = "actors/\(Self.slug(reference)).html"
    case .rank: text = "rank.html"
    case .compare(let references) where references.isEmpty: text = "compare/index.html"
    case .compare(let references): text = "compare/\(references.map(Self.slug).joined(separator: "-and-")).html"
    case .network(nil): text = "network.html"
    case .map(nil): text = "map.html"
    case .articles: text = "articles/index.html"
    case .article(let name): text = "articles/\(Self.slug(of: name)).html"
    case .data: text = "data.html"
    case .picture(let address, let picture, let isNarrow):
      guard let reference = address.filter.actor else { return nil }
      text = "actors/\(Self.slug(reference))/\(picture.rawValue)\(isNarrow ? "-narrow" : "").svg"
    case .download(let address, let file):
      guard let reference = address.filter.actor else { return nil }
      text = "actors/\(Self.slug(reference))/\(file == .json ? "profile" : "events").\(file.rawValue)"
    case .preview(let page):
      guard let path = SitePath(page), path.text.hasSuffix(".html") else { return nil }
      text = path.text.dropLast(".html".count) + "-preview.png"
    case .feed: text = "feed.atom"
    case .asset(let asset): text = "assets/\(asset.rawValue)"
    case .network, .map, .figure, .rows, .check, .profile: return nil
    }
  }

  /// From a page to this one, as a link that needs no server.
  public func relative(to page: SitePath) -> String {
    let depth = page.text.utf8.count { $0 == UInt8(ascii: "/") }
    let from = page.text.split(separator: "/").dropLast(), to = text.split(separator: "/")
    let common = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    return String(repeating: "../", count: depth - common) + to.dropFirst(common).joined(separator: "/")
  }

  /// The name of an actor's files: its own where that can be one, else one that is made of it.
  static func slug(_ reference: ActorReference) -> String {
    switch reference {
    case .entry(let id): id
    case .remainder(let id): "\(id)-remainder"
    case .ucdp(let id): "ucdp-\(id)"
    case .name(let name): "name-" + slug(of: name)
    }
  }

  /// Letters and digits of a text, and where any were lost a number that tells it from others of the same letters.
  static func slug(of text: String) -> String {
    var words: [[UInt8]] = [[]]
    var hash: UInt32 = 2_166_136_261
    var isWhole = true
    for byte in text.utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        words[words.count - 1].append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        words[words.count - 1].append(byte + 32)
        isWhole = false
      case UInt8(ascii: "-"): words.append([])
      default:
        words.append([])
        isWhole = false
      }
    }
    if words.contains([]) { isWhole = false }
    let longest = 60
    let plain = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    if isWhole, plain.utf8.count <= longest { return plain }
    let tail = String(hash, radix: 36)
    return plain.isEmpty ? tail : plain.prefix(longest) + "-" + tail
  }
}
