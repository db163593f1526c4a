import ClioModel

/// The lines that find entries by name: what folds alike, and what sounds alike.
enum NameIndex {
  static func lines(_ entries: [RegistryEntry]) -> [String] {
    var aliases: Set<String> = [], likes: Set<String> = []
    for entry in entries {
      let names = [(entry.name, StatedSpan.always), (entry.id, .always)] + entry.names.map { ($0.text, $0.span) }
      for (name, span) in names {
        let folded = NameFolding.key(name)
        guard !folded.isEmpty else { continue }
        aliases.insert(
          CompiledRegistry.line("alias", folded, entry.id, span.from?.description ?? "", span.to?.description ?? ""))
        for sound in NameSound.keys(name) { likes.insert(CompiledRegistry.line("like", sound, entry.id)) }
      }
    }
    return aliases.sorted() + likes.sorted()
  }

  /// An entry that goes by a name, with when it did; an entry may be there several times.
  struct Hit: Hashable {
    let id: String
    let span: StatedSpan
  }

  static func hits(_ kind: String, _ key: String, in text: CompiledText, from start: Int) -> [Hit] {
    guard !key.isEmpty, let position = text.find(kind, key, from: start) else { return [] }
    var hits: [Hit] = []
    text.lines(from: position) { fields, _ in
      guard fields.count >= 3, fields[0] == kind, fields[1] == key else { return false }
      let span = fields.count == 5 ? StatedSpan(from: StatedDate(fields[3]), to: StatedDate(fields[4])) : .always
      hits.append(Hit(id: fields[2], span: span))
      return true
    }
    return hits
  }
}
