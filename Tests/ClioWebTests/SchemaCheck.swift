/// Checks JSON against the schemas of an OpenAPI document: only what the document uses of JSON Schema, and stricter in one
/// thing: a property that the schema does not name is a fault.
struct SchemaCheck {
  private let schemas: [String: JSONTree]

  init(_ document: JSONTree) { schemas = document["components"]["schemas"].object }

  /// What does not fit, each with its place; empty where all does.
  func faults(_ value: JSONTree, _ schema: JSONTree, at place: String = "$") -> [String] {
    if let name = schema["$ref"].text {
      guard let target = schemas[String(name.split(separator: "/").last ?? "")] else { return ["\(place): no \(name)"] }
      return faults(value, target, at: place)
    }
    if case .list(let choices) = schema["anyOf"].value {
      return choices.contains { self.faults(value, $0, at: place).isEmpty } ? [] : ["\(place): none of the choices"]
    }
    var faults = typeFaults(value, schema, at: place)
    if schema["const"].value != .null, schema["const"] != value { faults.append("\(place): another constant") }
    if case .list(let choices) = schema["enum"].value, !choices.contains(value) {
      faults.append("\(place): none of the words, but \(value.text ?? "no text")")
    }
    switch value.value {
    case .object(let object): faults += objectFaults(object, schema, at: place)
    case .list(let list):
      if let least = schema["minItems"].number, Double(list.count) < least { faults.append("\(place): too few") }
      if let most = schema["maxItems"].number, Double(list.count) > most { faults.append("\(place): too many") }
      for (index, item) in list.enumerated() { faults += self.faults(item, schema["items"], at: "\(place)[\(index)]") }
    case .number(let number):
      if let least = schema["minimum"].number, number < least { faults.append("\(place): too small") }
      if let most = schema["maximum"].number, number > most { faults.append("\(place): too large") }
    case .text(let text):
      if let pattern = schema["pattern"].text, let regex = try? Regex(pattern), text.firstMatch(of: regex) == nil {
        faults.append("\(place): '\(text)' does not match \(pattern)")
      }
    case .null, .flag: break
    }
    return faults
  }

  private func objectFaults(_ object: [String: JSONTree], _ schema: JSONTree, at place: String) -> [String] {
    var faults = schema["required"].list.compactMap(\.text).filter { object[$0] == nil }.map { "\(place): no \($0)" }
    let properties = schema["properties"].object
    let others = schema["additionalProperties"]
    for (name, item) in object.sorted(by: { $0.key < $1.key }) {
      if let property = properties[name] {
        faults += self.faults(item, property, at: "\(place).\(name)")
      } else if case .object = others.value {
        faults += self.faults(item, others, at: "\(place).\(name)")
      } else if !schema.object.isEmpty {
        faults.append("\(place): \(name) is not in the document")
      }
    }
    return faults
  }

  private func typeFaults(_ value: JSONTree, _ schema: JSONTree, at place: String) -> [String] {
    let types = schema["type"].text.map { [$0] } ?? schema["type"].list.compactMap(\.text)
    guard !types.isEmpty else { return [] }
    let isOne = types.contains { type in
      switch (type, value.value) {
      case ("string", .text), ("boolean", .flag), ("array", .list), ("object", .object), ("null", .null),
        ("number", .number):
        true
      case ("integer", .number(let number)): number.rounded() == number
      default: false
      }
    }
    return isOne ? [] : ["\(place): no \(types.joined(separator: " or "))"]
  }
}
