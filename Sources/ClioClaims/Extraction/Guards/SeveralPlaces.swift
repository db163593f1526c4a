import ClioModel

/// Places that "and" or "or" joins: "in Kabul and Jalalabad". A claim has one place, so that what is counted in several
/// together is no claim; a presence is one in each.
struct SeveralPlaces {
  private enum Place {
    case name(String)
    case country(Int)
  }

  /// Each run of joined places with a name among them.
  private let runs: [[Place]]

  init(_ context: SentenceContext) {
    var runs: [[Place]] = []
    var index = 0
    while index < context.chunks.count {
      let (run, end) = Self.run(at: index, context)
      if run.count > 1, run.contains(where: { if case .name = $0 { true } else { false } }) { runs.append(run) }
      index = max(end, index + 1)
    }
    self.runs = runs
  }

  /// The claims that are left of one: itself where it has one place.
  func split(_ finding: Finding) -> [Finding] {
    guard let place = finding.claim.scope?.place,
      let run = runs.first(where: { $0.contains { Self.isName($0, place) } })
    else { return [finding] }
    switch finding.claim {
    case .presence(let scope):
      return run.map { Finding(claim: .presence(Self.scope(scope, $0)), chunks: finding.chunks, note: finding.note) }
    case .absence(let scope):
      return run.map { Finding(claim: .absence(Self.scope(scope, $0)), chunks: finding.chunks, note: finding.note) }
    default: return []
    }
  }

  private static func isName(_ place: Place, _ name: String) -> Bool {
    if case .name(name) = place { true } else { false }
  }

  private static func scope(_ scope: ClaimScope, _ place: Place) -> ClaimScope {
    var scope = scope
    switch place {
    case .name(let name): (scope.place, scope.countries) = (name, [])
    case .country(let number): (scope.place, scope.countries) = (nil, [number])
    }
    return scope
  }

  /// The places from a chunk on, and the chunk after them; one only where nothing is joined to it. What stands behind a
  /// comma without a joint is where the place before it lies.
  private static func run(at start: Int, _ context: SentenceContext) -> (places: [Place], end: Int) {
    guard let first = place(at: start, context, isFirst: true) else { return ([], start + 1) }
    var places = [first]
    var isJoined = false
    var index = start + 1
    while index < context.chunks.count {
      var next = index
      var hasJoint = false
      while [",", "and", "or", "in", "the", "of", "both", "near", "neighbouring", "neighboring"].contains(
        context.word(next)),
        next - index < 4
      {
        hasJoint = hasJoint || ["and", "or"].contains(context.word(next))
        next += 1
      }
      guard next > index, let place = place(at: next, context, isFirst: false) else { break }
      places.append(place)
      isJoined = isJoined || hasJoint
      index = next + 1
    }
    return (isJoined ? places : [first], index)
  }

  private static func place(at index: Int, _ context: SentenceContext, isFirst: Bool) -> Place? {
    guard context.chunks.indices.contains(index) else { return nil }
    let chunk = context.chunks[index]
    if let name = chunk.place { return .name(name) }
    if let country = chunk.country { return .country(country) }
    // "in Kabul and Gardez in 2018", where the second is not known as a place.
    guard !isFirst, chunk.isCapital, !chunk.isSign, !chunk.word.isEmpty, CountryNames.adjective(chunk.word) == nil
    else {
      return nil
    }
    let next = index + 1 < context.chunks.count ? context.chunks[index + 1] : nil
    let ends = next.map { $0.isSign || $0.span != nil || WordClasses.prepositions.contains($0.word) } ?? true
    return ends ? .name(context.text(index..<index + 1)) : nil
  }
}
