import ClioModel
import ClioRegistry
import ClioReport

/// A registry entry as a document, with the source of each statement.
enum EntryDocument {
  static func document(_ entry: RegistryEntry) -> Document {
    var facts = [entry.id, Wording.kind(entry.kind)]
    if let parent = entry.parent { facts.append("slice of \(parent)") }
    if !entry.home.isEmpty { facts.append("home: " + entry.home.joined(separator: ", ")) }
    let names = entry.names.map { [$0.text, $0.language ?? "", $0.source] }
    return Document(
      title: entry.name,
      blocks: [
        .line(facts), .heading("Names"),
        .table(DocumentTable([.text("name"), .text("language"), .text("source")], rows: names)),
        .heading("Milestones"), .list(entry.milestones.map { "\($0.date) \($0.what) (\($0.source))" }),
        .heading("What counts as it"), .list(SelectorWording.lines(entry.definition)),
        .heading("Sources"),
        .list(
          entry.sources.map { source in
            let parts = [source.publisher, source.title, source.date?.description, source.url].compactMap(\.self)
            return "\(source.key): " + parts.joined(separator: ", ")
          }),
      ])
  }
}
