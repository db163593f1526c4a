import ClioModel

/// Whose figures a picture shows, which decides the words for a measure.
enum MeasureSubject {
  /// Of one actor, named before.
  case one
  /// Of several, each for itself.
  case several
  /// Of recorded events, whoever took part.
  case events

  /// A title without its subject: `Deaths in events it took part in`.
  func title(_ measure: Measure) -> String {
    switch (measure, self) {
    case (.events, .events): "Recorded events"
    case (.events, _): "Events \(they) took part in"
    case (.deadlyEvents, .events): "Recorded events with deaths"
    case (.deadlyEvents, _): "Events with deaths \(they) took part in"
    case (.deaths, .events): "Deaths in recorded events"
    case (.deaths, _): "Deaths in events \(they) took part in"
    case (.suffered, .events): "Losses of one side"
    case (.suffered, _): "\(their.capitalizedFirst) own losses"
    case (.opponent, _): "Deaths on the side \(they) fought"
    case (.oneSided, .events): "Deaths in violence against civilians"
    case (.oneSided, _): "Deaths in \(their) violence against civilians"
    case (.collateral, .events): "Civilian deaths in fights"
    case (.collateral, _): "Civilian deaths in \(their) fights"
    case (.unknown, .events): "Deaths of unknown side in fights"
    case (.unknown, _): "Deaths of unknown side in \(their) fights"
    case (.inflicted, _): "Deaths \(they) inflicted"
    }
  }

  /// The unit, what is counted and what is not.
  func explanation(_ measure: Measure) -> String {
    switch (measure, self) {
    case (.events, .events): "Number of records of violence; in some nobody died."
    case (.events, _): "Number of records of violence, not of attacks by \(them); in some nobody died."
    case (.deadlyEvents, .events): "Number of records with a best estimate of one death or more."
    case (.deadlyEvents, _):
      "Number of records with a best estimate of one death or more, not of attacks by \(them)."
    case (.deaths, .events): "Number of people, on any side."
    case (.deaths, _): "Number of people, on any side: not the same as killed by \(them)."
    case (.suffered, _): "Number of people, allied troops included; often as claimed by the other side."
    case (.opponent, _): "Number of people; often as claimed by \(their) own side."
    case (.oneSided, .events): "Number of people in events coded as one-sided violence."
    case (.oneSided, _): "Number of people in events coded as \(their) one-sided violence."
    case (.collateral, _): "Number of people, whoever killed them."
    case (.unknown, _): "Number of people whom the source gives to no side."
    case (.inflicted, _):
      "Number of people: opponents and targeted civilians. The upper bound adds civilians and people of unknown side who died in \(their) fights."
    }
  }

  private var they: String { self == .one ? "it" : "they" }
  private var them: String { self == .one ? "it" : "them" }
  private var their: String { self == .one ? "its" : "their" }
}
