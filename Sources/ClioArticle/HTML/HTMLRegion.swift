/// Where on the page a block stands.
struct HTMLRegion {
  /// The number of the outermost `<article>` around it, from 1.
  var article: Int?
  var isMain = false
  var isForm = false
}

struct HTMLBlock {
  var block: DraftBlock
  var region: HTMLRegion
}

extension HTMLRegion {
  /// So much text, and a quarter of the page's, makes a region the article.
  private static let substantial = 400

  /// The blocks of the longest `<article>`, else of `<main>`, else of the page, else of its forms (some systems put the
  /// whole page into one). A note tells what was left out.
  static func chosen(from blocks: [HTMLBlock], _ facts: HTMLFacts) -> Draft {
    var sizes: [Int: Int] = [:]
    var (all, main) = (0, 0)
    for block in blocks {
      let size = block.block.text.count
      all += size
      if block.region.isMain { main += size }
      if let article = block.region.article { sizes[article, default: 0] += size }
    }
    let longest = sizes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    let (chosen, name): ([HTMLBlock], String)
    if let longest, isSubstantial(longest.value, of: all) {
      (chosen, name) = (blocks.filter { $0.region.article == longest.key }, "<article>")
    } else if isSubstantial(main, of: all) {
      (chosen, name) = (blocks.filter(\.region.isMain), "<main>")
    } else {
      (chosen, name) = (blocks, "")
    }
    let outside = chosen.filter { !$0.region.isForm }
    let hasForms = outside.count < chosen.count && isSubstantial(size(outside), of: size(chosen))

    var draft = Draft()
    for block in hasForms ? outside : chosen { draft.append(block.block) }
    if chosen.count < blocks.count {
      draft.notes.append(Wording.outside(name, blocks: blocks.count - chosen.count))
    }
    facts.complete(&draft)
    return draft
  }

  private static func size(_ blocks: [HTMLBlock]) -> Int { blocks.reduce(0) { $0 + $1.block.text.count } }

  private static func isSubstantial(_ part: Int, of all: Int) -> Bool { part >= substantial && part * 4 >= all }
}
