public import ClioCharts
public import ClioModel

/// The figure at an address as a chart, or the events behind it as a map.
public struct FigurePicture: Sendable {
  private let answer: FigureAnswer
  private let names: [ActorReference: String]
  private let homes: [Country]

  /// - Parameter actors: those that the address names.
  public init(_ answer: FigureAnswer, actors: [ConflictActor]) {
    self.answer = answer
    names = Dictionary(actors.map { ($0.reference, $0.name) }) { first, _ in first }
    homes = actors.first { $0.reference == answer.address.filter.actor }?.homeCountries ?? []
  }

  private var address: FigureAddress { answer.address }
  private var subject: MeasureSubject {
    address.filter.actor != nil ? .one : address.groupBy.contains(.actor) ? .several : .events
  }

  /// Bars by year or month; ranked bars by anything else; a panel for each where both are asked for.
  ///
  /// - Parameter limit: at most so many ranked bars or panels.
  /// - Throws: `ClioError` where the figure is not grouped, or in another way, or there is no event to draw.
  public func chart(limit: Int) throws(ClioError) -> any PictureSource {
    let periods = address.groupBy.filter { $0 == .year || $0 == .month }
    let others = address.groupBy.filter { $0 != .year && $0 != .month }
    if let gap = answer.gap { throw address.notCovered(gap) }
    guard periods.count + others.count > 0, periods.count <= 1, others.count <= 1, others != [.cell] else {
      throw PictureMessage.grouping(address)
    }
    guard answer.table.total.events > 0 else { throw PictureMessage.nothing(address) }
    switch (periods.first, others.first) {
    case (let period?, nil): return try bars(by: period)
    case (let period?, let key?): return try panels(by: key, period, limit: limit)
    case (_, let key?): return rows(by: key, limit: limit)
    case (nil, nil): throw PictureMessage.grouping(address)
    }
  }

  private func bars(by key: TallyKey) throws(ClioError) -> RangeBarChart {
    let cells = answer.table.cells
    guard let series = PeriodSeries([cells], by: key, filter: address.filter, in: answer.edition) else {
      throw PictureMessage.nothing(address)
    }
    let isDivided = address.measure == .deaths && address.filter.actor != nil
    return RangeBarChart(
      caption: caption(ending: ", by \(key.rawValue)", notes: [series.ending].compactMap(\.self)),
      measure: title(), range: address.measure.range, periods: series.periods,
      cells: series.cells(cells) { $0.cell(of: address.measure, isDivided: isDivided) },
      parts: isDivided ? DeathAccount.parts : [], rest: DeathAccount.rest)
  }

  private func rows(by key: TallyKey, limit: Int) -> RankedBarChart {
    let ordered = ranked(answer.table.cells.map { ($0.keys.map(\.label).joined(separator: ", "), $0.account) })
    var rank = 1
    let rows = ordered.enumerated().map { position, one in
      if position > 0, ordered[position - 1].value.value != one.value.value { rank = position + 1 }
      return RankedBarChart.Row(rank: rank, name: one.name, value: one.value)
    }
    let notes = key == .actor ? ["An event counts for each of its sides: the bars do not add up"] : []
    return RankedBarChart(
      caption: caption(ending: ", by \(Self.noun(key))", notes: notes + (isOfWorld ? answer.edition.worldNotes : [])),
      measure: title(), range: address.measure.range, rows: Array(rows.prefix(limit)),
      more: max(0, rows.count - limit))
  }

  private func panels(by key: TallyKey, _ period: TallyKey, limit: Int) throws(ClioError) -> SmallMultiples {
    var groups: [TallyKeyValue: (cells: [TallyTable.Cell], account: DeathAccount)] = [:]
    for cell in answer.table.cells {
      guard let group = cell.keys.first(where: { $0.key == key }) else { continue }
      groups[group, default: ([], DeathAccount())].cells.append(cell)
      groups[group, default: ([], DeathAccount())].account.add(cell.account)
    }
    let ordered = groups.sorted { left, right in
      let (a, b) = (left.value.account.value(of: address.measure), right.value.account.value(of: address.measure))
      return (b.value, left.key.label) < (a.value, right.key.label)
    }.filter { $0.value.account.value(of: address.measure).value > 0 }
    let shown = ordered.prefix(limit)
    guard
      let series = PeriodSeries(
        shown.map(\.value.cells), by: period, filter: address.filter, in: answer.edition)
    else { throw PictureMessage.nothing(address) }
    let panels = shown.map { group in
      SmallMultiples.Panel(
        name: group.key.label, cells: series.cells(group.value.cells) { $0.cell(of: address.measure) })
    }
    let more = ordered.count - shown.count
    let notes = more > 0 ? ["The \(shown.count) with most; \(Wording.number(more)) more are not shown"] : []
    return SmallMultiples(
      caption: caption(
        ending: ", by \(Self.noun(key)) and \(period.rawValue)", notes: notes + [series.ending].compactMap(\.self)),
      measure: title(), range: address.measure.range, periods: series.periods, panels: panels,
      scale: SmallMultiples.scale(panels))
  }

