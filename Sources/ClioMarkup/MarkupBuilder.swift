/// Puts the parts of a text together; strings among them are escaped.
@resultBuilder
public enum MarkupBuilder {
  public static func buildExpression(_ text: String) -> Markup { Markup(text) }
  public static func buildExpression(_ part: Markup) -> Markup { part }
  public static func buildBlock(_ parts: Markup...) -> Markup { Markup(joining: parts) }
  public static func buildOptional(_ part: Markup?) -> Markup { part ?? Markup() }
  public static func buildEither(first: Markup) -> Markup { first }
  public static func buildEither(second: Markup) -> Markup { second }
  public static func buildArray(_ parts: [Markup]) -> Markup { Markup(joining: parts) }
}
