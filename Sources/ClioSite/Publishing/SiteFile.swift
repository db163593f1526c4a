import Foundation

/// A file of a site, whole.
struct SiteFile: Sendable {
  let path: String
  let data: Data

  init(_ path: String, _ text: String) { self.init(path, Data(text.utf8)) }

  init(_ path: String, _ data: Data) {
    self.path = path
    self.data = data
  }
}
