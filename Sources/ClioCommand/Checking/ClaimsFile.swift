import ClioClaims
import ClioModel
import ClioReport
import ClioYAML

/// Claims kept in a file, with what was found, so that a person can mend them and check them again.
struct ClaimsFile {
  static let manual = "docs/claims.md"

  let article: String
  let published: StatedDate?
  let entries: [KeptClaim]

  /// - Parameter file: the name for error messages.
  /// - Throws: `ClioError` of kind `badInput` with file and line: no YAML, an unknown key, a claim that cannot be read.
  init(_ yaml: String, file: String) throws(ClioError) {
    let fields = try YAMLFields(
      YAMLNode(yaml, file: file, manual: Self.manual),
      allowed: ["article", "published", "editions", "registry", "claims"])
    article = try fields.optionalText("article") ?? file
    published = try fields.statedDate("published")
    guard fields.has("claims") else { throw fields.missing("claims") }
    entries = try fields.list("claims") { node throws(ClioError) in try Self.entry(node) }
  }

  private static func entry(_ node: YAMLNode) throws(ClioError) -> KeptClaim {
    let fields = try YAMLFields(node, allowed: ["claim", "quote", "speaker", "hedge", "reading", "verdict", "found"])
    let text = try fields.text("claim")
    let claim: Claim
    do {
      claim = try Claim(text)
    } catch {
      let fault = fields.fault(fields.line("claim"), error.message, hint: error.hint)
      throw ClioError(fault.kind, fault.message, hint: fault.hint, candidates: error.candidates)
    }
    var earlier: CheckedClaim.Earlier?
    if fields.has("verdict") {
      let ruling: Ruling = try fields.choice("verdict")
      earlier = .init(ruling: ruling, reason: try fields.optionalText("found"))
    }
    return KeptClaim(
      claim: claim, quote: try fields.optionalText("quote") ?? text, speaker: try fields.optionalText("speaker"),
      hedge: try fields.optionalText("hedge"), notes: [try fields.optionalText("reading")].compactMap(\.self),
      earlier: earlier)
  }

  /// True for text that is such a file and no article.
  static func isOne(_ text: String) -> Bool {
    text.split(separator: "\n", omittingEmptySubsequences: true).prefix(200).contains { $0.hasPrefix("claims:") }
  }

  /// The file that keeps a checked text.
  static func text(_ checked: CheckedText, registryHash: String, editions: [Edition]) -> String {
    var lines = [
      "# Claims found by clio check. Mend them, leave out what is none, and check them again: clio check FILE",
      "# The language of claims: docs/claims.md. \"verdict\" and \"found\" are what the data said; a change is told.",
      "article: \(YAMLText.quoted(checked.name))",
    ]
    if let published = checked.published { lines.append("published: \(published)") }
    lines.append("editions: [\(editions.map { YAMLText.quoted($0.id.description) }.joined(separator: ", "))]")
    lines.append("registry: \"\(registryHash)\"")
    lines.append("claims:" + (checked.claims.isEmpty ? " []" : ""))
    for claim in checked.claims {
      lines.append("  - claim: \(YAMLText.quoted(claim.claim.description))")
      lines.append("    quote: \(YAMLText.quoted(claim.quote))")
      if let speaker = claim.speaker { lines.append("    speaker: \(YAMLText.quoted(speaker))") }
      if let hedge = claim.hedge { lines.append("    hedge: \(YAMLText.quoted(hedge))") }
      if !claim.notes.isEmpty {
        lines.append("    reading: \(YAMLText.quoted(claim.notes.joined(separator: "; ")))")
      }
      lines.append("    verdict: \(claim.verdict.ruling.rawValue)")
      lines.append("    found: \(YAMLText.quoted(claim.verdict.reason))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
