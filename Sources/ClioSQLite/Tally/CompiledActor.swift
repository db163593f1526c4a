import ClioModel

/// An actor definition in the codes of one edition, ready for a scan.
struct CompiledActor {
  /// What one row has to do with the actor, as bits.
  struct Role: OptionSet {
    let rawValue: UInt8
    static let sideA = Role(rawValue: 1)
    static let sideB = Role(rawValue: 2)
    /// Only as a member of composite sides.
    static let joint = Role(rawValue: 4)
    static let maybe = Role(rawValue: 8)

    var side: SideRole {
      SideRole(onSideA: contains(.sideA), onSideB: contains(.sideB), isJoint: contains(.joint))
    }
  }

  private enum Membership { static let none: UInt8 = 0, whole: UInt8 = 1, member: UInt8 = 2 }

  private struct Selector {
    /// `Membership` by side code.
    let sides: [UInt8]
    /// By country code; nil is everywhere.
    let countries: [Bool]?
    /// By area code; nil is everywhere.
    let areas: [Bool]?
    let from: Int32
    let to: Int32
    let events: Set<Int64>
    let except: Set<Int64>
    let isMaybe: Bool

    func covers(_ block: TallyBlock, _ index: Int) -> Bool {
      if let countries, !countries[Int(block.columns.country[index])] { return false }
      if let areas {
        let area = block.columns.adm1[index]
        guard area != EventColumns.noCode, areas[Int(area)] else { return false }
      }
      guard block.columns.start[index] >= from, block.columns.start[index] <= to else { return false }
      if !events.isEmpty, !events.contains(block.columns.id[index]) { return false }
      return except.isEmpty || !except.contains(block.columns.id[index])
    }
  }

  private let selectors: [Selector]
  private let minus: [Selector]
  /// True where some selector has the side, by side code.
  private let isConcerned: [Bool]

  /// The codes of the sides that some selector has.
  var concernedSides: [Int32] { isConcerned.indices.filter { isConcerned[$0] }.map(Int32.init) }

  /// Memberships already worked out: the selectors of an actor, and those of its siblings, mostly name the same sides.
  struct KnownSides {
    fileprivate struct Key: Hashable {
      let ids: Set<Int>
      let names: Set<String>
    }
    fileprivate var sides: [Key: [UInt8]] = [:]
  }

  /// The codes of the sides that some selector of a definition has.
  static func concernedSides(
    of definition: ActorDefinition, in lexicon: EditionCache.Lexicon, _ known: inout KnownSides
  ) -> Set<Int32> {
    var codes: Set<Int32> = []
    for key in Set(definition.selectors.map { KnownSides.Key(ids: $0.ids, names: $0.names) }) {
      let sides =
        known.sides[key] ?? memberships(ActorSelector(ids: key.ids, names: key.names), lexicon)
      known.sides[key] = sides
      for code in sides.indices where sides[code] != Membership.none { codes.insert(Int32(code)) }
    }
    return codes
  }

  init(_ definition: ActorDefinition, in lexicon: EditionCache.Lexicon) {
    var known = KnownSides()
    self.init(definition, in: lexicon, &known)
  }

  init(_ definition: ActorDefinition, in lexicon: EditionCache.Lexicon, _ known: inout KnownSides) {
    selectors = definition.selectors.map { Self.compile($0, lexicon, &known) }
    minus = definition.minus.filter { !$0.isMaybe }.map { Self.compile($0, lexicon, &known) }
    var concerned = [Bool](repeating: false, count: lexicon.dictionaries.sides.count)
    for selector in selectors {
      for code in concerned.indices where selector.sides[code] != Membership.none { concerned[code] = true }
    }
    isConcerned = concerned
  }

  /// The role in a row; empty where the row is not the actor's.
  func role(in block: TallyBlock, _ index: Int) -> Role {
    let a = Int(block.columns.sideA[index]), b = Int(block.columns.sideB[index])
    guard isConcerned[a] || isConcerned[b] else { return [] }
    let isOneSided = block.columns.violence[index] == ViolenceType.oneSided.rawValue
    var yes: (a: UInt8, b: UInt8) = (0, 0)
    var maybe: (a: UInt8, b: UInt8) = (0, 0)
    for selector in selectors {
      let onA = selector.sides[a], onB = isOneSided ? Membership.none : selector.sides[b]
      guard onA | onB != Membership.none, selector.covers(block, index) else { continue }
      if selector.isMaybe {
        maybe = (Self.stronger(maybe.a, onA), Self.stronger(maybe.b, onB))
      } else {
        yes = (Self.stronger(yes.a, onA), Self.stronger(yes.b, onB))
      }
    }
    for selector in minus where selector.covers(block, index) {
      if selector.sides[a] != Membership.none { (yes.a, maybe.a) = (0, 0) }
      if selector.sides[b] != Membership.none { (yes.b, maybe.b) = (0, 0) }
    }
    if yes.a | yes.b != 0 { return Self.role(yes) }
    return maybe.a | maybe.b != 0 ? Self.role(maybe).union(.maybe) : []
  }

  private static func role(_ sides: (a: UInt8, b: UInt8)) -> Role {
    var role: Role = []
    if sides.a != Membership.none { role.insert(.sideA) }
    if sides.b != Membership.none { role.insert(.sideB) }
    if sides.a != Membership.whole, sides.b != Membership.whole { role.insert(.joint) }
    return role
  }

  /// Whole before member before none.
  private static func stronger(_ left: UInt8, _ right: UInt8) -> UInt8 {
    if left == Membership.whole || right == Membership.whole { return Membership.whole }
    return max(left, right)
  }

  private static func compile(
    _ selector: ActorSelector, _ lexicon: EditionCache.Lexicon, _ known: inout KnownSides
  ) -> Selector {
    let dictionaries = lexicon.dictionaries
    let key = KnownSides.Key(ids: selector.ids, names: selector.names)
    let sides = known.sides[key] ?? memberships(selector, lexicon)
    known.sides[key] = sides
    return Selector(
      sides: sides,
      countries: selector.countries.isEmpty
        ? nil : dictionaries.countries.map { $0.gwNumber.map(selector.countries.contains) ?? false },
      areas: selector.adm1.isEmpty ? nil : dictionaries.areas.map(selector.adm1.contains),
      from: selector.from?.daysSince1970 ?? .min, to: selector.to?.daysSince1970 ?? .max,
      events: Set(selector.events.map(Int64.init)), except: Set(selector.except.map(Int64.init)),
      isMaybe: selector.isMaybe)
  }

  /// By side code.
  private static func memberships(_ selector: ActorSelector, _ lexicon: EditionCache.Lexicon) -> [UInt8] {
    var sides = [UInt8](repeating: Membership.none, count: lexicon.dictionaries.sides.count)
    // A composite's members are names only, so they are looked up among the names that the selected ids have here.
    var memberNames = selector.names
    for (code, side) in lexicon.dictionaries.sides.enumerated()
    where !lexicon.isCivilians[code] && selector.selects(side) {
      sides[code] = Membership.whole
      if !lexicon.namesakes.isShared(side.name) { memberNames.insert(side.name) }
    }
    for composite in lexicon.composites
    where sides[composite.code] == Membership.none && composite.members.contains(where: memberNames.contains) {
      sides[composite.code] = Membership.member
    }
    return sides
  }
}
