import ClioModel

/// The groups of one query on its way through the rows of an edition.
struct RunningTally {
  let query: TallyQuery
  private let dictionaries: EditionDictionaries
  /// The code that stands for all sides with one actor id, by side code.
  private let actorCodes: [Int32]
  private let isCivilians: [Bool]
  private var groups: GroupIndex
  private var accounts: [DeathAccount] = []

  init(_ query: TallyQuery, in lexicon: EditionCache.Lexicon) {
    self.query = query
    dictionaries = lexicon.dictionaries
    actorCodes = lexicon.actorCodes
    isCivilians = lexicon.isCivilians
    groups = GroupIndex(query.groupBy, lexicon.dictionaries)
  }

  /// Counts one row that is wanted.
  ///
  /// - Parameter role: the actor's; nil where the query names none.
  mutating func add(_ counted: CountedDeaths, _ block: TallyBlock, _ index: Int, _ role: CompiledActor.Role?) {
    guard !query.groupBy.isEmpty else { return }
    guard query.groupBy.contains(.actor) else {
      return add(
        counted, to: key(block, index, side: -1, onA: role?.contains(.sideA) ?? false), as: role?.side ?? .none)
    }
    let a = actorCodes[Int(block.columns.sideA[index])], b = actorCodes[Int(block.columns.sideB[index])]
    let countsA = role?.contains(.sideA) ?? !isCivilians[Int(a)]
    let countsB = role?.contains(.sideB) ?? (counted.violence != .oneSided && !isCivilians[Int(b)])
    let isJoint = role?.contains(.joint) ?? false
    if countsA, countsB, a == b {
      return add(
        counted, to: key(block, index, side: a, onA: true),
        as: SideRole(onSideA: true, onSideB: true, isJoint: isJoint))
    }
    if countsA {
      add(
        counted, to: key(block, index, side: a, onA: true),
        as: SideRole(onSideA: true, onSideB: false, isJoint: isJoint))
    }
    if countsB {
      add(
        counted, to: key(block, index, side: b, onA: false),
        as: SideRole(onSideA: false, onSideB: true, isJoint: isJoint))
    }
  }

  private mutating func add(_ counted: CountedDeaths, to key: GroupKey, as role: SideRole) {
    let position = groups.position(of: key)
    if position == accounts.count { accounts.append(DeathAccount()) }
    accounts[position].add(counted, as: role)
  }

  /// - Parameters:
  ///   - side: the actor's code, where the query groups by actor.
  ///   - onA: whether the one whose opponent is asked for is side A.
  private func key(_ block: TallyBlock, _ index: Int, side: Int32, onA: Bool) -> GroupKey {
    var key = GroupKey()
    for (position, part) in query.groupBy.enumerated() {
      key.values[position] =
        switch part {
        case .year: Int32(block.columns.year[index])
        case .month: Int32(CalendarDay(daysSince1970: block.columns.start[index]).calendarMonth.index)
        case .violence: Int32(block.columns.violence[index])
        case .country: block.columns.country[index]
        case .adm1: block.columns.adm1[index]
        case .cell: block.point(at: index).map { Int32($0.cell.gid) } ?? EventColumns.noCode
        case .actor: side
        case .opponent:
          actorCodes[Int(onA ? block.columns.sideB[index] : block.columns.sideA[index])]
        }
    }
    return key
  }

  /// The finished table.
  func table(total: DeathAccount) -> TallyTable {
    let cells = groups.keys.enumerated().map { position, key in
      TallyTable.Cell(
        keys: query.groupBy.enumerated().map { value(of: $0.element, key.values[$0.offset]) },
        account: accounts[position])
    }
    return TallyTable(query: query, cells: cells, total: total)
  }

  private func value(of key: TallyKey, _ raw: Int32) -> TallyKeyValue {
    switch key {
    case .year: return .year(Int(raw))
    case .month: return .month(Month(index: Int(raw)))
    case .violence: return .violence(ViolenceType(rawValue: UInt8(raw)) ?? .stateBased)
    case .country:
      let entry = dictionaries.countries[Int(raw)]
      return .country(entry.gwNumber, entry.name)
    case .adm1: return .adm1(raw == EventColumns.noCode ? nil : dictionaries.areas[Int(raw)])
    case .cell: return .cell(raw == EventColumns.noCode ? nil : PRIOGridCell(gid: Int(raw)))
    case .actor: return .actor(dictionaries.sides[Int(raw)])
    case .opponent: return .opponent(dictionaries.sides[Int(raw)])
    }
  }
}
