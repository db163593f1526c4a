import ClioReport
import ClioMarkup
import ClioClaims
import ClioModel

/// What a claim rests on, as a box that opens. What a reader must see stands outside it: why a claim fails or depends, and
/// what changed.
struct EvidenceCard {
  /// As the marks in the text count.
  let number: Int
  let claim: CheckedClaim
  /// True where a mark in the text can be gone back to.
  let hasMark: Bool
  let links: PageLinks
  /// What is said once for all claims, and not here again.
  let saidBefore: [Caveat]

  private var verdict: Verdict { claim.verdict }

  /// The id of a claim's evidence, which stands within the box: browsers open the box of a place that is linked to.
  static func id(_ number: Int) -> String { CheckWording.anchor(number) }

  /// The id of the mark in the text.
  static func markID(_ number: Int) -> String { "mark-\(number)" }

  var html: Markup {
    .element("details", .class("card", verdict.ruling.rawValue)) {
      Markup.element("summary") {
        Markup.element("span", .class("number")) { "\(number)" } + " "
        Markup.element("span", .class("ruling")) { Self.label(verdict.ruling, CheckWording.shortName(verdict.ruling)) }
          + " "
        if !claim.quote.isEmpty {
          Markup.element("span", .class("said")) { "\u{201C}" + Markup.isolated(claim.quote) + "\u{201D}" }
        }
        if tellsWhy { Markup.element("span", .class("why"), .ownDirection) { verdict.reason } }
        if let change = CheckWording.change(claim) {
          Markup.element("span", .class("why", "changed")) { "Changed since it was saved: \(change)" }
        }
      }
      Markup.element("div", .class("evidence"), .id(Self.id(number))) { evidence }
    }
  }

  private var tellsWhy: Bool { [.fails, .depends].contains(verdict.ruling) }

  /// The sign, which speech leaves out, and the word.
  static func label(_ ruling: Ruling, _ words: String? = nil) -> Markup {
    .element("span", .hiddenFromSpeech) { CheckWording.mark(ruling) } + " \(words ?? CheckWording.name(ruling))"
  }

  @MarkupBuilder private var evidence: Markup {
    if !tellsWhy { Markup.element("p", .ownDirection) { verdict.reason } }
    facts
    if let list = CardList.bullets(
      CheckWording.caveats(verdict).filter { !saidBefore.contains($0) }.map { Markup($0.text) })
    {
      list
    }
    Markup.element("div", .class("folds")) {
      asking
      statements
      EvidenceRows(rows: verdict.rows, links: links).html
      if hasMark {
        Markup.element("a", .class("back"), .href(fragment: Self.markID(number))) {
          "To the text" + Markup.element("span", .class("unseen")) { " of claim \(number)" }
        }
      }
    }
  }

  /// What a reader should know beside the reason.
  @MarkupBuilder private var facts: Markup {
    CardList.facts([
      claim.speaker.map { ("Said by", .isolated($0)) },
      claim.hedge.map { ("Hedged", "\u{201C}" + .isolated($0) + "\u{201D}") },
      claim.notes.isEmpty ? nil : ("Reading", .isolated(claim.notes.joined(separator: "; "))),
      verdict.remedy.map { ("Would tell", Markup($0)) },
    ])
  }

  private var asking: Markup {
    let trials = verdict.trials.filter { verdict.trials.count > 1 || !$0.addresses.isEmpty }
    let title = trials.isEmpty ? "How it was asked" : Wording.count(trials.count, "definition") + " tried"
    return CardList.fold(title) {
      CardList.facts([
        ("Asked as", .element("code") { claim.claim.description }),
        verdict.edition.map { edition in ("Asked of", .element("code") { edition.description }) },
      ])
      if !trials.isEmpty {
        Markup.element("div", .class("scroll")) {
          Markup.element("table", .class("tried")) {
            Markup.element("thead") {
              Markup.element("tr") {
                for heading in ["Definition", "Found", "Claim"] {
                  Markup.element("th", .attribute("scope", "col")) { heading }
                }
              }
            }
            for trial in trials { row(trial) }
          }
        }
      }
    }
  }

  private func row(_ trial: Verdict.Trial) -> Markup {
    .element("tbody") {
      Markup.element("tr", .class(trial.ruling.rawValue)) {
        Markup.element("th", .attribute("scope", "row"), .ownDirection) { trial.definition }
        Markup.element("td") { found(trial) }
        Markup.element("td", .class("word")) { Self.label(trial.ruling, trial.ruling.rawValue) }
      }
      if !trial.addresses.isEmpty, trial.addresses.count > 1 || target(trial) == nil {
        Markup.element("tr", .class("again")) {
          Markup.element("td", .attribute("colspan", "3")) {
            Markup(
              joining: trial.addresses.map {
                CardList.address("\($0)", at: links[.figure($0)], command: "clio figure")
              })
          }
        }
      }
    }
  }

  /// What was found, which leads to its definition and rows where it is one figure that has a page.
  private func found(_ trial: Verdict.Trial) -> Markup {
    guard trial.addresses.count == 1, target(trial) != nil else { return Markup(trial.found) }
    return HTMLRenderer(links: links).linked(Markup(trial.found), to: trial.addresses[0])
  }

  private func target(_ trial: Verdict.Trial) -> String? { trial.addresses.first.flatMap { links[.figure($0)] } }

  @MarkupBuilder private var statements: Markup {
    if !verdict.statements.isEmpty {
      let told = StatedEvidence(verdict.statements)
      CardList.fold("The registry, " + Wording.count(told.sources.count, "source")) {
        CardList.bullets(told.lines.map { Markup($0) }) ?? Markup()
        Markup.element("ol", .class("sources"), .attribute("aria-label", "Sources")) {
          for source in told.sources {
            Markup.element("li") { Markup.link(source.text, to: source.url) }
          }
        }
      }
    }
  }
}

/// The statements of a verdict as lines with numbers, and the sources that have these numbers.
private struct StatedEvidence {
  private(set) var lines: [String] = []
  private(set) var sources: [PublishedSource] = []

  init(_ statements: [Verdict.Statement]) {
    var lineage = LineageWording()
    var numbers: Set<String> = []
    for statement in statements {
      lines.append(statement.text(&lineage))
      for source in statement.sources where numbers.insert(lineage.cite([source])).inserted {
        sources.append(source)
      }
    }
  }
}

extension Verdict.Statement {
  /// In the order in which the statement's text cites them.
  fileprivate var sources: [PublishedSource] {
    switch self {
    case .milestone(_, let milestone): milestone.accounts.flatMap(\.sources)
    case .relation(let relation): relation.accounts.flatMap(\.sources)
    }
  }
}
