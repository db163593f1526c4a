import ClioModel

/// What cannot be compared, or only with care.
enum ComparisonCaveats {
  static func all(_ columns: [Comparison.Column], _ pairs: [Comparison.Pair], _ edition: Edition) -> [Caveat] {
    var caveats = edition.caveats
    caveats += columns.flatMap { nothing($0) + coding($0, edition) }
    caveats += common(columns) + kinds(columns) + pairs.flatMap { overlap(columns, $0) }
    if let areas = columns.compactMap({ $0.actor.definition.areaCaveat(in: edition) }).first { caveats.append(areas) }
    let dataset = edition.dataset?.shortTitle ?? edition.title
    caveats.append(
      Caveat(
        "targets",
        "\(dataset) codes no target groups (religion, ethnicity, nationality, profession): whom they choose as victims cannot be compared from it; one-sided violence and its share can"
      ))
    caveats.append(
      Caveat(
        "interval",
        "intervals are 95 % percentile bootstraps over events: they say how much hangs on single events, not how far the source may be wrong"
      ))
    return caveats
  }

  private static func nothing(_ column: Comparison.Column) -> [Caveat] {
    column.total.events > 0
      ? []
      : [Caveat("none", "\(column.actor.name): no recorded event here, which is not the same as: it was not there")]
  }

  private static func coding(_ column: Comparison.Column, _ edition: Edition) -> [Caveat] {
    var caveats: [Caveat] = []
    let actor = column.actor
    if actor.definition.isCutByPlace {
      let dataset = edition.dataset?.shortTitle ?? "the dataset"
      caveats.append(Caveat("slice", "\(actor.name) is a part of what \(dataset) codes, cut out by place and date"))
    }
    if let changes = actor.definition.codeChanges {
      caveats.append(Caveat("codes", "\(actor.name) is coded under different names over time: \(changes)"))
    }
    if actor.definition.hasMaybes {
      let fate = column.plan.includesMaybes ? "counted" : "left out"
      caveats.append(Caveat("maybes", "\(actor.name): rows that are only maybe its own are \(fate)"))
    }
    if let joint = column.total.jointCaveat { caveats.append(Caveat(joint.code, "\(actor.name): \(joint.text)")) }
    return caveats
  }

  private static func common(_ columns: [Comparison.Column]) -> [Caveat] {
    let spans = columns.compactMap { column in
      column.years.keys.min().flatMap { first in column.years.keys.max().map { first...$0 } }
    }
    guard spans.count == columns.count, Set(spans).count > 1 else { return [] }
    let common = Comparison.yearsInCommon(columns)
    return [
      Caveat(
        "spans",
        common.map {
          "they were active over different years, of which they have \($0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)") in common"
        } ?? "they have no year in common: totals are of different times")
    ]
  }

  private static func kinds(_ columns: [Comparison.Column]) -> [Caveat] {
    guard columns.contains(where: \.actor.isGovernment), columns.contains(where: { !$0.actor.isGovernment }) else {
      return []
    }
    return [
      Caveat(
        "kinds",
        "a government and a group are ranked apart, and a government's state-based violence is against many groups")
    ]
  }

  private static func overlap(_ columns: [Comparison.Column], _ pair: Comparison.Pair) -> [Caveat] {
    guard pair.sharedEvents > 0 else { return [] }
    let first = columns[0].actor, other = columns[pair.other].actor
    let text =
      "\(first.name) and \(other.name) are both in \(pair.sharedEvents.grouped) events (\(pair.sharedDeaths.grouped) deaths)"
    let isPart = first.reference == .entry(other.parent ?? "") || other.reference == .entry(first.parent ?? "")
    // Both may be defined by the same codes: an office and who held it.
    let sharesCodes = first.definition.selectors.contains { one in
      other.definition.selectors.contains { !one.ids.isDisjoint(with: $0.ids) }
    }
    return [
      Caveat(
        "shared",
        text
          + (isPart
            ? ": one is a part of the other"
            : sharesCodes
              ? ": the same rows are counted as both by their definitions; do not add the two up"
              : ": fights between them or rows coded jointly; do not add the two up"))
    ]
  }
}
