import ClioModel
import Yams

/// The keys and values of one YAML mapping, read strictly.
struct YAMLFields {
  private let file: String
  private let mapping: Node.Mapping
  private let node: Node

  init(_ node: Node, _ file: String, allowed: [String]) throws(ClioError) {
    guard let mapping = node.mapping else {
      throw RegistryMessage.at(file, node.mark?.line, "expected keys and values, found something else")
    }
    self.file = file
    self.mapping = mapping
    self.node = node
    for (key, _) in mapping {
      let name = key.string ?? ""
      guard !allowed.contains(name) else { continue }
      let near = Spelling.nearest(to: name, in: allowed)
      throw RegistryMessage.at(
        file, key.mark?.line, "expected one of the keys \(allowed.joined(separator: ", ")), found '\(name)'",
        hint: near.first.map { "did you mean '\($0)'?" } ?? "docs/registry.md explains the keys")
    }
  }

  func line(_ key: String) -> Int? { mapping[Node(key)]?.mark?.line ?? node.mark?.line }

  func missing(_ key: String) -> ClioError {
    RegistryMessage.at(file, node.mark?.line, "expected a key '\(key)', found none")
  }

  func text(_ key: String) throws(ClioError) -> String {
    guard let text = try optionalText(key) else { throw missing(key) }
    return text
  }

  func optionalText(_ key: String) throws(ClioError) -> String? {
    guard let value = mapping[Node(key)] else { return nil }
    guard let text = value.scalar?.string, !text.isEmpty else {
      throw RegistryMessage.at(file, line(key), "\(key): expected text, found something else")
    }
    return text
  }

  func day(_ key: String) throws(ClioError) -> CalendarDay? {
    guard let text = try optionalText(key) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw RegistryMessage.at(file, line(key), "\(key): expected a day as yyyy-mm-dd, found '\(text)'")
    }
    return day
  }

  func flag(_ key: String) throws(ClioError) -> Bool {
    guard let text = try optionalText(key) else { return false }
    guard text == "true" || text == "false" else {
      throw RegistryMessage.at(file, line(key), "\(key): expected true or false, found '\(text)'")
    }
    return text == "true"
  }

  func texts(_ key: String) throws(ClioError) -> [String] {
    guard let value = mapping[Node(key)] else { return [] }
    guard let items = value.sequence else {
      throw RegistryMessage.at(file, line(key), "\(key): expected a list, found something else")
    }
    var texts: [String] = []
    for item in items {
      guard let text = item.scalar?.string, !text.isEmpty, !text.contains("|") else {
        throw RegistryMessage.at(file, item.mark?.line, "\(key): expected text without '|' in the list")
      }
      texts.append(text)
    }
    return texts
  }

  func numbers(_ key: String) throws(ClioError) -> [Int] {
    var numbers: [Int] = []
    for text in try texts(key) {
      guard let number = Int(text), number > 0 else {
        throw RegistryMessage.at(file, line(key), "\(key): expected whole numbers, found '\(text)'")
      }
      numbers.append(number)
    }
    return numbers
  }

  func list<Item>(_ key: String, _ read: (Node) throws(ClioError) -> Item) throws(ClioError) -> [Item] {
    guard let value = mapping[Node(key)] else { return [] }
    guard let nodes = value.sequence else {
      throw RegistryMessage.at(file, line(key), "\(key): expected a list, found something else")
    }
    var items: [Item] = []
    for node in nodes { items.append(try read(node)) }
    return items
  }

  /// The lines on which the items of a list begin.
  func lines(_ key: String) -> [Int] { mapping[Node(key)]?.sequence?.map { $0.mark?.line ?? 1 } ?? [] }

  var firstLine: Int? { node.mark?.line }

  func has(_ key: String) -> Bool { mapping[Node(key)] != nil }

  /// One text, or a list of them that is not empty.
  func textOrTexts(_ key: String) throws(ClioError) -> [String] {
    guard mapping[Node(key)]?.sequence != nil else { return [try text(key)] }
    let texts = try texts(key)
    guard !texts.isEmpty else {
      throw RegistryMessage.at(file, line(key), "\(key): expected at least one, found none")
    }
    return texts
  }

  func statedDate(_ key: String) throws(ClioError) -> StatedDate? {
    guard let text = try optionalText(key) else { return nil }
    guard let date = StatedDate(text) else {
      throw RegistryMessage.at(
        file, line(key), "\(key): expected a date as yyyy, yyyy-mm or yyyy-mm-dd, found '\(text)'")
    }
    return date
  }

  /// A value out of a closed list.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String) throws(ClioError) -> Choice {
    let text = try text(key)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue)
      let near = Spelling.nearest(to: text, in: known)
      throw RegistryMessage.at(
        file, line(key), "\(key): expected one of \(known.joined(separator: ", ")), found '\(text)'",
        hint: near.first.map { "did you mean '\($0)'?" } ?? "docs/registry.md explains them")
    }
    return choice
  }
}
