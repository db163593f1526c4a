import ClioModel
import ClioRegistry

/// A claim's scope as one edition is asked about it.
struct ScopedQuestion: Sendable {
  let edition: Edition
  /// False for an edition that never says "none".
  let isWhole: Bool
  let actor: ActorInEdition?
  let opponent: ActorInEdition?
  var filter: TallyFilter
  /// What holds beside the figures.
  var caveats: [Caveat]
  /// Why a part of the time asked is not covered; nil where all of it is.
  let period: Caveat?
  /// How the place was read; nil where none was named.
  var placing: Placing?

  /// How a named place became a filter.
  enum Placing: Hashable, Sendable {
    /// By what, in words.
    case exact(String)
    /// By a rectangle that holds more than the region.
    case around(String)
    /// The edition cannot tell the place; the filter is wider than it.
    case untold(String)
  }

  func query(by keys: [TallyKey] = [], maybes: Bool = false) -> TallyQuery {
    var query = TallyQuery(
      edition: edition.id, filter: filter, groupBy: keys, actor: actor?.definition, opponent: opponent?.definition)
    query.filter.includesMaybes = maybes
    return query
  }

  func address(_ measure: Measure, by keys: [TallyKey] = [], maybes: Bool = false) -> FigureAddress {
    FigureAddress(edition: edition.id, measure: measure, filter: query(maybes: maybes).filter, groupBy: keys)
  }

  /// True where rows that are only maybe the actor's may change the answer.
  var hasMaybes: Bool {
    (actor?.definition.hasMaybes ?? false) || (opponent?.definition.hasMaybes ?? false)
  }
}

extension ScopedQuestion {
  /// True where the edition cannot tell the place, and the filter is wider than it.
  var isUntold: Bool {
    if case .untold? = placing { true } else { false }
  }

  /// - Throws: `Obstacle` where the edition cannot tell the place.
  func checkPlace() throws(Obstacle) {
    if case .untold(let why)? = placing { throw Obstacle(.unclear, "\(why).", edition: edition.id) }
  }
}

extension ClaimChecker {
  /// - Throws: `Obstacle` where no edition that can say "none" covers the scope.
  func wholeQuestion(_ scope: ClaimScope) async throws -> ScopedQuestion {
    guard let answering = world.whole(scope) else { throw Obstacle(.outside, "Not covered: \(world.gaps(scope)).") }
    return try await question(scope, answering)
  }

  func question(_ scope: ClaimScope, _ answering: EditionAnswering) async throws -> ScopedQuestion {
    let edition = answering.edition
    var actor: ActorInEdition?, opponent: ActorInEdition?
    if let named = scope.actor { actor = try await world.actor(named, in: edition) }
    if let named = scope.opponent { opponent = try await world.actor(named, in: edition) }
    var question = ScopedQuestion(
      edition: edition, isWhole: answering.isWhole, actor: actor, opponent: opponent, filter: answering.filter,
      caveats: edition.caveats, period: answering.period)
    question.filter.actor = actor?.reference
    question.filter.opponent = opponent?.reference
    if let period = answering.period { question.caveats.append(period) }
    if let areas = actor?.definition.areaCaveat(in: edition) { question.caveats.append(areas) }
    if let place = scope.place { try await narrow(&question, to: place) }
    return question
  }

  /// Limits a question to a named place as well as the edition can.
  private func narrow(_ question: inout ScopedQuestion, to place: String) async throws {
    switch KnownRegion.named(place) {
    case .countries(let numbers)?:
      question.filter.countries =
        question.filter.countries.isEmpty ? numbers : question.filter.countries.intersection(numbers)
      question.placing = .exact("\(place): the countries that the name is mostly used for")
      return
    case .world(let region)? where !question.edition.missingColumns.contains("region"):
      question.filter.regions = [region]
      question.placing = .exact("\(place): as UCDP draws its world regions")
      return
    case .box(let box)? where question.edition.hasCoordinates:
      question.filter.box = box
      question.placing = .around("\(place): a rectangle that holds it, and some ground around it")
      return
    default: break
    }
    let areas = try await world.rows.areas(in: question.edition.id).filter { PlaceWords($0).isNamed(by: place) }
    if !areas.isEmpty {
      question.filter.adm1 = Set(areas)
      question.placing = .exact("\(place): \(areas.sorted().joined(separator: ", "))")
      return
    }
    guard !question.edition.missingColumns.contains("where_coordinates"), question.edition.hasCoordinates else {
      question.placing = .untold(
        "\(question.edition.title) as loaded has no names of places, so \(place) cannot be told")
      return
    }
    let events = try await world.tallies.events(matching: question.query(maybes: true), order: .deadliest, limit: 5000)
    let points = events.map(\.event).filter { PlaceWords($0.place ?? "").isNamed(by: place) }.compactMap(\.point)
    guard let point = points.first else {
      question.placing = .untold("no row here names \(place)")
      return
    }
    question.filter.circle = GeoCircle(centre: point, radiusKilometres: 10)
    question.placing = .exact("\(place): within 10 km of where the rows put it")
  }
}

/// A place's name in words that tell it from others.
struct PlaceWords: Hashable {
  let words: [String]

  init(_ name: String) { words = Self.words(name) }

  /// True where every telling word of the name is among these, and the name has one.
  func isNamed(by name: String) -> Bool {
    let wanted = Self.words(name)
    return !wanted.isEmpty && wanted.allSatisfy { word in words.contains { Self.isSame($0, word) } }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      word.utf8.allSatisfy { $0 < 0x80 } ? String(word) : Registry.nameKey(String(word))
    }.filter { $0.utf8.count > 1 && !idle.contains($0) }
  }

  /// Long words may differ in one letter, as romanisations do: Ghazni, Gazni.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let shortest = 5
    guard left.utf8.count >= shortest, right.utf8.count >= shortest, abs(left.utf8.count - right.utf8.count) <= 1,
      left.utf8.first == right.utf8.first
    else { return false }
    let a = Array(left.utf8), b = Array(right.utf8)
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return head + tail >= max(a.count, b.count) - 1
  }

  /// What kind of place it is tells nothing of which.
  private static let idle: Set<String> = [
    "the", "of", "in", "city", "town", "village", "province", "district", "region", "state", "governorate", "county",
    "department", "area", "and", "s", "al", "international", "capital", "near", "municipality", "division",
  ]
}
