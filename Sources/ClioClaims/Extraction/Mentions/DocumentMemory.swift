import ClioModel

/// What the text has said so far that later sentences lean on.
struct DocumentMemory {
  /// Whom "the group" and "it" stand for.
  var spokenOf: ActorMention?
  /// Whom the last heading or question asked about.
  var topic: ActorMention?
  /// Short forms that the text introduced, by their keys.
  var shortForms: [String: [String]] = [:]
  /// Every actor named so far.
  var named: Set<String> = []
  /// Every country named so far, also by a town of it.
  var countries: Set<Int> = []
  /// True where a name of several groups stayed that of nobody.
  var hasUnsettledNames = false
  /// The last date given, for "that year".
  var date: StatedDate?
  /// The scope of the attack spoken of last, for "the attack".
  var attack: ClaimScope?
  /// The time that holds for what is counted next.
  var carry = SpanCarry()
}
