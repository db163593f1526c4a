import ClioModel
import ClioRegistry

/// Figures that were written down with their address.
extension ClaimChecker {
  func figure(_ address: FigureAddress, _ amount: Amount) async throws -> Verdict {
    guard let edition = world.editions.first(where: { $0.id == address.edition }) else {
      throw Obstacle(
        .outside, "\(address.edition) is not loaded",
        remedy: "clio load, or clio fetch, the edition that the figure is of")
    }
    if let partial = edition.partial {
      throw Obstacle(
        .outside, "\(edition.id) is incomplete (\(partial)): its rows must not be totalled", edition: edition.id)
    }
    guard !address.measure.needsActor || address.filter.actor != nil else {
      throw Obstacle(.unclear, "\(address.measure.name): nobody is named whose they are", edition: edition.id)
    }
    let query = try world.registry.query(for: address, sides: try await world.tallies.sides(in: edition.id))
    let table = try await world.tallies.tables(for: [query])[0]
    if table.total.events == 0, let gap = edition.gap(for: address.filter) {
      throw Obstacle(.outside, "Not covered: \(gap).", edition: edition.id)
    }
    let found = FoundNumber(table.total.value(of: address.measure), address.measure)
    let ruling = amount.figureRuling(on: found)
    let out = ruling == .fails ? ", not what was written down" : ""
    var verdict = Verdict(ruling, "asked again, the figure is \(found.text)\(out)", edition: edition.id)
    verdict.trials = [
      Verdict.Trial(address.measure.title, ruling, found: found.text, value: found.measured, addresses: [address])
    ]
    verdict.caveats = edition.caveats
    return verdict
  }
}

extension Amount {
  /// A figure is written down to be the same: a plain number must be its value, not anything within its range.
  fileprivate func figureRuling(on found: FoundNumber) -> Ruling {
    ruling(on: FoundNumber(value: found.value, .none))
  }
}
