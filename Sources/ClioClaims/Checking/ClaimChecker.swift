public import ClioModel
import ClioRegistry

/// Holds claims against a world and says what it finds.
public struct ClaimChecker: Sendable {
  public let world: ClaimWorld

  public init(_ world: ClaimWorld) { self.world = world }

  /// - Throws: `ClioError` where the store cannot be read; what the data cannot tell is a verdict, not an error.
  public func verdict(on claim: Claim) async throws(ClioError) -> Verdict {
    do {
      return try await check(claim)
    } catch let obstacle as Obstacle {
      return obstacle.verdict
    } catch let error as ClioError {
      guard error.kind == .unanswerable || error.kind == .notFound else { throw error }
      return Obstacle(.unclear, error.message, remedy: error.hint).verdict
    } catch {
      throw ClioError(.failed, "claim: \(error)")
    }
  }

  private func check(_ claim: Claim) async throws -> Verdict {
    if let victims = claim.scope?.victims, !claim.isOneAttack { return try await part(victims, of: claim) }
    // Who is meant comes before what is covered.
    for named in [claim.scope?.actor, claim.scope?.opponent].compactMap(\.self) { try world.checkMeaning(of: named) }
    switch claim {
    case .count(let quantity, let scope, let amount): return try await count(quantity, scope, amount)
    case .trend(let quantity, let scope, let change): return try await trend(quantity, scope, change)
    case .compare(let quantity, let scope, let other, let difference):
      return try await compare(quantity, scope, other, difference)
    case .rank(let scope, let lens, let place): return try await rank(scope, lens, place)
    case .record(let unit, let scope, let quantity, let since):
      return try await record(unit, scope, quantity, since: since)
    case .attack(let scope, let fact): return try await attack(scope, fact)
    case .first(let scope, let date): return try await edge(scope, date, isFirst: true)
    case .last(let scope, let date): return try await edge(scope, date, isFirst: false)
    case .presence(let scope): return try await presence(scope)
    case .absence(let scope): return try await absence(scope)
    case .relation(let subject, let type, let object, let scope, let isDenied):
      return try await relation(subject, type, object, scope, isDenied: isDenied)
    case .milestone(let scope, let word): return milestone(scope, word)
    case .figure(let address, let amount): return try await figure(address, amount)
    }
  }

  /// A number of dead who are told apart by what the data do not code: it fails where even all the dead together are fewer,
  /// and else cannot be told.
  private func part(_ victims: String, of claim: Claim) async throws -> Verdict {
    guard case .count(let quantity, var scope, let amount) = claim, let least = amount.least else {
      throw Self.noVictims(victims)
    }
    scope.victims = nil
    guard var whole = try? await count(quantity, scope, .atLeast(least)), whole.ruling == .fails else {
      throw Self.noVictims(victims)
    }
    whole.reason += "; \(victims) are among them, and cannot be more"
    return whole
  }

  static func noVictims(_ victims: String) -> Obstacle {
    Obstacle(
      .unclear,
      "the data code the sides of a fight, not who else the dead were: \(victims) cannot be told from others by nationality, religion, age, sex or profession",
      remedy: "the Global Terrorism Database codes the type and nationality of targets")
  }

  /// The measure that a quantity asks for.
  ///
  /// - Throws: `Obstacle` where nobody is named whose it is, and for units that UCDP does not count.
  func measure(_ quantity: Quantity, of scope: ClaimScope) throws(Obstacle) -> Measure {
    let measure = try measure(quantity)
    if measure.needsActor, scope.actor == nil {
      throw Obstacle(.unclear, "\(measure.title): nobody is named whose they are")
    }
    return measure
  }

  /// - Throws: `Obstacle` for units that UCDP does not count.
  func measure(_ quantity: Quantity) throws(Obstacle) -> Measure {
    switch quantity {
    case .measure(let measure): return measure
    case .civilians: return .oneSided
    case .unit(let unit): throw Obstacle(.unclear, unit.refusal, remedy: unit.remedy)
    }
  }
}

extension Claim {
  /// True for the dead of one attack, whose sides may tell who the victims were.
  fileprivate var isOneAttack: Bool {
    if case .attack(_, .kills) = self { true } else { false }
  }
}

extension Quantity {
  /// What it is in one account, with what surrounds it.
  ///
  /// - Parameter hasActor: false where all dead of a place are asked for.
  func finding(in account: DeathAccount, hasActor: Bool) -> FoundNumber? {
    switch self {
    case .measure(.suffered): return account.bounded(account.suffered, unattributed: account.unknown)
    case .measure(.opponent): return account.bounded(account.opponent, unattributed: account.unknown)
    case .measure(.inflicted):
      return account.bounded(account.inflicted, unattributed: account.collateral + account.unknown)
    case .measure(let measure): return FoundNumber(account.value(of: measure), measure)
    case .civilians where hasActor:
      return FoundNumber(
        value: account.oneSided.best, high: account.oneSided.best + account.collateral + account.unknown, .bound)
    case .civilians:
      return FoundNumber(
        value: account.oneSided.best + account.collateral,
        high: account.oneSided.best + account.collateral + account.unknown, .bound)
    case .unit: return nil
    }
  }

  /// The measure of the addresses that show it: civilians are two measures.
  var measures: [Measure] {
    switch self {
    case .measure(let measure): [measure]
    case .civilians: [.oneSided, .collateral]
    case .unit: []
    }
  }

  /// What it counts, in words.
  var title: String {
    switch self {
    case .measure(let measure): measure.title
    case .civilians: "civilians killed"
    case .unit(let unit): unit.rawValue
    }
  }
}

extension DeathAccount {
  /// A side's deaths with what bounds them: those of unknown side may be its own, and so may all that the source's high
  /// estimates add.
  fileprivate func bounded(_ value: Int, unattributed: Int) -> FoundNumber {
    let high = value + unattributed
    return FoundNumber(value: value, high: high, outermost: high + max(0, toll.high - toll.best), .bound)
  }
}

extension CountedUnit {
  /// Why no loaded source counts it.
  var refusal: String {
    switch self {
    case .attacks:
      "UCDP records events with their dead, not attacks: an event may be the other side's strike, and an attack that killed nobody is not recorded for most years"
    case .wounded: "the loaded sources count the dead, not the wounded"
    case .fighters: "the loaded sources count events and deaths, not how many fighters a group has"
    case .abducted: "the loaded sources count the dead, not the abducted"
    case .displaced: "the loaded sources count the dead, not the displaced"
    case .arrested: "the loaded sources count the dead, not arrests or surrenders"
    case .money: "the loaded sources hold no sums of money"
    case .area: "the loaded sources hold events, not who holds which territory"
    case .people: "the loaded sources count the dead, not these people"
    }
  }

  /// Which source would tell.
  var remedy: String? {
    switch self {
    case .attacks: "the Global Terrorism Database counts attacks, ACLED events with and without deaths"
    case .wounded: "the Global Terrorism Database counts the wounded"
    case .fighters:
      "UCDP's dyadic dataset, the IISS Military Balance and monitoring reports of the United Nations give estimates"
    case .abducted: "the Global Terrorism Database counts hostages, ACLED events of abduction"
    case .displaced: "UNHCR and IDMC count the displaced"
    case .arrested: "ACLED records arrests as strategic developments"
    case .money: nil
    case .area:
      "ACLED records transfers of territory; maps of control come from the Institute for the Study of War and others"
    case .people: nil
    }
  }
}
