public import ClioModel

/// One checkable statement. Its text form and its meaning are told in `docs/claims.md`.
public enum Claim: Hashable, Sendable {
  /// A number of events, deaths or something else.
  case count(Quantity, ClaimScope, Amount)
  /// A change from the first to the last year (or month) of the scope's span.
  case trend(Quantity, ClaimScope, Change)
  /// The scope's actor against another.
  case compare(Quantity, ClaimScope, with: ClaimActor, Difference)
  /// The scope's actor among all groups.
  case rank(ClaimScope, by: Lens, Place)
  /// The scope's span, or the event in it, has most of its kind since a day.
  case record(RecordUnit, ClaimScope, by: Quantity, since: StatedDate?)
  /// One attack.
  case attack(ClaimScope, AttackFact)
  case first(ClaimScope, StatedDate)
  case last(ClaimScope, StatedDate)
  case presence(ClaimScope)
  case absence(ClaimScope)
  /// As the registry states it; `isDenied` where the claim says that it is not so.
  case relation(ClaimActor, RelationType, ClaimActor, ClaimScope, isDenied: Bool)
  /// The scope's actor did or underwent this during its span.
  case milestone(ClaimScope, MilestoneWord)
  /// What an address gave when it was written down.
  case figure(FigureAddress, Amount)
}

/// An actor as a claim names it.
public enum ClaimActor: Hashable, Sendable {
  case reference(ActorReference)
  /// A name that is resolved when the claim is checked.
  case name(String)
}

/// Whose, against whom, where and when; nil and empty parts say nothing.
public struct ClaimScope: Hashable, Sendable {
  public var actor: ClaimActor?
  public var opponent: ClaimActor?
  /// Gleditsch-Ward numbers.
  public var countries: Set<Int>
  /// A town, an area or a site, as the text names it.
  public var place: String?
  /// Words that tell one attack from others.
  public var about: String?
  /// Victims named by something that the sides of events are not, such as a nationality.
  public var victims: String?
  /// When; open ends are open, not the edition's.
  public var span: StatedSpan

  public init(
    actor: ClaimActor? = nil, opponent: ClaimActor? = nil, countries: Set<Int> = [], place: String? = nil,
    about: String? = nil, victims: String? = nil, span: StatedSpan = .always
  ) {
    self.actor = actor
    self.opponent = opponent
    self.countries = countries
    self.place = place
    self.about = about
    self.victims = victims
    self.span = span
  }
}

/// What a claim counts.
public enum Quantity: Hashable, Sendable {
  case measure(Measure)
  /// Civilians: of an actor those it targeted, with those who died in its fights as the bound; of a place all of them.
  case civilians
  /// Something that UCDP does not count.
  case unit(CountedUnit)
}

/// What people count that UCDP's events do not hold.
public enum CountedUnit: String, CaseIterable, Hashable, Sendable {
  case wounded, attacks, fighters, abducted, displaced, arrested, money, area, people
}

/// A number as a text puts it. Meanings: `docs/claims.md`, Amounts.
public enum Amount: Hashable, Sendable {
  case exactly(Int)
  case about(Int)
  case atLeast(Int)
  case atMost(Int)
  case moreThan(Int)
  case fewerThan(Int)
  case between(Int, Int)
  case dozens, scores, hundreds, thousands
  /// Losses called heavy or significant.
  case heavy
}

public enum Change: Hashable, Sendable {
  /// In percent of the first value; nil where the claim only says the direction.
  case rising(percent: Amount?)
  case falling(percent: Amount?)
  case steady
}

public enum Difference: Hashable, Sendable {
  /// In percent of the other's value; nil where the claim only says which is more.
  case more(percent: Amount?)
  case less(percent: Amount?)
}

/// By what a rank goes.
public enum Lens: Hashable, Sendable {
  case measure(Measure)
  /// Any measure of killing: deaths, inflicted, civilians targeted.
  case lethality
  /// Events, deadly events.
  case activity
}

/// A place in a ranking.
public enum Place: Hashable, Sendable {
  case nth(Int)
  case top(Int)
}

public enum RecordUnit: String, CaseIterable, Hashable, Sendable {
  case event, day, month, year
}

public enum AttackFact: Hashable, Sendable {
  case kills(AttackPart, Amount)
  case by(ClaimActor)
  case claimedBy(ClaimActor)
  case recorded
}

/// Whose deaths of one attack.
public enum AttackPart: String, CaseIterable, Hashable, Sendable {
  case all, civilians, opponents, attackers
}

public enum MilestoneWord: String, CaseIterable, Hashable, Sendable {
  case founded, announced, pledged, split, merged, renamed, listed, dissolved, truce
}

extension Claim {
  /// Nil only for a figure, whose address says it all.
  public var scope: ClaimScope? {
    switch self {
    case .count(_, let scope, _), .trend(_, let scope, _), .compare(_, let scope, _, _), .rank(let scope, _, _),
      .record(_, let scope, _, _), .attack(let scope, _), .first(let scope, _), .last(let scope, _),
      .presence(let scope), .absence(let scope), .relation(_, _, _, let scope, _), .milestone(let scope, _):
      scope
    case .figure: nil
    }
  }
}

extension Claim {
  /// Everybody whom it speaks of.
  var actors: [ClaimActor] {
    var actors = [scope?.actor, scope?.opponent].compactMap(\.self)
    switch self {
    case .compare(_, _, let other, _): actors.append(other)
    case .attack(_, .by(let actor)), .attack(_, .claimedBy(let actor)): actors.append(actor)
    case .relation(let subject, _, let object, _, _): actors += [subject, object]
    default: break
    }
    return actors
  }
}
