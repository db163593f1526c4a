public import ClioModel

extension Registry {
  /// The question behind an address: what its actors mean in its edition.
  ///
  /// - Parameter sides: of the address's edition.
  /// - Throws: `ClioError` where an actor is not known there, means several, or is not coded there.
  public func query(for address: FigureAddress, sides: [EventSide]) throws(ClioError) -> TallyQuery {
    var query = TallyQuery(edition: address.edition, filter: address.filter, groupBy: address.groupBy)
    query.actor = try definition(of: address.filter.actor, in: address, sides)
    query.opponent = try definition(of: address.filter.opponent, in: address, sides)
    return query
  }

  private func definition(
    of reference: ActorReference?, in address: FigureAddress, _ sides: [EventSide]
  ) throws(ClioError) -> ActorDefinition? {
    guard let reference else { return nil }
    _ = try ActorResolver(registry: self, sides: sides).resolve(reference.description)
    let definition = try definition(of: reference, sides: sides)
    guard !definition.selectors.isEmpty else { throw Self.uncoded(reference, in: address.edition) }
    return definition
  }

  /// The error for an actor of which an edition's dataset has no code.
  public static func uncoded(_ reference: ActorReference, in edition: EditionID) -> ClioError {
    ClioError(
      .unanswerable,
      "\(reference): expected an actor that \(Dataset.with(id: edition.dataset)?.shortTitle ?? edition.dataset.name) codes, found none of its codes",
      hint: "its events, if there are any, are coded under other actors; clio who \(reference) tells what sources state"
    )
  }
}
