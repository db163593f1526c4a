import ClioModel

/// The wording of requests that are not understood.
enum AskingMessage {
  static let hint = "/api/v1/openapi.json lists what can be asked"

  static func notEncoded(_ found: String) -> ClioError {
    ClioError(
      .badInput, "address: expected percent-encoded UTF-8, found '\(found)'",
      hint: "a percent sign itself is written %25")
  }

  static func unknown(_ name: String, among parameters: [Parameter]) -> ClioError {
    let names = parameters.map(\.name)
    let near = Spelling.nearest(to: name, in: names)
    let expected = names.isEmpty ? "no parameters" : "one of \(names.joined(separator: ", "))"
    return ClioError(
      .badInput, "parameter: expected \(expected), found '\(name)'",
      hint: near.first.map { "did you mean '\($0)'?" } ?? hint, candidates: near)
  }

  static func value(_ parameter: Parameter, found: String) -> ClioError {
    ClioError(.badInput, "\(parameter.name): expected \(parameter.expects), found '\(found)'", hint: hint)
  }

  static func times(_ parameter: Parameter, _ times: ClosedRange<Int>, found: Int) -> ClioError {
    let expected =
      switch (times.lowerBound, times.upperBound) {
      case (1, 1): "once"
      case (0, 1): "at most once"
      default: "\(times.lowerBound) to \(times.upperBound) times"
      }
    return ClioError(
      .badInput, "\(parameter.name): expected it \(expected), found it \(found == 1 ? "once" : "\(found) times")",
      hint: hint)
  }
}
