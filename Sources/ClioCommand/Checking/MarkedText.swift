import ClioClaims
import ClioModel

/// A text whose claims and verdicts a person has marked. `Tests/Tables/README.md` explains the form of the files.
struct MarkedText {
  let id: String
  let published: StatedDate?
  let text: String
  /// Why it is a trap; nil where it is none.
  let trap: String?
  let claims: [(claim: Claim, verdict: Ruling)]
  /// True where it must be listed as not understood.
  let isUnclear: Bool
  /// Further claims that are as right as none.
  let optional: Set<Claim>

  /// Reads a file of them.
  ///
  /// - Throws: `ClioError` of kind `badInput` with the line.
  static func read(_ text: String, file: String) throws(ClioError) -> [MarkedText] {
    var items: [MarkedText] = []
    var fields: [(line: Int, key: String, value: String)] = []
    for (number, line) in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#") { continue }
      guard !line.isEmpty else {
        if !fields.isEmpty { items.append(try item(fields, file: file)) }
        fields = []
        continue
      }
      guard let colon = line.firstIndex(of: ":") else {
        throw ClioError(.badInput, "\(file):\(number + 1): expected KEY: VALUE, found '\(line.prefix(40))'")
      }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields.append((number + 1, String(line[..<colon]), String(value)))
    }
    return items
  }

  private static func item(
    _ fields: [(line: Int, key: String, value: String)], file: String
  ) throws(ClioError) -> MarkedText {
    var single: [String: String] = [:]
    var claims: [(claim: Claim, verdict: Ruling)] = []
    var optional: Set<Claim> = []
    var open: Claim?
    for (line, key, value) in fields {
      switch key {
      case "claim", "optional":
        do {
          let claim = try Claim(value)
          if key == "claim" { open = claim } else { optional.insert(claim) }
        } catch {
          throw ClioError(
            .badInput, "\(file):\(line): \(error.message)", hint: error.hint, candidates: error.candidates)
        }
      case "verdict":
        guard let claim = open, let ruling = Ruling(rawValue: value) else {
          throw ClioError(.badInput, "\(file):\(line): expected a verdict after its claim, found '\(value)'")
        }
        claims.append((claim, ruling))
        open = nil
      default: single[key] = value
      }
    }
    guard let id = single["id"], let text = single["text"], open == nil else {
      throw ClioError(.badInput, "\(file):\(fields[0].line): expected id, text, and a verdict for each claim")
    }
    return MarkedText(
      id: id, published: single["published"].flatMap { StatedDate($0) }, text: text, trap: single["trap"],
      claims: claims, isUnclear: single["unclear"] == "yes", optional: optional)
  }
}
