/// HTML into blocks.
enum HTMLReader {
  static func draft(_ source: SourceText) -> Draft {
    var notes: [String] = []
    var bytes = source.bytes
    var name = "UTF-8"
    switch HTMLCharset.encoding(of: source) {
    case .utf8:
      if !SourceText.isUTF8(bytes) {
        bytes = SourceText.repaired(bytes)
        notes.append(Wording.damagedUTF8)
      }
    case .windows1252:
      if HTMLCharset.declared(in: bytes) == nil { notes.append(Wording.windows1252) }
      bytes = Windows1252.utf8(bytes)
    case .named(let declared):
      if HTMLParser.knows(declared) {
        name = declared
      } else {
        bytes = Windows1252.utf8(bytes)
        notes.append(Wording.unknownCharset(declared))
      }
    }
    let guarded = HTMLGuard(bytes)
    let page = HTMLPage()
    HTMLParser.read(guarded.bytes, encoding: name, page)
    var draft = page.finished()
    draft.notes = notes + guarded.notes + draft.notes
    return draft
  }
}
