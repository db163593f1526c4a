/// Why a sentence that looks checkable gave no claim.
enum Reason {
  static let question = "a question"
  static let condition = "a condition"
  static let forecast = "a wish or a forecast"
  static let denial = "a denial"
  static let number = "a number of people without a claim that Clio understands"
  static let superlative = "a superlative without a claim that Clio understands"
  static let tooLong = "a sentence longer than \(SentenceReader.longest) bytes; only its beginning was read"
  static let untoldTime = "it tells a time that could not be placed; --published with the day of publication may help"
}
