/// Why a sentence that looks checkable gave no claim.
enum Reason {
  static let question = "a question"
  static let condition = "a condition"
  static let forecast = "a wish or a forecast"
  static let denial = "a denial"
  static let number = "a number of people without a claim that Clio understands"
  static let events = "a number of attacks or events without a claim that Clio understands"
  static let superlative = "a superlative without a claim that Clio understands"
  static let rate = "a number by the day, week, month or year, or on average: the language of claims has totals only"
  static let share = "a share of the dead or of events: the language of claims has numbers and changes only"
  static let comparison = "a comparison that Clio does not understand"
  static let severalPlaces = "a number of several towns or areas together: a claim has one place, or countries"
  static let deniedAct =
    "an act that is denied: only that nobody was killed, at a time, or that a group was not in a country can be asked"
  static func otherCount(_ words: String) -> String { "a count of what is neither people nor events: \"\(words)\"" }
  static func unknownName(_ name: String, near: String) -> String {
    "nobody is known by the name \"\(name)\"; it is spelt like \(near), which is not guessed"
  }
  static let tooLong = "a sentence longer than \(SentenceReader.longest) bytes; only its beginning was read"
  static let untoldActor = "a number beside a named actor, whose part in it is not understood"
  static let untoldTime = "it tells a time that could not be placed; --published with the day of publication may help"
}
