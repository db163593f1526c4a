import ClioModel

/// "G is an affiliate of H", "pledged allegiance to H", "split from H", "is backed by the government of C".
struct RelationPattern: ClaimPattern {
  let governments: [Int: String]

  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      guard !context.word(index).isEmpty, !guards.isForeseen(index) || context.word(index) == "rivalry" else {
        return []
      }
      return relations(index, context)
    }
  }

  private func relations(_ index: Int, _ context: SentenceContext) -> [Finding] {
    let word = context.word(index)
    switch word {
    case "part" where isBecoming(index, context): return nominal(index, .mergedInto, context)
    case "branch", "affiliate", "province", "offshoot", "splinter", "wing", "part", "arm", "faction", "subsidiary",
      "chapter", "franchise":
      return nominal(index, Self.nouns[word] ?? .branchOf, context)
    case "ally", "allies", "allied", "alliance": return symmetric(index, .ally, context)
    case "rival", "rivals", "rivalry", "enemy", "enemies", "archrival", "foe": return symmetric(index, .rival, context)
    case "pledged", "swore", "sworn", "pledging": return pledged(index, context)
    case "split" where nominalised(index, context).isEmpty == false: return nominalised(index, context)
    case "split", "broke", "splintered", "seceded", "defected", "left", "broken", "parted", "cut":
      return split(index, context)
    case "merged": return joined(index, .mergedInto, ["into", "with"], context)
    case "fought", "fights", "battled", "battles": return fought(index, context)
    case "joined", "rejoined": return joinedAs(index, context)
    case "union", "merger", "pledge", "break", "breakaway", "rift": return nominalised(index, context)
    case let word where Self.accepting.contains(word): return accepted(index, context)
    case let word where Self.sponsoring.contains(word):
      let passive = sponsoredBy(index, context)
      return passive.isEmpty ? sponsors(index, context) : passive
    case let word where Self.sponsorNouns.contains(word): return sponsorOf(index, context)
    default: return []
    }
  }

  /// "G is a branch of H", "H's branch G", "G, al-Qaeda's branch in Mali"
  private func nominal(_ index: Int, _ type: RelationType, _ context: SentenceContext) -> [Finding] {
    let isSplinter = type == .splinterOf
    let of =
      ["group", "faction", "organisation", "organization", "movement"].contains(context.word(index + 1))
      ? index + 2 : index + 1
    if context.word(of) == "of", let (object, _) = context.actor(at: of + 1),
      let subject = holder(index, context), subject.ids != object.ids
    {
      let isDenied = context.has(["not", "never", "no"], in: max(0, index - 4)..<index)
      let found = finding(subject, type, object, index, context, isDenied: isDenied)
      return [isSplinter && !isDenied ? dated(found, after: index, subject, object, context) : found]
    }
    guard let (owner, place) = ownerBefore(index, context) else { return [] }
    // "TTP splinter Jamaat-ul-Ahrar"
    if let (next, _) = context.actor(at: index + 1, within: 0), next.ids != owner.ids {
      // ", which left it in August 2014"
      let left = context.first(
        ["left", "split", "broke", "quit"], in: context.window(index + 2, index + 6))
      let span = left.flatMap { Scoping(context: context).verbSpan($0) } ?? .always
      return [
        Finding(
          claim: .relation(next.claimed, type, owner.claimed, ClaimScope(span: span), isDenied: false),
          chunks: index - 1..<index + 2)
      ]
    }
    if owner.isPossessive, let named = apposition(after: index, context), named.ids != owner.ids {
      return [finding(named, type, owner, index, context)]
    }
    guard owner.isPossessive || isSplinter, let subject = before(place, context), subject.ids != owner.ids else {
      return []
    }
    return [finding(subject, type, owner, index, context)]
  }

  /// "al-Qaeda's branch in Yemen, AQAP, ..."
  private func apposition(after index: Int, _ context: SentenceContext) -> ActorMention? {
    guard context.word(index + 1) == "in" else { return nil }
    var comma = index + 2
    while context.chunks.indices.contains(comma),
      context.chunks[comma].country != nil || context.chunks[comma].place != nil
        || ["and", "the"].contains(context.word(comma))
    {
      comma += 1
    }
    guard context.word(comma) == ",", context.chunks.indices.contains(comma + 1) else { return nil }
    return context.chunks[comma + 1].actor
  }

  /// "became part of H": it is no branch, it is merged.
  private func isBecoming(_ index: Int, _ context: SentenceContext) -> Bool {
    context.has(["became", "become", "becoming"], in: max(0, index - 3)..<index)
  }

  private func ownerBefore(_ index: Int, _ context: SentenceContext) -> (ActorMention, Int)? {
    for place in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if let mention = context.chunks[place].actor { return (mention, place) }
      if context.chunks[place].isSign || WordClasses.prepositions.contains(context.word(place)) { return nil }
    }
    return nil
  }

  /// The actor that "is" it, or before the comma.
  func holder(_ index: Int, _ context: SentenceContext) -> ActorMention? {
    let clause = context.clause(of: index)
    var place = index - 1
    while place >= clause.lowerBound {
      if let aside = context.asides.first(where: { $0.contains(place) && !$0.contains(index) }) {
        place = aside.lowerBound - 1
        continue
      }
      if let mention = context.chunks[place].actor, !context.isOblique(place), !isOf(place, context) { return mention }
      if context.word(place) == ";" { return nil }
      place -= 1
    }
    return nil
  }

  private func isOf(_ place: Int, _ context: SentenceContext) -> Bool {
    context.word(place - 1) == "of" || context.word(place - 1) == "the" && context.word(place - 2) == "of"
  }

  private func before(_ place: Int, _ context: SentenceContext) -> ActorMention? {
    var index = place - 1
    while index >= 0, place - index <= 5 {
      if let mention = context.chunks[index].actor { return mention }
      guard
        [",", "is", "was", "the", "as", "has", "been", "become", "became", "now", "once", "formerly", "then", "long"]
          .contains(context.word(index))
      else { return nil }
      index -= 1
    }
    return nil
  }

  private func symmetric(_ index: Int, _ type: RelationType, _ context: SentenceContext) -> [Finding] {
    let isDenied = context.has(["not", "never", "no"], in: max(0, index - 3)..<index)
    if let pair = pair(before: index, context) {
      return [finding(pair.0, type, pair.1, index, context, isDenied: isDenied)]
    }
    guard let subject = context.actor(owning: index) ?? holder(index, context) else { return [] }
    var start = ["itself", "themselves"].contains(context.word(index + 1)) ? index + 2 : index + 1
    guard ["of", "to", "with", "between"].contains(context.word(start)) else { return [] }
    start += 1
    if ["theirs", "its"].contains(context.word(start)), let other = antecedent(of: index, not: subject, context) {
      return [finding(subject, type, other, index, context, isDenied: isDenied)]
    }
    var found: [Finding] = []
    while let (object, place) = context.actor(at: start, within: 2) {
      let other = object.ids == subject.ids ? antecedent(of: index, not: subject, context) : object
      if let other { found.append(finding(subject, type, other, index, context, isDenied: isDenied)) }
      guard ["and", ","].contains(context.word(place + 1)) else { break }
      start = place + 2
    }
    return found
  }

  /// "not a rival of theirs": the other actor of the clause.
  private func antecedent(of index: Int, not subject: ActorMention, _ context: SentenceContext) -> ActorMention? {
    (0..<index).reversed().lazy.compactMap { context.chunks[$0].actor }.first { $0.ids != subject.ids }
  }

  private func pledged(_ index: Int, _ context: SentenceContext) -> [Finding] {
    let range = context.window(index + 1, index + 9)
    guard let to = context.first(["to"], in: range), let (named, _) = context.actor(at: to + 1, within: 4),
      let subject = context.subject(of: index).actor,
      let object = named.ids == subject.ids ? antecedent(of: index, not: subject, context) : named,
      context.has(["allegiance", "loyalty", "bayah", "bay'ah", "fealty", "itself", "themselves"], in: range)
        || context.chunks[range].contains(where: { $0.actor?.how == .pronoun })
    else { return [] }
    if Guards(context: context).isDenied(index) {
      return [finding(subject, .pledgedTo, object, index, context, isDenied: true)]
    }
    return [finding(subject, .pledgedTo, object, index, context)]
  }

  /// "commanders of H defected", in a passage on how the group spoken of began.
  private func origin(_ index: Int, _ context: SentenceContext) -> [Finding] {
    guard let topic = context.memory.topic, context.has(Self.origins, in: context.chunks.indices) else { return [] }
    let before = max(0, index - 5)..<index
    guard let place = before.last(where: { context.chunks[$0].actor != nil }), let object = context.chunks[place].actor,
      object.ids != topic.ids,
      Self.people.contains(context.word(place + 1))
    else { return [] }
    let span = Scoping(context: context).span(in: context.clause(of: index), index) ?? .always
    return [
      Finding(
        claim: .relation(topic.claimed, .splinterOf, object.claimed, ClaimScope(span: span), isDenied: false),
        chunks: place..<index + 1)
    ]
  }

  private static let origins: Set<String> = [
    "groundwork", "origin", "origins", "roots", "formation", "emerged", "born", "founding",
  ]
  private static let people: Set<String> = [
    "commanders", "members", "fighters", "militants", "leaders", "factions", "defectors", "commander",
  ]

  private func split(_ index: Int, _ context: SentenceContext) -> [Finding] {
    if context.word(index) == "defected", context.word(index + 1) != "from", case let found = origin(index, context),
      !found.isEmpty
    {
      return found
    }
    guard !Guards(context: context).isDenied(index), let subject = context.subject(of: index).actor else { return [] }
    let range = context.window(index + 1, index + 5)
    let isParting = ["broke", "broken", "split", "parted", "cut"].contains(context.word(index))
    guard let from = context.first(isParting ? ["from", "with"] : ["from"], in: range),
      let (object, _) = context.actor(at: from + 1),
      object.ids != subject.ids
    else { return [] }
    return [finding(subject, .splinterOf, object, index, context)]
  }

  private func joined(_ index: Int, _ type: RelationType, _ joints: Set<String>, _ context: SentenceContext)
    -> [Finding]
  {
    let into = context.first(["into"], in: context.window(index + 1, index + 11))
    guard let joint = into ?? context.first(joints, in: context.window(index + 1, index + 4)),
      let (object, _) = context.actor(at: joint + 1),
      let subject = context.subject(of: index).actor, subject.ids != object.ids
    else { return [] }
    return [finding(subject, type, object, index, context)]
  }

  func finding(
    _ subject: ActorMention, _ type: RelationType, _ object: ActorMention, _ index: Int, _ context: SentenceContext,
    isDenied: Bool = false
  ) -> Finding {
    let isNominal = Self.nouns[context.word(index)] != nil || type == .branchOf
    let span = isNominal && context.word(index + 1) != "of" ? nil : Scoping(context: context).verbSpan(index)
    return Finding(
      claim: .relation(subject.claimed, type, object.claimed, ClaimScope(span: span ?? .always), isDenied: isDenied),
      chunks: index..<index + 1)
  }

  private static let accepting: Set<String> = [
    "took", "accepted", "recognised", "recognized", "adopted", "absorbed", "admitted", "welcomed", "takes", "taken",
  ]
  static let nouns: [String: RelationType] = [
    "offshoot": .splinterOf, "splinter": .splinterOf, "faction": .splinterOf,
  ]
}
