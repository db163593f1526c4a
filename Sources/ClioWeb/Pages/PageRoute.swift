import ClioModel
import ClioPages
import HTTPTypes

/// A page: its path, what may be asked of it, and the function that makes it.
///
///     PageRoute(PathPattern("/actor", .segment(name: "reference")), [.edition]) { request in
///       WebPage(html: ActorPage.html(try await request.desk.profile(request.asked.path, ...)))
///     }
///
/// `ClioError`s become pages with the status that the API gives them. Fields of forms that were left empty are not there.
struct PageRoute: Sendable {
  let path: PathPattern
  let parameters: [Parameter]
  /// A form of the page itself that is sent with POST: its fields are the parameters.
  let takesForm: Bool
  let page: @Sendable (PageRequest) async throws -> WebPage

  init(
    _ path: PathPattern, _ parameters: [Parameter] = [], takesForm: Bool = false,
    page: @escaping @Sendable (PageRequest) async throws -> WebPage
  ) {
    self.path = path
    self.parameters = parameters
    self.takesForm = takesForm
    self.page = page
  }

  var method: HTTPRequest.Method { takesForm ? .post : .get }

  static let formMediaType = "application/x-www-form-urlencoded"
}

extension PageRoute {
  /// Every page there is. New ones are added here.
  static let all: [PageRoute] =
    [home, actors, actor, compare, rank, network, map, figure, checkForm, check, data] + pictures

  /// What stands under `/assets/`, by name.
  static let assets: [String: WebAsset] = [
    PageAsset.style.rawValue: WebAsset(text: SiteStyle.css, mediaType: "text/css; charset=utf-8"),
    PageAsset.script.rawValue: WebAsset(text: SiteScript.code, mediaType: "text/javascript; charset=utf-8"),
    PageAsset.icon.rawValue: WebAsset(text: SiteScript.icon, mediaType: "image/svg+xml"),
  ]
}
