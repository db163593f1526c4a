import ClioModel

extension Schema {
  /// Every part that answers are made of, by its name in the document.
  static let parts: [String: Schema] = shared.merging(analyses) { first, _ in first }.merging(checks) { first, _ in
    first
  }

  /// What docs/json.md calls shared parts.
  private static let shared: [String: Schema] = [
    "Edition": .object(
      [
        "id": .text, "title": .text, "fileName": .text, "fileBytes": .count, "sha256": .text, "loadedAt": .text,
        "rows": .count, "events": .count, "rejects": .count, "toll": .ref("Toll"), "countries": .list(of: .text),
        "missingColumns": .list(of: .text), "warnings": .map(of: .count), "licence": .text, "citation": .text,
      ],
      sometimes: [
        "origin": .text, "partial": .text, "firstYear": .integer, "lastYear": .integer, "firstDay": .day,
        "lastDay": .day,
      ]
    ).about("A dataset in one version, as loaded from one file."),
    "Caveat": .object(["code": .text, "text": .text]).about("What to know beside the figures; codes are stable."),
    "Error": .object(["kind": .ref("ErrorKind"), "message": .text, "hint": .text, "candidates": .list(of: .text)])
      .about("What was expected, what was found, and what to do."),
    "ErrorKind": .choice([
      "notFound", "noSuchActor", "ambiguous", "badInput", "unanswerable", "failed", "methodNotAllowed", "tooLarge",
      "unsupported", "busy", "tooLate", "wrongHost",
    ]),
    "Toll": .object(["low": .integer, "best": .integer, "high": .integer])
      .about("The source's range, not a confidence interval."),
    "Value": .object(["value": .integer], sometimes: ["low": .integer, "high": .integer]),
    "Account": .object(
      [
        "measures": .map(of: .ref("Value")), "jointEvents": .count, "jointDeaths": .integer, "internalEvents": .count,
      ], sometimes: ["firstDay": .day, "lastDay": .day]
    ).about("All measures of a group of events, by their names."),
    "Cell": .object(
      [
        "keys": .list(of: .text), "ids": .list(of: Schema(json: ["type": ["integer", "null"]])),
        "account": .ref("Account"),
      ], sometimes: ["address": .address]
    ).about("One group of a tally."),
    "Event": .object(
      [
        "id": .integer, "year": .integer, "violence": .ref("Violence"), "sideA": .text, "sideB": .text,
        "country": .text, "start": .day, "end": .day, "toll": .ref("Toll"), "deathsA": .integer, "deathsB": .integer,
        "deathsCivilians": .integer, "deathsUnknown": .integer, "isMaybe": .flag,
      ],
      sometimes: [
        "sideAID": .integer, "sideBID": .integer, "adm1": .text, "place": .text, "latitude": .number,
        "longitude": .number, "placePrecision": .integer, "datePrecision": .integer,
      ]
    ).about("One record of violence in a dataset."),
    "Violence": .choice(ViolenceType.allCases.map(\.name)),
    "Source": .object(
      ["key": .text, "publisher": .text, "title": .text], sometimes: ["date": .statedDate, "url": .text]),
    "SourceAccount": .object(
      ["denies": .flag, "sources": .list(of: .ref("Source"))],
      sometimes: ["from": .statedDate, "to": .statedDate, "what": .text]
    ).about("What one source, or several that agree, say."),
    "Milestone": .object(
      ["what": .text, "accounts": .list(of: .ref("SourceAccount"))], sometimes: ["date": .statedDate]),
    "Party": .object(["id": .text, "name": .text]),
    "Relation": .object(
      [
        "subject": .ref("Party"), "type": .choice(RelationType.allCases.map(\.rawValue)), "object": .ref("Party"),
        "confidence": .choice(Confidence.allCases.map(\.rawValue)), "accounts": .list(of: .ref("SourceAccount")),
      ], sometimes: ["what": .text]
    ).about("How two groups stand to each other as sources state it; not counted."),
    "ActorLine": .object(
      ["id": .text, "name": .text, "kind": .ref("ActorKind"), "home": .list(of: .text), "isCoded": .flag],
      sometimes: ["parent": .text]),
    "ActorKind": .choice(ActorKind.allCases.map(\.rawValue)),
    "Suggestion": .object(
      ["actor": .text, "name": .text, "matched": .text], sometimes: ["kind": .ref("ActorKind")]),
    "Actor": .object(
      [
        "reference": .text, "name": .text, "otherNames": .list(of: .text), "home": .list(of: .text),
        "selectors": .list(of: .text), "milestones": .list(of: .ref("Milestone")),
        "relations": .list(of: .ref("Relation")),
      ], sometimes: ["kind": .ref("ActorKind"), "parent": .text]),
    "Health": .object(["status": .choice(["ok"]), "program": .text, "registry": .text, "editions": .count]),
  ]
}