  private func ranked(
    _ all: [(name: String, account: DeathAccount)]
  ) -> [(name: String, value: MeasuredValue)] {
    all.map { ($0.name, $0.account.value(of: address.measure)) }.filter { $0.1.value > 0 }
      .sorted { ($1.1.value, $0.0) < ($0.1.value, $1.0) }
  }

  /// Where the events behind the figure were; nil where none has coordinates.
  public func map(_ events: [MatchedEvent], borders: Borders) -> EventMap? {
    let countries = address.filter.countries.compactMap { Country.numbered($0) }
    let who = address.filter.actor.map { name($0) + ": where its recorded events were" } ?? "Where recorded events were"
    // Without its grouping an address can be asked for in an incomplete edition too, for its rows.
    var address = address
    address.groupBy = []
    return EventMap(
      title: who + conditions, subject: subject == .several ? .events : subject, events: events,
      edition: answer.edition, address: address, notes: notes,
      countries: countries.isEmpty ? homes : countries, borders: borders)
  }
}

extension FigurePicture {
  private func title() -> String {
    let measure = subject.title(address.measure)
    return (address.filter.actor.map { "\(name($0)): \(measure.lowercasedFirst)" } ?? measure) + conditions
  }

  private func caption(ending: String, notes more: [String]) -> PictureCaption {
    PictureCaption(
      title() + ending, subtitle: subject.explanation(address.measure), of: answer.edition, addresses: [address],
      notes: notes + more)
  }

  /// True where no place was asked for.
  private var isOfWorld: Bool {
    let filter = address.filter
    return filter.countries.isEmpty && filter.regions.isEmpty && filter.adm1.isEmpty && filter.cells.isEmpty
      && filter.box == nil && filter.circle == nil
  }

  private func name(_ reference: ActorReference) -> String { names[reference] ?? reference.description }

  /// Against whom, where and when: ` against the Red Front in Kenya, 2018`.
  private var conditions: String {
    let filter = address.filter
    let areas = filter.adm1.sorted() + filter.countries.map { Country.numbered($0)?.name ?? "country \($0)" }.sorted()
    let places = areas + filter.regions.sorted()
    var text = filter.opponent.map { ", against \(name($0))" } ?? ""
    if !places.isEmpty { text += (subject == .events ? " in " : ", ") + places.joined(separator: ", ") }
    if !filter.violence.isEmpty {
      text += ", \(filter.violence.sorted().map(\.name).joined(separator: " and ")) violence"
    }
    let spans = [AddressKey.date, .year, .month].compactMap { key in
      address.conditions.first { $0.key == key }?.value.replacing("..", with: " to ")
    }
    return text + spans.map { ", " + $0 }.joined()
  }

  private var notes: [String] {
    let told: Set<AddressKey> = [.actor, .opponent, .country, .region, .adm1, .date, .year, .month, .violence]
    let others = address.conditions.filter { !told.contains($0.key) }
      .map { "\($0.key.rawValue)=\(PercentCoding.decode($0.value) ?? $0.value)" }
    let wanted = ["not-covered", "period", "areas"]
    return answer.edition.pictureNotes
      + (others.isEmpty ? [] : ["Limited, in the words of the address, to \(others.joined(separator: ", "))"])
      + answer.caveats.filter { wanted.contains($0.code) }.map(\.text)
  }

  private static func noun(_ key: TallyKey) -> String {
    switch key {
    case .adm1: "first-order area"
    case .violence: "type of violence"
    case .cell: "PRIO-GRID cell"
    case .year, .month, .country, .opponent, .actor: key.rawValue
    }
  }
}

extension TallyKeyValue {
  fileprivate var key: TallyKey {
    switch self {
    case .year: .year
    case .month: .month
    case .violence: .violence
    case .country: .country
    case .adm1: .adm1
    case .opponent: .opponent
    case .actor: .actor
    case .cell: .cell
    }
  }
}
