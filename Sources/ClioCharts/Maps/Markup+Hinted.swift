import ClioMarkup

extension Markup {
  /// Shapes with words that show when the pointer rests on them.
  static func hinted(_ words: String, _ shapes: Markup) -> Markup {
    element("g") {
      element("title") { words }
      shapes
    }
  }
}
