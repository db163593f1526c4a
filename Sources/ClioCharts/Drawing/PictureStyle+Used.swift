extension PictureStyle {
  /// The rules of the sheet that a drawing has a use for: a rule that names classes stays where one of them is in it.
  static func css(usedIn markup: String) -> String {
    var used: Set<Substring> = ["pic-paper"]
    for word in markup.split(whereSeparator: { $0 == "\"" || $0 == " " || $0 == "<" || $0 == ">" })
    where word.hasPrefix("pic-") {
      used.insert(word)
    }
    let lines = css.split(separator: "\n").filter { line in
      guard let selectors = line.split(separator: "{").first, line.contains(".pic-") else { return true }
      let classes = selectors.split { $0 == "," || $0 == " " || $0 == "." }.filter { $0.hasPrefix("pic-") }
      return classes.isEmpty || classes.contains { used.contains($0) }
    }
    return lines.joined(separator: "\n")
  }
}
