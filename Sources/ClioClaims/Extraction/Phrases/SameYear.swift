import ClioModel

/// Puts the year that a sentence has named in the place of "that year" and "the same year".
enum SameYear {
  static func resolved(_ chunks: [Chunk], _ bytes: [UInt8]) -> [Chunk] {
    var result: [Chunk] = []
    result.reserveCapacity(chunks.count)
    var last: StatedDate?
    var index = 0
    while index < chunks.count {
      var chunk = chunks[index]
      if let last, let end = back(at: index, chunks, bytes) {
        let year = StatedDate(year: last.year)
        chunk.kind = .date(StatedSpan(from: year, to: year))
        chunk.word = ""
        chunk.range = chunk.range.lowerBound..<chunks[end - 1].range.upperBound
        result.append(chunk)
        index = end
        continue
      }
      if let span = chunk.span { last = span.to ?? span.from ?? last }
      result.append(chunk)
      index += 1
    }
    return result
  }

  /// The end of "that year", as words or as a date that was read from an earlier sentence.
  private static func back(at index: Int, _ chunks: [Chunk], _ bytes: [UInt8]) -> Int? {
    if chunks[index].span != nil {
      let text = String(decoding: bytes[chunks[index].range], as: UTF8.self).lowercased()
      return text == "that year" || text == "the same year" ? index + 1 : nil
    }
    func word(_ index: Int) -> String { index < chunks.count ? chunks[index].word : "" }
    if word(index) == "that", word(index + 1) == "year" { return index + 2 }
    if ["the", "that"].contains(word(index)), word(index + 1) == "same", word(index + 2) == "year" { return index + 3 }
    return nil
  }
}
