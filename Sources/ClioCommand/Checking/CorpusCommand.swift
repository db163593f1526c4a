import ArgumentParser
import ClioClaims
import ClioDesk
import ClioModel
import ClioReport
import Foundation

/// Measures how well claims are found and judged, on texts that a person has marked.
struct CorpusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Measure extraction and verdicts on marked texts.", shouldDisplay: false)

  @Argument(help: "Files of marked texts (Tests/Tables/Claims*.txt).") var files: [String]
  @Flag(help: "Print what differs.") var mistakes = false
  @OptionGroup var options: SessionOptions

  func run() async throws {
    let desk = try options.desk()
    let editions = try await desk.store.editions()
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw ClioError(.notFound, "\(file): expected a file of marked texts")
      }
      let items = try MarkedText.read(String(decoding: data, as: UTF8.self), file: file)
      var score = CorpusScore()
      for item in items {
        let run = TextCheck(desk, editions: editions, published: item.published)
        score.add(
          item, verdicts: try await run.verdicts(on: item.claims.map(\.claim)),
          statements: try await run.statements(in: item.text))
      }
      Terminal.write("\(file): \(items.count) texts\n" + score.text)
      if mistakes { for line in score.mistakes { Terminal.write(line + "\n") } }
    }
  }
}

/// Sums over marked texts.
struct CorpusScore {
  private(set) var verdicts = 0
  private(set) var rightVerdicts = 0
  /// Claims marked, found, and both.
  private(set) var marked = 0
  private(set) var found = 0
  private(set) var rightlyFound = 0
  /// Texts marked, and told, to hold something checkable that is no claim; and both.
  private(set) var unclear = 0
  private(set) var rightlyUnclear = 0
  /// Traps from which nothing wrong was taken.
  private(set) var traps = 0
  private(set) var trapsPassed = 0
  private(set) var mistakes: [String] = []

  mutating func add(_ item: MarkedText, verdicts: [Verdict], statements: [Statement]) {
    judge(item, verdicts)
    var missing = item.claims.map(\.claim)
    var wrong: [Claim] = []
    for claim in statements.flatMap(\.claims).map(\.claim) {
      if let position = missing.firstIndex(where: { Self.isSame($0, claim) }) {
        missing.remove(at: position)
        rightlyFound += 1
        found += 1
      } else if !item.optional.contains(where: { Self.isSame($0, claim) }) {
        wrong.append(claim)
        found += 1
      }
    }
    marked += item.claims.count
    if item.trap != nil {
      traps += 1
      if wrong.isEmpty { trapsPassed += 1 }
    }
    if item.isUnclear {
      unclear += 1
      if statements.contains(where: { $0.notUnderstood != nil }) { rightlyUnclear += 1 }
    }
    if !missing.isEmpty || !wrong.isEmpty {
      let lines = missing.map { "    missed  \($0)" } + wrong.map { "    wrong   \($0)" }
      mistakes.append("\(item.id) \(item.text)\n" + lines.joined(separator: "\n"))
    }
  }

  /// True for claims of one text: names in any case, and one attack's place told as its place or as its words.
  private static func isSame(_ left: Claim, _ right: Claim) -> Bool {
    func text(_ claim: Claim) -> String { claim.description.lowercased().replacing(" about \"", with: " at \"") }
    return text(left) == text(right)
  }

  private mutating func judge(_ item: MarkedText, _ found: [Verdict]) {
    for (marked, found) in zip(item.claims, found) {
      verdicts += 1
      if marked.verdict == found.ruling {
        rightVerdicts += 1
      } else {
        mistakes.append(
          "\(item.id) verdict: \(marked.claim)\n    marked \(marked.verdict.rawValue), found \(found.ruling.rawValue): \(found.reason)"
        )
      }
    }
  }

  var text: String {
    """
    claims marked \(marked), found \(found), rightly found \(rightlyFound): \
    precision \(Wording.share(rightlyFound, of: found)), recall \(Wording.share(rightlyFound, of: marked))
    traps passed \(trapsPassed) of \(traps); told as not understood \(rightlyUnclear) of \(unclear)

    """
      + "verdicts \(rightVerdicts) of \(verdicts) right: verdict accuracy \(Wording.share(rightVerdicts, of: verdicts))\n"
  }
}
