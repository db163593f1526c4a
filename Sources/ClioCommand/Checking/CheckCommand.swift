import ArgumentParser
import ClioArticle
import ClioClaims
import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check what others write: a verdict on each checkable claim, with its evidence.",
    discussion: """
      clio check article.txt --published 2021-10               text, Markdown, HTML or PDF; - is standard input
      clio check article.html --format html > checked.html     the article with its claims marked
      clio check --claim "rank of is-khorasan during 2018 by lethality is top 4"
      clio check article.md --save claims.yaml                 keep the claims; mend them; then
      clio check claims.yaml                                   check them again and see what changed

      docs/claims.md has the language of claims and what the verdicts mean.
      Exit codes: 0 all hold; 1 a claim fails or a figure changed; 3 some depend, or cannot be told.
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case text, json, md, html, claimreview }

  @Argument(help: "Articles or files of claims; - is standard input.") var files: [String] = []
  @Option(help: "A claim in the language of docs/claims.md; may be given several times.") var claim: [String] = []
  @Option(help: "When the text was published: yyyy, yyyy-mm or yyyy-mm-dd. Default: what the text says of itself.")
  var published: String?
  @Option(help: "Ask only this edition, dataset or version. Default: all that are loaded.") var edition: String?
  @Option(help: "Write the claims found to this file (YAML).") var save: String?
  @Option(parsing: .unconditional, help: "Check at most so many claims of a text; 0 is all.") var limit = 1000
  @Flag(help: "Only verdicts and reasons.") var brief = false
  @Option(help: "text, json, md, html, or claimreview (schema.org JSON-LD).") var format: Form = .text
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if files.isEmpty, claim.isEmpty { throw ValidationError("A file, -, or --claim TEXT is needed.") }
    if limit < 0 { throw ValidationError("--limit: expected 0 or more.") }
    if files.count > 1, save != nil { throw ValidationError("--save keeps the claims of one file.") }
    if let published, StatedDate(published) == nil {
      throw ValidationError("--published: expected yyyy, yyyy-mm or yyyy-mm-dd, found '\(published)'.")
    }
    if let published, let day = StatedDate(published), day.firstDay > Timestamp.today() {
      throw ValidationError("--published: expected a day that has come, found '\(published)'.")
    }
    if files.count + (claim.isEmpty ? 0 : 1) > 1, format != .text, format != .md {
      throw ValidationError("--format \(format.rawValue) is for one file at a time.")
    }
  }

  func run() async throws {
    var status = ExitStatus.done
    try await Answer.reporting(
      asJSON: format == .json, kind: "check", query: ["files": files.joined(separator: " ")]
    ) {
      let day = published.flatMap { StatedDate($0) }
      // What is asked is read before the store is opened: its faults are the cheaper ones to tell.
      let claims = try claim.map { text throws(ClioError) in try Claim(text) }
      let inputs = try files.map { file throws(ClioError) in try CheckInput(file) }
      if let save { try OutputFile.check(save) }
      let desk = try options.desk()
      let asked = try await editions(desk)
      var texts: [CheckedText] = []
      if !claims.isEmpty {
        let typed = zip(claims, claim).map { KeptClaim(claim: $0, quote: $1) }
        texts.append(
          try await TextCheck(desk, editions: asked, published: day)
            .claims(typed, name: claims.count == 1 ? "Claim" : "Claims"))
      }
      for input in inputs { texts.append(try await check(input, desk, asked, day)) }
      for text in texts {
        try write(text, asked, desk)
        status = status.worse(ExitStatus(text))
      }
      if let save, let text = texts.last {
        try OutputFile.write(
          ClaimsFile.text(text, registryHash: desk.registry.hash, editions: asked), to: save)
        Terminal.say("\(Wording.count(text.claims.count, "claim")) written to \(save)")
      }
    }
    if status != .done { throw status }
  }

  private func check(
    _ input: CheckInput, _ desk: Desk, _ editions: [Edition], _ day: StatedDate?
  ) async throws(ClioError) -> CheckedText {
    let limit = limit == 0 ? Int.max : limit
    switch input.content {
    case .claims(let file):
      return try await TextCheck(desk, editions: editions, published: day ?? file.published, limit: limit)
        .claims(file.entries, name: file.article)
    case .article(let article):
      return try await TextCheck(desk, editions: editions, published: day, limit: limit)
        .article(article, name: input.name)
    }
  }

  private func editions(_ desk: Desk) async throws(ClioError) -> [Edition] {
    if let edition { return [try await desk.edition(edition)] }
    let all = try await desk.store.editions()
    guard !all.isEmpty else { _ = try await desk.edition(nil); return [] }
    return all
  }

  private func write(_ text: CheckedText, _ editions: [Edition], _ desk: Desk) throws {
    switch format {
    case .text: Terminal.write(Terminal.renderer.render(text.document(isBrief: brief, editions: editions)))
    case .md: Terminal.write(MarkdownRenderer().render(text.document(isBrief: brief, editions: editions)))
    case .json: try Answer.write(text.envelope(editions: editions, registryHash: desk.registry.hash))
    case .html:
      Terminal.write(text.htmlPage(editions: editions, program: clioVersion, checked: "\(Timestamp.today())"))
    case .claimreview: Terminal.write(try text.claimReviews(checked: "\(Timestamp.today())").text())
    }
  }
}
