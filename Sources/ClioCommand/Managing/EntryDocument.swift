import ClioModel
import ClioRegistry
import ClioReport

/// A registry entry as a document and as data, with the source of each statement.
struct EntryDocument {
  let entry: RegistryEntry
  let relations: [Relation]

  var document: Document {
    let head = entry.head
    var facts = [entry.id, Wording.kind(head.kind)]
    if let parent = head.parent { facts.append("slice of \(parent)") }
    if !head.home.isEmpty { facts.append("home: " + head.home.joined(separator: ", ")) }
    var wording = LineageWording()
    let names = entry.names.map { name in
      [
        name.text, name.language ?? "", name.span.text ?? "", name.isShared ? "shared" : "",
        entry.source(name.source).map { wording.cite([$0]) } ?? "",
      ]
    }
    var blocks: [Document.Block] = [
      .line(facts), .heading("Names"),
      .table(
        DocumentTable(
          [.text("name", widest: 70), .text("language"), .text("used"), .text(""), .text("source")], rows: names)),
    ]
    blocks += Document.Block.statements("Milestones", entry.milestones.map { wording.line($0) })
    blocks += Document.Block.statements("Relations", relations.map { wording.line($0, seenFrom: entry.id) })
    let codes = SelectorWording.lines(ActorDefinition(selectors: head.selectors)) { key in
      entry.source(key).map { wording.cite([$0]) }
    }
    blocks += [
      .heading("What counts as it"),
      codes.isEmpty
        ? .paragraph("No dataset has a code for it: its rows cannot be told apart.") : .list(codes),
    ]
    blocks += wording.notes
    return Document(title: entry.name, blocks: blocks)
  }

  struct Content: Encodable, Sendable {
    struct Name: Encodable, Sendable {
      let name: String
      let language: String?
      let from: StatedDate?
      let to: StatedDate?
      let isShared: Bool
      let source: String
    }

    let id: String
    let name: String
    let kind: String
    let parent: String?
    let home: [String]
    let names: [Name]
    let milestones: [MilestoneJSON]
    let relations: [RelationJSON]
    let selectors: [String]
    let sources: [PublishedSource]
  }

  var json: Content {
    Content(
      id: entry.id, name: entry.name, kind: entry.head.kind.rawValue, parent: entry.head.parent, home: entry.head.home,
      names: entry.names.map {
        .init(
          name: $0.text, language: $0.language, from: $0.span.from, to: $0.span.to, isShared: $0.isShared,
          source: $0.source)
      }, milestones: entry.milestones.map(MilestoneJSON.init), relations: relations.map(RelationJSON.init),
      selectors: SelectorWording.lines(ActorDefinition(selectors: entry.head.selectors)), sources: entry.sources)
  }
}

/// The entries as a list.
struct EntryList {
  let registry: Registry
  let lines: [ActorLineJSON]

  init(_ registry: Registry, heads: [RegistryHead]) {
    self.registry = registry
    lines = heads.map(ActorLineJSON.init)
  }

  func write(as format: TableFormat) throws(ClioError) {
    let rows = lines.map { line in
      [
        line.id, line.name, line.kind, line.parent ?? "", line.home.joined(separator: " "),
        line.isCoded ? "coded" : "uncoded",
      ]
    }
    let table = DocumentTable(
      [.text("id"), .text("name"), .text("kind"), .text("slice of"), .text("home"), .text("in UCDP")], rows: rows)
    let document = Document(
      title: "\(lines.count) actors, registry \(registry.hash)",
      blocks: [
        .table(table),
        .paragraph(
          "Every other actor of an edition works by its UCDP name or ucdp:NUMBER. Uncoded: UCDP has no code for it."),
      ])
    switch format {
    case .csv: Terminal.write(CSVText.table(table))
    case .text, .md, .html: Terminal.write(document, as: format.form)
    case .json:
      try Answer.write(
        Envelope(kind: "actors", query: ["registry": registry.hash], editions: [], caveats: [], data: lines))
    }
  }
}
