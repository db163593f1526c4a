import ClioCharts
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture's file read back: what was drawn, with whatever is wrong with it.
final class DrawnPicture: NSObject, XMLParserDelegate {
  struct Element: Equatable {
    let name: String
    let attributes: [String: String]
    var text = ""

    subscript(attribute: String) -> String? { attributes[attribute] }
    func number(_ attribute: String) -> Double { attributes[attribute].flatMap(Double.init) ?? 0 }
    var box: PictureBox {
      PictureBox(x: number("x"), y: number("y"), width: number("width"), height: number("height"))
    }
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private(set) var isWellFormed = false

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  convenience init(_ picture: Picture) { self.init(picture.svg) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func all(_ name: String, class wanted: String? = nil) -> [Element] {
    elements.filter { $0.name == name && (wanted == nil || $0["class"] == wanted) }
  }

  /// What is written with this style, in order.
  func words(_ style: TextStyle) -> [String] { all("text", class: style.className).map(\.text) }

  /// Everything that must hold for every picture, whatever is in it.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(isWellFormed, "not well-formed", sourceLocation: sourceLocation)
    #expect(elements.allSatisfy { $0["style"] == nil }, "a style attribute", sourceLocation: sourceLocation)
    let ids = elements.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count, "an id twice", sourceLocation: sourceLocation)
    let used = elements.flatMap { $0.attributes.values }.filter { $0.hasPrefix("url(#") }
    #expect(used.allSatisfy { ids.contains(String($0.dropFirst(5).dropLast())) }, sourceLocation: sourceLocation)
    guard let root = elements.first else { return }
    let (width, height) = (root.number("width"), root.number("height"))
    #expect(root["viewBox"] == "0 0 \(root["width"] ?? "") \(root["height"] ?? "")", sourceLocation: sourceLocation)
    #expect(root["role"] == "img", sourceLocation: sourceLocation)
    for element in elements where element["patternUnits"] == nil {
      for box in extents(of: element) {
        #expect(
          box.x >= -0.01 && box.y >= -0.01 && box.right <= width + 0.01 && box.bottom <= height + 0.01,
          "\(element) is not within \(width) by \(height)", sourceLocation: sourceLocation)
      }
    }
  }

  /// What the element covers; nothing for tiles of patterns, which have no place of their own.
  private func extents(of element: Element) -> [PictureBox] {
    switch element.name {
    case "rect": return [element.box]
    case "line":
      let (x1, x2) = (element.number("x1"), element.number("x2"))
      let (y1, y2) = (element.number("y1"), element.number("y2"))
      return [PictureBox(x: min(x1, x2), y: min(y1, y2), width: abs(x1 - x2), height: abs(y1 - y2))]
    case "path" where element["class"]?.hasPrefix("pic-tile") != true:
      return Self.points(element["d"] ?? "").map { PictureBox(x: $0.x, y: $0.y, width: 0, height: 0) }
    case "text":
      guard let style = TextStyle.allCases.first(where: { $0.className == element["class"] }) else { return [] }
      let width = style.width(of: element.text)
      if let turn = element["transform"] {
        let numbers = turn.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
        guard numbers.count == 3 else { return [PictureBox(x: -1, y: -1, width: 0, height: 0)] }
        return [PictureBox(x: numbers[1] - style.size, y: numbers[2] - width / 2, width: style.size, height: width)]
      }
      let shift = element["text-anchor"] == "end" ? width : element["text-anchor"] == "middle" ? width / 2 : 0
      return [
        PictureBox(
          x: element.number("x") - shift, y: element.number("y") - 0.8 * style.size, width: width, height: style.size)
      ]
    default: return []
    }
  }

  /// The points of a path of `M`, `L`, `H`, `V`, `Z`, and `l` and `z` as maps write them; (-1, -1) for what is none.
  static func points(_ d: String) -> [(x: Double, y: Double)] {
    var points: [(x: Double, y: Double)] = []
    var (x, y) = (0.0, 0.0)
    for part in d.split(separator: /[Zz]/).joined().split(whereSeparatorKept: "MLHVl") {
      let numbers = part.dropFirst().matches(of: /-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)/).compactMap { Double($0.output) }
      switch part.first {
      case "H": x = numbers.first ?? -1
      case "V": y = numbers.first ?? -1
      case "l" where numbers.count.isMultiple(of: 2):
        for index in stride(from: 0, to: numbers.count, by: 2) {
          (x, y) = (x + numbers[index], y + numbers[index + 1])
          points.append((x, y))
        }
      default: (x, y) = numbers.count == 2 ? (numbers[0], numbers[1]) : (-1, -1)
      }
      points.append((x, y))
    }
    return points
  }
}

extension String {
  fileprivate func split(whereSeparatorKept letters: String) -> [String] {
    var parts: [String] = []
    for letter in self {
      if letters.contains(letter) { parts.append("") }
      if !parts.isEmpty { parts[parts.count - 1].append(letter) }
    }
    return parts
  }
}
