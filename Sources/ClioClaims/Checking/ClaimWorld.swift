public import ClioModel
public import ClioRegistry

/// What claims are held against: the editions of a store, their rows, and the registry.
public struct ClaimWorld: Sendable {
  public let tallies: any TallySource
  public let rows: any RowSource
  public let registry: Registry
  /// In rising order.
  public let editions: [Edition]
  /// When the text was published; nothing later is claimed by it. Nil where nobody said.
  public let published: StatedDate?
  let memory = CheckMemory()

  /// - Parameter editions: those to ask; all that the store has where a person did not choose.
  public init(
    tallies: any TallySource, rows: any RowSource, registry: Registry, editions: [Edition], published: StatedDate?
  ) {
    self.tallies = tallies
    self.rows = rows
    self.registry = registry
    self.editions = editions.sorted { $0.id < $1.id }
    self.published = published
  }
}

extension ClaimWorld {
  /// The words of rows; rows without any are left out.
  func words(of events: [Int], in edition: EditionID) async throws -> [RowAccount] {
    try await memory.accounts(of: events, in: edition, from: rows)
  }
}

/// Which edition can answer a question, and how far.
struct EditionAnswering {
  let edition: Edition
  let filter: TallyFilter
  /// False for an edition that can show rows and never say "none": an incomplete one, a sample.
  let isWhole: Bool
  /// Why a part of the time asked lies outside of it; nil where all of it is covered.
  let period: Caveat?
}

extension ClaimWorld {
  /// The editions that cover a scope, the best first: the newest whole release, then parts of releases, then
  /// incomplete ones.
  func answering(_ scope: ClaimScope) -> [EditionAnswering] {
    editions.reversed().compactMap { edition in
      let filter = filter(scope, in: edition)
      guard let filter, edition.gap(for: filter) == nil else { return nil }
      return EditionAnswering(
        edition: edition, filter: filter, isWhole: edition.isWhole(for: filter), period: periodGap(scope, in: edition))
    }.enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element)
  }

  /// The best edition that can say "none"; nil where there is none.
  func whole(_ scope: ClaimScope) -> EditionAnswering? { answering(scope).first(where: \.isWhole) }

  /// Why no edition covers a scope.
  func gaps(_ scope: ClaimScope) -> String {
    guard !editions.isEmpty else { return "nothing is loaded" }
    let texts = editions.reversed().map { edition -> String in
      if let filter = filter(scope, in: edition), let gap = edition.gap(for: filter) { return gap }
      if edition.id.label != nil, edition.partial == nil { return "\(edition.id) is one part of the release" }
      if let partial = edition.partial { return "\(edition.id) is incomplete (\(partial)) and never says none" }
      if edition.dataset?.standing == .sample { return "\(edition.id) is a sample and never says none" }
      return periodGap(scope, in: edition)?.text ?? "\(edition.title) does not cover it"
    }
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  /// What the scope says of countries and days, as far as the text's publication; nil where it asks for days after it.
  private func filter(_ scope: ClaimScope, in edition: Edition) -> TallyFilter? {
    var filter = TallyFilter()
    filter.countries = scope.countries
    guard let days = days(scope.span) else { return nil }
    filter.restrict(to: days, in: edition)
    return filter
  }

  /// The days that a span can mean, cut off at the publication.
  func days(_ span: StatedSpan) -> ClosedRange<CalendarDay>? {
    let first = span.from?.firstDay ?? CalendarDay.all.lowerBound
    var last = span.to?.lastDay ?? CalendarDay.all.upperBound
    // A whole year that is told in its December is that year.
    if let published, span.to == nil { last = min(last, published.lastDay) }
    return first <= last ? first...last : nil
  }

  private func periodGap(_ scope: ClaimScope, in edition: Edition) -> Caveat? {
    guard let days = days(scope.span) else { return nil }
    // An open beginning asks for no more than there is; an open end asks for all until the publication.
    var filter = TallyFilter()
    let first = scope.span.from == nil ? max(days.lowerBound, edition.firstDay ?? days.lowerBound) : days.lowerBound
    let last =
      scope.span.to == nil && published == nil
      ? min(days.upperBound, edition.lastDay ?? days.upperBound) : days.upperBound
    guard first <= last else { return nil }
    filter.days = first...last
    filter.countries = scope.countries
    return edition.partialGap(for: filter)
  }
}

extension EditionAnswering {
  fileprivate var order: Int {
    if edition.partial != nil { return 5 }
    switch edition.dataset?.standing {
    case .published, nil: return edition.id.label == nil ? (period == nil ? 0 : 2) : (period == nil ? 1 : 3)
    case .provisional: return 4
    case .sample: return 6
    }
  }
}

extension Edition {
  /// True where no row means that none is recorded: not in an incomplete edition nor in a sample, and in a part of a
  /// release only of its own countries.
  func isWhole(for filter: TallyFilter) -> Bool {
    guard partial == nil, dataset?.standing != .sample else { return false }
    return id.label == nil || (!filter.countries.isEmpty && filter.countries.isSubset(of: Set(countries)))
  }
}

extension TallyFilter {
  /// Lets through no more than these days, as far as the edition goes: in whole years or months where they are, since those
  /// have the shorter addresses and the quicker sums; without a limit where they hold all of the edition.
  mutating func restrict(to days: ClosedRange<CalendarDay>, in edition: Edition) {
    var first = days.lowerBound, last = days.upperBound
    let begin = edition.firstYear.flatMap { CalendarDay(year: $0, month: 1, day: 1) }
    let end = edition.lastYear.flatMap { CalendarDay(year: $0, month: 12, day: 31) }
    if let begin, let end, first <= end, last >= begin {
      if first <= begin, last >= end { return }
      (first, last) = (max(first, begin), min(last, end))
    } else if first == CalendarDay.all.lowerBound || last == CalendarDay.all.upperBound {
      self.days = days
      return
    }
    let from = first.parts, to = last.parts
    guard from.day == 1, to.day == CalendarDay.daysInMonth(year: to.year, month: to.month) else {
      self.days = first...last
      return
    }
    if from.month == 1, to.month == 12 {
      years = from.year...to.year
    } else {
      months = first.calendarMonth...last.calendarMonth
    }
  }
}
