internal import ClioModel

/// Author and date from the lines under the title, where the format has no better place for them.
extension Draft {
  /// Bylines and dates stand within so many blocks of the beginning, before the first long paragraph.
  private static let headBlocks = 6
  private static let longestLine = 120
  private static let roles = [
    "researcher", "editor", "correspondent", "fellow", "analyst", "professor", "journalist", "reporter", "writer",
    "director", "contributor", "lecturer", "associate", "columnist", "staff", "author",
  ]

  mutating func findByline() {
    for index in blocks.indices.prefix(Self.headBlocks) {
      let text = blocks[index].text[...]
      if index == 0, blocks[index].isHeading { continue }
      guard text.count <= Self.longestLine else { return }
      if byline == nil { byline = statedAuthor(text) ?? (index > 0 ? bareName(at: index) : nil) }
      for part in text.split(separator: UInt8(ascii: "|")) where published == nil { published = Self.date(in: part) }
      // A name is no heading of what follows.
      if index > 0, blocks[index].isHeading, blocks[index].string == byline { blocks[index].kind = .paragraph }
    }
  }

  /// The names behind "By" or "Written by", up to the first mark that ends them.
  private func statedAuthor(_ line: ArraySlice<UInt8>) -> String? {
    let lead = ["by ", "by: ", "written by ", "author: "].first { line.hasPrefixIgnoringCase($0) }
    guard let lead else { return nil }
    var names = line.dropFirst(lead.utf8.count)
    if let end = names.firstIndex(where: { "|(/;".utf8.contains($0) }) { names = names[..<end] }
    names = names.trimmed
    let persons = names.string.split(separator: ", ").flatMap { $0.split(separator: " and ").map(String.init) }
    var known: [String] = []
    for person in persons {
      // What follows the names is a role or a date: "By A. Writer, 3 May 2021".
      guard PersonName.words(of: Array(person.utf8)[...]) != nil else { break }
      known.append(person)
    }
    guard let last = known.last else { return nil }
    return known.count == 1 ? last : known.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A line that is a name and nothing else, with the person's role or the date on the next.
  private func bareName(at index: Int) -> String? {
    guard index + 1 < blocks.count, PersonName.words(of: blocks[index].text[...]) != nil else { return nil }
    let next = blocks[index + 1].text[...]
    guard next.count <= Self.longestLine else { return nil }
    let words = next.string.lowercased().split { !$0.isLetter }
    // "Senior Researcher at the Institute" is a role, "Senior researcher says ..." is a headline.
    let isRoleLine = next.string.split(separator: " ").allSatisfy { $0.count <= 3 || $0.first?.isLowercase == false }
    let hasRole = isRoleLine && words.contains { Self.roles.contains(String($0)) }
    return hasRole || Self.date(in: next) != nil ? blocks[index].string : nil
  }

  /// The date of a line that is one, with or without "Published".
  static func date(in line: ArraySlice<UInt8>) -> StatedDate? {
    var rest = line.trimmed
    for lead in ["published on", "published", "posted on", "posted", "date"] where rest.hasPrefixIgnoringCase(lead) {
      rest = rest.dropFirst(lead.utf8.count)
      if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
      guard rest.first == .space else { return nil }
      break
    }
    return rest.count >= 8 ? StatedDate(published: rest.trimmed.string) : nil
  }
}
