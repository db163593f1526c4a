public import ClioModel

/// Selectors in words, for whoever shows an actor.
public enum DefinitionWording {
  /// One line for each selector.
  public static func lines(_ definition: ActorDefinition) -> [String] { SelectorWording.lines(definition) }
}
