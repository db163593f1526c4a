import Testing

/// Pages whose tags fit together.
enum PageBalance {
  /// Walks the tags: each that opens closes, in the right order.
  static func check(_ page: String) throws {
    let empty: Set<Substring> = ["meta", "link", "img", "input", "source", "br"]
    var open: [Substring] = []
    var rest = page[...]
    #expect(rest.hasPrefix("<!doctype html>\n<html"))
    rest = rest.dropFirst("<!doctype html>".count)
    while let start = rest.firstIndex(of: "<") {
      let end = try #require(rest[start...].firstIndex(of: ">"))
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      try #require(!name.isEmpty, "\(tag)")
      if tag.hasPrefix("/") {
        try #require(open.popLast() == name, "\(tag)")
      } else if !empty.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }
}
