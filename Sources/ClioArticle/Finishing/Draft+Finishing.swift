/// The steps that all formats share.
extension Draft {
  consuming func finished() -> Article {
    findByline()
    markTail()
    splitBoldQuestions()
    takeSpeakerLabels()
    markQuestions()
    nameInterviewee()

    var article = Article(title: clean(title), byline: clean(byline), published: published, notes: notes)
    article.blocks.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      for link in BareLinks.adding(to: block) {
        article.links.append(
          Article.Link(
            text: block.text[link.range].string, target: link.target, block: index, range: link.range))
      }
      article.blocks.append(
        Article.Block(
          block.kind, block.string, speaker: block.speaker, line: block.line, isBoilerplate: block.isBoilerplate))
    }
    return article
  }

  /// With single spaces; nil where nothing is left.
  private func clean(_ text: String?) -> String? {
    guard let text else { return nil }
    let bytes = RawText(bytes: Array(text.utf8)).collapsed().bytes
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
