public import ClioModel

/// One figure, or a table of figures, with its definition and what to know beside it.
public struct FigureAnswer: Sendable {
  public let address: FigureAddress
  public let table: TallyTable
  public let edition: Edition
  public let registryHash: String
  private let names: [ActorReference: String]

  /// - Parameter actors: those that the address names, for words.
  public init(
    address: FigureAddress, table: TallyTable, edition: Edition, registryHash: String, actors: [ConflictActor] = []
  ) {
    self.address = address
    self.table = table
    self.edition = edition
    self.registryHash = registryHash
    names = Dictionary(actors.map { ($0.reference, $0.name) }) { first, _ in first }
  }

  /// Why the edition cannot know; nil where it covers what is asked, or has rows of it all the same.
  var gap: String? { table.total.events == 0 ? edition.gap(for: address.filter) : nil }

  /// The total in words: a dash where it has no meaning without an actor; an incomplete edition has none.
  public var valueText: String {
    if gap != nil { return "not covered" }
    if edition.partial != nil { return "not totalled" }
    let measure = address.measure
    return measure.needsActor && address.filter.actor == nil
      ? "-" : Wording.value(table.total.value(of: measure), measure)
  }

  /// What it is, of whom, where and when.
  public var headline: String {
    let parts = address.conditions.compactMap { condition -> String? in
      let value = (PercentCoding.decode(condition.value) ?? condition.value).replacing("..", with: " to ")
      switch condition.key {
      case .actor: return nil
      case .year, .month, .date, .violence, .region, .adm1: return value
      case .country:
        return address.filter.countries.sorted().map { Country.numbered($0)?.name ?? String($0) }.joined(
          separator: ", ")
      case .opponent: return "against \(address.filter.opponent.flatMap { names[$0] } ?? value)"
      case .maybes: return "with maybes"
      default: return "\(condition.key.rawValue) \(value)"
      }
    }
    let what = address.measure.title
    let rest = parts.map { ", " + $0 }.joined()
    return address.filter.actor.map { "\(names[$0] ?? $0.description): \(what)" + rest } ?? what.capitalizedFirst + rest
  }

  public var caveats: [Caveat] {
    var caveats = edition.caveats
    if let joint = table.total.jointCaveat { caveats.append(joint) }
    if let gap {
      caveats.append(Caveat("not-covered", "not covered, so there is no answer here: \(gap)"))
    } else if table.total.events == 0 {
      caveats.append(
        Caveat("none", "no row passes the filter: no recorded event, which is not the same as none happened"))
    }
    if let partial = edition.partialGap(for: address.filter) { caveats.append(partial) }
    if let areas = table.query.actor?.areaCaveat(in: edition) { caveats.append(areas) }
    return caveats
  }

  public var document: Document {
    let measure = address.measure
    var blocks = edition.cautions() + [.line(["\(measure.title): \(measure.definition)"])]
    blocks.append(cells.map { .table($0) } ?? .paragraph(valueText))
    if !caveats.isEmpty { blocks.append(.list(caveats.map(\.text))) }
    blocks.append(.hint("registry \(registryHash) · rows: clio rows \(address) · cite: clio cite \(address)"))
    return Document(title: address.description, blocks: blocks)
  }

  /// The cells with their sum; nil for a figure that is not grouped, and in an edition that must not be totalled.
  public var cells: DocumentTable? {
    guard !address.groupBy.isEmpty, edition.partial == nil else { return nil }
    let measure = address.measure
    let rows = table.cells.map { $0.keys.map(\.label) + [Wording.value($0.account.value(of: measure), measure)] }
    let total = Array(repeating: "", count: max(0, address.groupBy.count - 1)) + [valueText]
    return DocumentTable(
      address.groupBy.map { .text($0.rawValue) } + [.number(measure.title)], rows: rows + [["all"] + total],
      figures: [address.groupBy.count: table.cells.map { address.narrowed(to: $0) }])
  }

  /// The tally as CSV: the keys, then every measure with its range, all in the order of the header.
  public var csv: String {
    let measures = Measure.allCases.filter {
      table.query.filter.actor != nil || !$0.needsActor || address.groupBy.contains(.actor)
    }
    var header = address.groupBy.map(\.rawValue)
    for measure in measures { header += [measure.name] + Self.suffixes(measure).map { "\(measure.name).\($0)" } }
    var lines = [header]
    // No line at all where the edition does not cover what is asked: a zero would be taken for an answer.
    let cells =
      gap != nil ? [] : address.groupBy.isEmpty ? [TallyTable.Cell(keys: [], account: table.total)] : table.cells
    for cell in cells {
      var line = cell.keys.map(\.label)
      for measure in measures {
        let value = cell.account.value(of: measure)
        line.append(String(value.value))
        if measure.range == .sourceRange {
          line += [String(value.low ?? value.value), String(value.high ?? value.value)]
        }
        if measure.range == .attributionBound { line.append(String(value.high ?? value.value)) }
      }
      lines.append(line)
    }
    return CSVText.lines(lines)
  }

  private static func suffixes(_ measure: Measure) -> [String] {
    switch measure.range {
    case .none: []
    case .sourceRange: ["low", "high"]
    case .attributionBound: ["bound"]
    }
  }
}

/// A figure as data.
public struct FigureJSON: Encodable, Sendable {
  public let address: String
  public let measure: String
  public let definition: String
  /// Left out where the edition does not cover what is asked, or where the measure has no meaning without an actor.
  public let value: MeasuredValue?
  public let isCovered: Bool
  /// Left out where not covered.
  public let total: AccountJSON?
  public let by: [String]
  public let cells: [CellJSON]
  public let registry: String

  public init(_ answer: FigureAnswer) {
    address = answer.address.description
    measure = answer.address.measure.name
    definition = answer.address.measure.definition
    isCovered = answer.gap == nil
    let hasMeaning = answer.address.filter.actor != nil || !answer.address.measure.needsActor
    value = isCovered && hasMeaning ? answer.table.total.value(of: answer.address.measure) : nil
    total = isCovered ? AccountJSON(answer.table.total, hasActor: answer.address.filter.actor != nil) : nil
    by = answer.address.groupBy.map(\.rawValue)
    let hasActor = answer.address.filter.actor != nil || answer.address.groupBy.contains(.actor)
    cells = answer.table.cells.map { CellJSON($0, address: nil, hasActor: hasActor) }
    registry = answer.registryHash
  }
}
