import ClioClaims
import ClioModel

extension Schema {
  private static let ruling = Schema.choice(Ruling.allCases.map(\.rawValue))

  /// The answers of `check` and `resolve`.
  static let checks: [String: Schema] = [
    "Check": .object(
      [
        "name": .text, "counts": .map(of: .count), "sentences": .list(of: .ref("Sentence")),
        "figures": .list(of: .ref("CheckedClaim")), "notes": .list(of: .text), "faults": .list(of: .text),
      ], sometimes: ["title": .text, "byline": .text, "published": .statedDate]),
    "Sentence": .object(
      ["block": .count, "text": .text, "claims": .list(of: .ref("CheckedClaim"))], sometimes: ["notUnderstood": .text]),
    "CheckedClaim": .object(
      [
        "claim": .text, "kind": .text, "quote": .text, "notes": .list(of: .text), "verdict": .ref("Verdict"),
        "hasChanged": .flag,
      ],
      sometimes: ["speaker": .text, "hedge": .text, "earlier": ruling]
    ).about("A claim in the claim language (docs/claims.md), with its verdict."),
    "Verdict": .object(
      [
        "ruling": ruling, "reason": .text, "trials": .list(of: .ref("Trial")), "rows": .list(of: .ref("EvidenceRow")),
        "milestones": .list(of: .ref("Milestone")), "relations": .list(of: .ref("Relation")),
        "caveats": .list(of: .ref("Caveat")),
      ], sometimes: ["edition": .text, "remedy": .text]),
    "Trial": .object(
      ["definition": .text, "ruling": ruling, "found": .text, "addresses": .list(of: .address)],
      sometimes: ["value": .ref("Value")]
    ).about("One definition that the words may mean, and what it comes to."),
    "EvidenceRow": .object(
      ["edition": .text, "event": .ref("Event"), "reports": .list(of: .ref("Report"))],
      sometimes: ["address": .address]),
    "Report": .object(["office": .text, "date": .text, "headline": .text]),
    "Resolution": .object([
      "name": .text, "verdict": .choice(["found", "ambiguous", "unknown"]),
      "meanings": .list(of: .object(["actor": .text, "name": .text, "how": .text, "codes": .text])),
      "near": .list(of: .text),
    ]),
  ]
}
