import ClioModel

/// What a reader asks, checked: each value is one that its parameter lets in.
struct Asked: Sendable {
  /// The path's value; empty for paths without one.
  let path: String
  private let values: [String: [String]]

  init(path: String, values: [String: [String]] = [:]) {
    self.path = path
    self.values = values
  }

  /// - Throws: `ClioError` of kind `badInput`: a name that is none, a value that does not fit, one that is missing or given
  ///   too often.
  init(path: String, _ items: [QueryItem], _ parameters: [Parameter]) throws(ClioError) {
    var values: [String: [String]] = [:]
    for item in items {
      guard let parameter = parameters.first(where: { $0.name == item.name }) else {
        throw AskingMessage.unknown(item.name, among: parameters)
      }
      values[item.name, default: []].append(try parameter.checked(item.value))
    }
    for parameter in parameters {
      let count = values[parameter.name]?.count ?? 0
      let times = parameter.times ?? (parameter.isRequired ? 1...1 : 0...1)
      guard times.contains(count) else { throw AskingMessage.times(parameter, times, found: count) }
    }
    self.init(path: path, values: values)
  }

  func text(_ name: String) -> String? { values[name]?.first }

  func texts(_ name: String) -> [String] { values[name] ?? [] }

  func integer(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  func flag(_ name: String) -> Bool { text(name) == "true" }

  /// Names with commas between them, as a person writes them, without the spaces around each.
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").compactMap { part in
      var name = part.drop { $0 == " " }
      while name.last == " " { name.removeLast() }
      return name.isEmpty ? nil : String(name)
    }
  }

  /// One text for equal questions, whatever the order of their parameters.
  var canonical: String {
    let parts = values.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { "\(name)=\(PercentCoding.encode($0))" }
    }
    return parts.isEmpty ? path : "\(path)?\(parts.joined(separator: "&"))"
  }
}
