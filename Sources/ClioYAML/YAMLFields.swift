public import ClioModel
import Yams

/// The keys and values of one YAML mapping, read strictly: every fault is told with its file and line.
public struct YAMLFields {
  private let mapping: Node.Mapping
  private let whole: YAMLNode

  /// - Throws: `ClioError` of kind `badInput`, here and below: no mapping, or a key that is not allowed.
  public init(_ whole: YAMLNode, allowed: [String]) throws(ClioError) {
    guard let mapping = whole.node.mapping else {
      throw YAMLFault.at(
        whole.file, whole.node.mark?.line, "expected keys and values, found something else", whole.manual)
    }
    self.mapping = mapping
    self.whole = whole
    for (key, _) in mapping {
      let name = key.string ?? ""
      guard !allowed.contains(name) else { continue }
      let near = Spelling.nearest(to: name, in: allowed)
      throw fault(
        key.mark?.line, "expected one of the keys \(allowed.joined(separator: ", ")), found '\(name)'",
        hint: near.first.map { "did you mean '\($0)'?" } ?? "")
    }
  }

  /// A fault on a line of the file; nil where it is not known which.
  public func fault(_ line: Int?, _ what: String, hint: String = "") -> ClioError {
    YAMLFault.at(whole.file, line, what, whole.manual, hint: hint)
  }

  public func line(_ key: String) -> Int? { mapping[Node(key)]?.mark?.line ?? whole.node.mark?.line }

  public func missing(_ key: String) -> ClioError {
    fault(whole.node.mark?.line, "expected a key '\(key)', found none")
  }

  public func text(_ key: String) throws(ClioError) -> String {
    guard let text = try optionalText(key) else { throw missing(key) }
    return text
  }

  public func optionalText(_ key: String) throws(ClioError) -> String? {
    guard let value = mapping[Node(key)] else { return nil }
    guard let text = value.scalar?.string, !text.isEmpty else {
      throw fault(line(key), "\(key): expected text, found something else")
    }
    return text
  }

  public func day(_ key: String) throws(ClioError) -> CalendarDay? {
    guard let text = try optionalText(key) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw fault(line(key), "\(key): expected a day as yyyy-mm-dd, found '\(text)'")
    }
    return day
  }

  public func flag(_ key: String) throws(ClioError) -> Bool {
    guard let text = try optionalText(key) else { return false }
    guard text == "true" || text == "false" else {
      throw fault(line(key), "\(key): expected true or false, found '\(text)'")
    }
    return text == "true"
  }

  public func texts(_ key: String) throws(ClioError) -> [String] {
    guard let value = mapping[Node(key)] else { return [] }
    guard let items = value.sequence else {
      throw fault(line(key), "\(key): expected a list, found something else")
    }
    var texts: [String] = []
    for item in items {
      guard let text = item.scalar?.string, !text.isEmpty, !text.contains("|") else {
        throw fault(item.mark?.line, "\(key): expected text without '|' in the list")
      }
      texts.append(text)
    }
    return texts
  }

  public func numbers(_ key: String) throws(ClioError) -> [Int] {
    var numbers: [Int] = []
    for text in try texts(key) {
      guard let number = Int(text), number > 0 else {
        throw fault(line(key), "\(key): expected whole numbers, found '\(text)'")
      }
      numbers.append(number)
    }
    return numbers
  }

  public func list<Item>(_ key: String, _ read: (YAMLNode) throws(ClioError) -> Item) throws(ClioError) -> [Item] {
    guard let value = mapping[Node(key)] else { return [] }
    guard let nodes = value.sequence else {
      let found = value.scalar?.string.isEmpty == true ? "nothing" : "something else"
      throw fault(line(key), "\(key): expected a list, found \(found)", hint: "an empty list is written []")
    }
    var items: [Item] = []
    for node in nodes { items.append(try read(YAMLNode(node, file: whole.file, manual: whole.manual))) }
    return items
  }

  /// The lines on which the items of a list begin.
  public func lines(_ key: String) -> [Int] { mapping[Node(key)]?.sequence?.map { $0.mark?.line ?? 1 } ?? [] }

  public var firstLine: Int? { whole.node.mark?.line }

  public func has(_ key: String) -> Bool { mapping[Node(key)] != nil }

  /// One text, or a list of them that is not empty.
  public func textOrTexts(_ key: String) throws(ClioError) -> [String] {
    guard mapping[Node(key)]?.sequence != nil else { return [try text(key)] }
    let texts = try texts(key)
    guard !texts.isEmpty else {
      throw fault(line(key), "\(key): expected at least one, found none")
    }
    return texts
  }

  public func statedDate(_ key: String) throws(ClioError) -> StatedDate? {
    guard let text = try optionalText(key) else { return nil }
    guard let date = StatedDate(text) else {
      throw fault(
        line(key), "\(key): expected a date as yyyy, yyyy-mm or yyyy-mm-dd, found '\(text)'")
    }
    return date
  }

  /// A value out of a closed list.
  public func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String) throws(ClioError) -> Choice {
    let text = try text(key)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue)
      let near = Spelling.nearest(to: text, in: known)
      throw fault(
        line(key), "\(key): expected one of \(known.joined(separator: ", ")), found '\(text)'",
        hint: near.first.map { "did you mean '\($0)'?" } ?? "")
    }
    return choice
  }
}
