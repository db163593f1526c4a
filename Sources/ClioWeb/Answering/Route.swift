import ClioModel
import HTTPTypes

/// What a path stands for.
enum Route: Sendable {
  case endpoint(Endpoint)
  case page(PageRoute)
  case asset(WebAsset)

  var method: HTTPRequest.Method {
    switch self {
    case .endpoint(let endpoint): endpoint.method
    case .page(let page): page.method
    case .asset: .get
    }
  }

  /// Nil for an asset.
  var path: PathPattern? {
    switch self {
    case .endpoint(let endpoint): endpoint.path
    case .page(let page): page.path
    case .asset: nil
    }
  }

  /// Asks from programs are answered as programs read, even where they go wrong.
  static func isForPrograms(_ path: String) -> Bool { path == "/api" || path.hasPrefix("/api/") }
}

/// All routes of an app.
struct RouteTable: Sendable {
  let endpoints: [Endpoint]
  let pages: [PageRoute]
  let assets: [String: WebAsset]

  /// Those with this path, each with the path's value as it came.
  func routes(_ target: RequestTarget) -> [(route: Route, value: String)] {
    if let value = Self.assetPath.match(target) {
      return assets[value].map { [(.asset($0), value)] } ?? []
    }
    return endpoints.compactMap { endpoint in endpoint.path.match(target).map { (.endpoint(endpoint), $0) } }
      + pages.compactMap { page in page.path.match(target).map { (.page(page), $0) } }
  }

  /// `GET, HEAD, OPTIONS`.
  static func allowed(_ routes: [Route]) -> String {
    let methods = Set(routes.map(\.method))
    return ([.get, .head, .post].filter { methods.contains($0 == .head ? .get : $0) } + [.options])
      .map(\.rawValue).joined(separator: ", ")
  }

  private static let assetPath = PathPattern("/assets", .segment(name: "name"))
}
