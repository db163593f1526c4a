import ClioAnalysis
import ClioModel

extension Schema {
  private static let measure = Schema.choice(Measure.allCases.map(\.name))

  /// The answers of `actor`, `compare`, `rank`, `network`, `figure` and `cite`.
  static let analyses: [String: Schema] = [
    "Profile": .object(
      [
        "actor": .ref("Actor"), "years": .list(of: .ref("Cell")), "ranks": .list(of: .ref("ProfileRank")),
        "violence": .list(of: .ref("Cell")), "opponents": .list(of: .ref("Cell")),
        "countries": .list(of: .ref("Cell")), "deadliest": .list(of: .ref("Event")), "reach": .list(of: .ref("Reach")),
        "relations": .list(of: .ref("LedgerLine")), "branches": .list(of: .ref("Branch")), "address": .address,
      ],
      sometimes: [
        "total": .ref("Account"), "totalWithMaybes": .ref("Account"), "areas": .list(of: .ref("Cell")),
        "cells": .list(of: .ref("Cell")), "tempo": .ref("Tempo"),
      ]),
    "ProfileRank": .object([
      "measure": measure, "year": .integer, "rank": .count, "of": .count, "isTied": .flag, "value": .ref("Value"),
      "survivesAnyOneEvent": .flag, "address": .address,
    ]),
    "Reach": .object(
      [
        "country": .ref("Cell"), "isHome": .flag, "maybeEvents": .count, "maybeDeaths": .integer,
        "doubts": .list(of: .object(["why": .text], sometimes: ["when": .text, "source": .ref("Source")])),
      ], sometimes: ["firstDay": .day, "lastDay": .day]),
    "Tempo": .object([
      "firstMonth": .month, "lastMonth": .month, "events": .list(of: .count), "deaths": .list(of: .integer),
      "activeMonths": .count, "minimumPhaseMonths": .count,
      "phases": .list(
        of: .object([
          "from": .month, "to": .month, "eventsPerMonth": .number, "deathsPerMonth": .number, "address": .address,
        ])),
    ]),
    "LedgerLine": .object(
      ["actor": .text, "name": .text, "relations": .list(of: .ref("Relation")), "fights": .ref("Account")],
      sometimes: [
        "note": .choice(["neverFought", "notCovered", "notCoded", "foughtAlly", "notStated"]), "address": .address,
      ]),
    "Branch": .object(
      ["actor": .text, "name": .text, "isPart": .flag, "account": .ref("Account"), "address": .address],
      sometimes: ["from": .statedDate, "to": .statedDate]),
    "Comparison": .object([
      "actors": .list(of: .ref("ComparedActor")), "pairs": .list(of: .ref("ComparedPair")), "bootstrapDraws": .count,
      "bootstrapSeed": .count,
    ]),
    "ComparedActor": .object(
      [
        "actor": .ref("Actor"), "total": .ref("Account"), "years": .map(of: .ref("Account")), "spread": .ref("Spread"),
        "activeMonths": .count, "monthsSpanned": .count, "countries": .list(of: .ref("Cell")),
        "ranks": .list(of: .ref("ComparedRank")), "address": .address,
      ], sometimes: ["gridCells": .count]),
    "Spread": .object(
      [:],
      sometimes: [
        "mean": .number, "median": .number, "ninetieth": .integer, "largest": .integer, "oneSidedShare": .share,
        "deadlyShare": .share, "lossRatio": .number, "lossRatioAtBound": .number,
      ]),
    "ComparedRank": .object([
      "measure": measure, "rank": .count, "of": .count, "among": .choice(RankPlan.Field.allCases.map(\.rawValue)),
      "firstYear": .integer, "lastYear": .integer,
    ]),
    "ComparedPair": .object(
      [
        "first": .text, "second": .text, "differences": .list(of: .ref("Difference")), "sharedEvents": .count,
        "sharedDeaths": .integer,
      ], sometimes: ["sharedCells": .count, "eitherCells": .count]),
    "Difference": .object([
      "statistic": .choice(Bootstrap.Statistic.allCases.map(\.rawValue)), "difference": .number, "low": .number,
      "high": .number,
    ]),
    "Ranking": .object([
      "measure": measure, "firstYear": .integer, "lastYear": .integer, "of": .count,
      "lines": .list(
        of: .object([
          "rank": .count, "isTied": .flag, "survivesAnyOneEvent": .flag, "actor": .text, "name": .text,
          "account": .ref("Account"), "ranks": .map(of: .count),
        ])),
    ]),
    "Network": .object([
      "nodes": .list(
        of: .object(
          ["actor": .text, "name": .text, "isGovernment": .flag, "isFocus": .flag],
          sometimes: ["kind": .ref("ActorKind")])),
      "dyads": .list(
        of: .object(
          ["first": .text, "second": .text, "account": .ref("Account")], sometimes: ["address": .address])),
      "relations": .list(of: .ref("Relation")), "omitted": .count,
    ]),
    "Figure": .object(
      [
        "address": .address, "measure": measure, "definition": .text, "isCovered": .flag,
        "by": .list(of: .choice(TallyKey.allCases.map(\.rawValue))), "cells": .list(of: .ref("Cell")),
        "registry": .text,
      ], sometimes: ["value": .ref("Value"), "total": .ref("Account")]),
    "Citation": .object(["text": .text, "bibtex": .text, "ris": .text]),
  ]
}
