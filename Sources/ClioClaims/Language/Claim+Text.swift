internal import ClioModel

extension Claim: CustomStringConvertible {
  /// The canonical text: clauses in the order of the grammar, numbers without commas, countries by code and sorted.
  ///
  /// Reading it gives the same claim again, unless the claim is one that no text can tell: a text that is not plain
  /// (see `QuotedText`) or is blank, a name that begins with `name:`, a number above 10^15 or below zero (below one for
  /// places, percentages and `fewer than`), a percentage in words, a span that ends before it begins, a clause that
  /// its kind does not take.
  public var description: String {
    switch self {
    case .count(let quantity, let scope, let amount): "\(quantity.name)\(scope.clauses) is \(amount)"
    case .trend(let quantity, let scope, let change): "trend of \(quantity.name)\(scope.clauses) is \(change)"
    case .compare(let quantity, let scope, let other, let difference):
      "compare \(quantity.name)\(scope.subject) with \(other)\(scope.clausesAfterSubject) is \(difference)"
    case .rank(let scope, let lens, let place): "rank\(scope.clauses) by \(lens) is \(place)"
    case .record(let unit, let scope, let quantity, let since):
      "record \(unit.rawValue)\(scope.clauses) by \(quantity.name)\(since.map { " since \($0)" } ?? "")"
    case .attack(let scope, let fact): "attack\(scope.clauses) \(fact)"
    case .first(let scope, let date): "first event\(scope.clauses) is \(date)"
    case .last(let scope, let date): "last event\(scope.clauses) is \(date)"
    case .presence(let scope): "presence\(scope.clauses)"
    case .absence(let scope): "absence\(scope.clauses)"
    case .relation(let subject, let type, let object, let scope, let isDenied):
      "\(isDenied ? "no " : "")relation \(subject) \(type.rawValue) \(object)\(scope.clauses)"
    case .milestone(let scope, let word): "milestone\(scope.clauses) is \(word.rawValue)"
    case .figure(let address, let amount): "\(address) is \(amount)"
    }
  }
}

extension ClaimScope {
  /// The clauses in canonical order, with a space before each.
  fileprivate var clauses: String { subject + clausesAfterSubject }

  fileprivate var subject: String { actor.map { " of \($0)" } ?? "" }

  fileprivate var clausesAfterSubject: String {
    var text = opponent.map { " against \($0)" } ?? ""
    if !countries.isEmpty {
      text += " in " + countries.map { Country.numbered($0)?.code ?? String($0) }.sorted().joined(separator: ", ")
    }
    if let place { text += " at \(QuotedText.printed(place))" }
    if let about { text += " about \(QuotedText.printed(about))" }
    if let victims { text += " for \(QuotedText.printed(victims))" }
    switch (span.from, span.to) {
    case (nil, nil): break
    case (let from?, nil): text += " during \(from).."
    case (nil, let to?): text += " during ..\(to)"
    case (let from?, let to?): text += from == to ? " during \(from)" : " during \(from)..\(to)"
    }
    return text
  }
}

extension ClaimActor: CustomStringConvertible {
  /// As a claim writes it: `is-khorasan`, `ucdp:234`, `"name:Supporters of BNP"`, `"Red Front"`.
  public var description: String {
    switch self {
    case .name(let name): QuotedText.printed(name)
    case .reference(.name(let name)) where !QuotedText.isBare(name): QuotedText.printed("name:\(name)")
    case .reference(let reference): reference.description
    }
  }
}

extension Amount: CustomStringConvertible {
  /// As a claim writes it: `at least 600`, `600 to 700`, `dozens`.
  public var description: String {
    switch self {
    case .exactly(let number): "\(number)"
    case .about(let number): "about \(number)"
    case .atLeast(let number): "at least \(number)"
    case .atMost(let number): "at most \(number)"
    case .moreThan(let number): "more than \(number)"
    case .fewerThan(let number): "fewer than \(number)"
    case .between(let least, let most): "\(least) to \(most)"
    case .dozens: "dozens"
    case .scores: "scores"
    case .hundreds: "hundreds"
    case .thousands: "thousands"
    case .heavy: "heavy"
    }
  }
}

extension Change: CustomStringConvertible {
  /// `rising`, `falling by 50 %`, `steady`.
  public var description: String {
    switch self {
    case .rising(let percent): "rising\(percent.map { " by \($0) %" } ?? "")"
    case .falling(let percent): "falling\(percent.map { " by \($0) %" } ?? "")"
    case .steady: "steady"
    }
  }
}

extension Difference: CustomStringConvertible {
  /// `more`, `less by 50 %`.
  public var description: String {
    switch self {
    case .more(let percent): "more\(percent.map { " by \($0) %" } ?? "")"
    case .less(let percent): "less\(percent.map { " by \($0) %" } ?? "")"
    }
  }
}

extension Lens: CustomStringConvertible {
  /// `deaths.inflicted`, `lethality`, `activity`.
  public var description: String {
    switch self {
    case .measure(let measure): measure.name
    case .lethality: "lethality"
    case .activity: "activity"
    }
  }
}

extension Place: CustomStringConvertible {
  /// `4`, `top 4`.
  public var description: String {
    switch self {
    case .nth(let number): "\(number)"
    case .top(let number): "top \(number)"
    }
  }
}

extension AttackFact: CustomStringConvertible {
  /// `kills civilians at least 190`, `is by is-khorasan`, `is claimed by is-khorasan`, `is recorded`.
  public var description: String {
    switch self {
    case .kills(let part, let amount): "kills \(part.rawValue) \(amount)"
    case .by(let actor): "is by \(actor)"
    case .claimedBy(let actor): "is claimed by \(actor)"
    case .recorded: "is recorded"
    }
  }
}
