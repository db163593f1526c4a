extension FigureAddress {
  /// Reads an address, with or without a `clio:` before it; keys may stand in any order.
  ///
  /// - Throws: `ClioError` of kind `badInput` that names the part, what was expected and what was found.
  public init(_ text: String) throws(ClioError) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)[...]
    if parts.first?.hasPrefix("clio:") == true { parts[parts.startIndex] = parts[parts.startIndex].dropFirst(5) }
    if parts.last?.isEmpty == true { parts.removeLast() }
    guard let first = parts.popFirst(), let edition = EditionID(first) else {
      throw AddressMessage.edition(found: text.split(separator: "/").first.map(String.init) ?? "")
    }
    guard let second = parts.popFirst(), !second.isEmpty else { throw AddressMessage.measure(found: "") }
    guard let measure = Measure(name: second) else { throw AddressMessage.measure(found: String(second)) }
    self.init(edition: edition, measure: measure)

    var seen: Set<AddressKey> = []
    for part in parts {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = AddressKey(rawValue: String(halves[0])) else {
        throw AddressMessage.key(found: String(halves[0]))
      }
      guard halves.count == 2, !halves[1].isEmpty else { throw AddressMessage.value(of: key, found: "") }
      guard seen.insert(key).inserted else { throw AddressMessage.twice(key) }
      guard set(key, to: halves[1]) else {
        throw AddressMessage.value(of: key, found: PercentCoding.decode(halves[1]) ?? String(halves[1]))
      }
    }
    dropIdleParts()
  }

  /// False where the value does not fit the key.
  private mutating func set(_ key: AddressKey, to text: Substring) -> Bool {
    switch key {
    case .actor:
      filter.actor = PercentCoding.decode(text).flatMap { ActorReference($0) }
      return filter.actor != nil
    case .opponent:
      filter.opponent = PercentCoding.decode(text).flatMap { ActorReference($0) }
      return filter.opponent != nil
    case .maybes:
      filter.includesMaybes = text == "with"
      return text == "with" || text == "without"
    case .joint:
      filter.includesJoint = text != "without"
      return text == "with" || text == "without"
    case .jointOpponent:
      filter.includesJointOpponents = text != "without"
      return text == "with" || text == "without"
    case .country: return assign(&filter.countries, Self.set(text) { Self.country($0) })
    case .region: return assign(&filter.regions, Self.set(text) { $0 })
    case .adm1: return assign(&filter.adm1, Self.set(text) { $0 })
    case .box:
      filter.box = Self.box(text)
      return filter.box != nil
    case .within:
      filter.circle = Self.circle(text)
      return filter.circle != nil
    case .cell:
      return assign(
        &filter.cells,
        Self.set(text) { Int($0).flatMap { (1...259_200).contains($0) ? PRIOGridCell(gid: $0) : nil } })
    case .date:
      filter.days = Self.range(text) { CalendarDay(iso: $0) }
      return filter.days != nil
    case .year:
      filter.years = Self.range(text) { plainNumber($0, digits: 4) }
      return filter.years != nil
    case .month:
      filter.months = Self.range(text) { Month(iso: $0) }
      return filter.months != nil
    case .violence: return assign(&filter.violence, Self.set(text) { ViolenceType(name: $0) })
    case .active:
      filter.activeYearsOnly = text == "1"
      return text == "1" || text == "0"
    case .datePrecision:
      filter.datePrecisionAtMost = Self.number(text, in: 1...5)
      return filter.datePrecisionAtMost != nil
    case .placePrecision:
      filter.placePrecisionAtMost = Self.number(text, in: 1...7)
      return filter.placePrecisionAtMost != nil
    case .clarity:
      filter.clarity = Self.number(text, in: 1...2)
      return filter.clarity != nil
    case .min:
      filter.minimumDeaths = Self.number(text, in: 0...Int(Int32.max))
      return filter.minimumDeaths != nil
    case .by:
      let keys = text.split(separator: ",", omittingEmptySubsequences: false).map { TallyKey(rawValue: String($0)) }
      groupBy = keys.compactMap(\.self)
      return groupBy.count == keys.count && Set(groupBy).count == keys.count
    }
  }

  private func assign<Value>(_ target: inout Set<Value>, _ values: Set<Value>?) -> Bool {
    guard let values else { return false }
    target = values
    return true
  }

  private static func set<Value: Hashable>(_ text: Substring, _ read: (String) -> Value?) -> Set<Value>? {
    var values: Set<Value> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let decoded = PercentCoding.decode(part), !decoded.isEmpty, let value = read(decoded) else { return nil }
      values.insert(value)
    }
    return values
  }

  private static func range<Value: Comparable>(_ text: Substring, _ read: (Substring) -> Value?) -> ClosedRange<Value>?
  {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap(read), ends.count <= 2, let last = ends.last.flatMap(read), first <= last
    else { return nil }
    return first...last
  }

  /// A number that no list has is let stand: files use some, and their figures have addresses too.
  private static func country(_ text: String) -> Int? {
    Country.matching(text)?.gwNumber ?? Int(text).flatMap { (1...9999).contains($0) ? $0 : nil }
  }

  private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func degrees(_ text: some StringProtocol, limit: Int32) -> Int32? {
    Microdegrees.parse(text).flatMap { (-limit...limit).contains($0) ? $0 : nil }
  }

  private static func point(_ latitude: Substring, _ longitude: Substring) -> GeoPoint? {
    guard let latitude = degrees(latitude, limit: 90_000_000), let longitude = degrees(longitude, limit: 180_000_000)
    else { return nil }
    return GeoPoint(latitudeMicrodegrees: latitude, longitudeMicrodegrees: longitude)
  }

  private static func box(_ text: Substring) -> GeoBox? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 4, let southWest = point(parts[0], parts[1]), let northEast = point(parts[2], parts[3])
    else { return nil }
    return GeoBox(southWest: southWest, northEast: northEast)
  }

  private static func circle(_ text: Substring) -> GeoCircle? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 3, let centre = point(parts[0], parts[1]), let radius = Double(parts[2]), radius > 0,
      radius.isFinite
    else { return nil }
    return GeoCircle(centre: centre, radiusKilometres: radius)
  }
}

/// The wording of address errors.
enum AddressMessage {
  static let hint = "an address reads DATASET@VERSION/MEASURE/KEY=VALUE..., see docs/addresses.md"

  static func edition(found: String) -> ClioError {
    ClioError(.badInput, "address: edition: expected DATASET@VERSION, found '\(found)'", hint: hint)
  }

  static func measure(found: String) -> ClioError {
    Measure.unknown(found, at: "address: measure", hint: hint)
  }

  static func key(found: String) -> ClioError {
    let names = AddressKey.allCases.map(\.rawValue)
    let near = Spelling.nearest(to: found, in: names)
    return ClioError(
      .badInput, "address: key: expected one of \(names.joined(separator: ", ")), found '\(found)'",
      hint: near.first.map { "did you mean '\($0)'?" } ?? hint, candidates: near)
  }

  static func value(of key: AddressKey, found: String) -> ClioError {
    ClioError(.badInput, "address: \(key.rawValue): expected \(key.expects), found '\(found)'", hint: hint)
  }

  static func twice(_ key: AddressKey) -> ClioError {
    ClioError(.badInput, "address: \(key.rawValue): expected once, found twice", hint: hint)
  }
}
