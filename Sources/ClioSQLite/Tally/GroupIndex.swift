import ClioModel

/// Up to eight key values as raw numbers; which keys they are is the query's.
struct GroupKey: Hashable {
  var values = SIMD8<Int32>()
}

/// Numbers the groups of a tally in the order they are met.
struct GroupIndex {
  /// In the order of their numbers.
  private(set) var keys: [GroupKey] = []
  /// How many values each key can take; empty where a table of all their combinations would be too large.
  private let sizes: [Int]
  /// By combination: the group's number plus one, or 0.
  private var table: [Int32]
  /// In the table's place where there is none.
  private var numbers: [GroupKey: Int] = [:]

  private static let largestTable = 1 << 19

  init(_ groupBy: [TallyKey], _ dictionaries: EditionDictionaries) {
    let sizes = groupBy.map { Self.size(of: $0, dictionaries) }
    let combinations = sizes.reduce(1) { $0 > Self.largestTable ? $0 : $0 * $1 }
    self.sizes = combinations <= Self.largestTable ? sizes : []
    table = self.sizes.isEmpty ? [] : [Int32](repeating: 0, count: combinations)
  }

  /// The number of a group; a new one gets the next.
  mutating func position(of key: GroupKey) -> Int {
    guard !sizes.isEmpty else {
      if let known = numbers[key] { return known }
      numbers[key] = keys.count
      return register(key)
    }
    var slot = 0
    for (position, size) in sizes.enumerated() {
      // The last value of each key stands for a missing one.
      let value = key.values[position]
      slot = slot * size + (value == EventColumns.noCode ? size - 1 : Int(value))
    }
    if table[slot] > 0 { return Int(table[slot]) - 1 }
    table[slot] = Int32(keys.count) + 1
    return register(key)
  }

  private mutating func register(_ key: GroupKey) -> Int {
    keys.append(key)
    return keys.count - 1
  }

  /// One more than the largest raw value of a key, and one for a missing value.
  private static func size(of key: TallyKey, _ dictionaries: EditionDictionaries) -> Int {
    switch key {
    case .year: 10_000 + 1
    case .month: 10_000 * 12 + 1
    case .violence: 4 + 1
    case .country: dictionaries.countries.count + 1
    case .adm1: dictionaries.areas.count + 1
    case .cell: 259_200 + 2
    case .opponent, .actor: dictionaries.sides.count + 1
    }
  }
}
