public import ClioAnalysis
import ClioModel

/// An actor's profile and network as a STIX 2.1 bundle (https://docs.oasis-open.org/cti/stix/v2.1/).
///
/// Groups are `identity` objects, not `threat-actor`: the data say who fought, not who is a threat to whom. Relations
/// that sources state and fights that are counted are `relationship` objects, counts are `note` objects, and one `report`
/// holds the bundle together. The same data, registry and question give the same bytes.
public struct STIXBundle: Sendable {
  private let profile: Profile
  let network: Network
  let provenance: Provenance

  /// - Parameter network: with the profile's actor in the middle.
  public init(_ profile: Profile, _ network: Network, _ provenance: Provenance) {
    self.profile = profile
    self.network = network
    self.provenance = provenance
  }

  /// Indented, with a final line end.
  public func text(sha1: @escaping NamedUUID.SHA1) -> String {
    var builder = STIXBuilder(provenance, sha1: sha1)
    let actor = addActor(&builder)
    addTotals(of: actor, &builder)
    addCountries(of: actor, &builder)
    addMilestones(of: actor, &builder)
    addTies(&builder)
    if mayBeTotalled { addFights(&builder) }
    addReport(&builder)
    return builder.bundle(provenance.address.description).pretty
  }

  var edition: Edition { provenance.edition }
  private var mayBeTotalled: Bool { edition.partial == nil }

  // MARK: - Actors

  private func addActor(_ builder: inout STIXBuilder) -> String {
    let actor = profile.plan.actor
    var description = provenance.definition.map { "Rows: \($0)" }
    if actor.definition.selectors.isEmpty { description.append("\(edition.title) has no code for it.") }
    if let kind = actor.kind { description.append("Kind: \(Wording.kind(kind)).") }
    if !actor.otherNames.isEmpty { description.append("Other names: \(actor.otherNames.joined(separator: "; ")).") }
    let ids = Set(actor.definition.selectors.flatMap(\.ids)).sorted().map { ActorReference.ucdp($0) }
    let references = ([actor.reference] + ids.filter { $0 != actor.reference }).map { reference in
      STIXReference.actor(
        reference, name: reference == actor.reference ? actor.name : "rows of it are coded under this")
    }
    let sources = actor.sources.values.sorted { $0.key < $1.key }.withoutRepeats.map(STIXReference.source)
    return builder.add(
      "identity", actor.reference.description, isOfRegistry: true,
      [
        ("name", .text(actor.name)), ("description", .text(description.joined(separator: "\n"))),
        ("identity_class", .text(Self.identityClass(isGovernment: actor.isGovernment))),
        ("external_references", .list(references + sources)),
      ])
  }

  /// A party of the network; the actor asked about is there already.
  func addNode(_ node: Network.Node, _ builder: inout STIXBuilder) -> String {
    builder.add(
      "identity", node.reference.description, isOfRegistry: true,
      [
        ("name", .text(node.name)),
        ("description", node.kind.map { .text("Kind: \(Wording.kind($0)).") }),
        ("identity_class", .text(Self.identityClass(isGovernment: node.isGovernment))),
        ("external_references", [STIXReference.actor(node.reference, name: node.name)]),
      ])
  }

  /// `group` is STIX's word for an informal collection of people, `organization` for a formal one.
  private static func identityClass(isGovernment: Bool) -> String { isGovernment ? "organization" : "group" }

  // MARK: - Counts

  private func addTotals(of actor: String, _ builder: inout STIXBuilder) {
    guard mayBeTotalled, profile.total.events > 0 else { return }
    add(
      note: "\(provenance.title): all events", "totals", about: [actor], profile.plan.address(.deaths),
      ExportWording.measures(profile.total) + [ExportWording.days(profile.total)].compactMap(\.self), &builder)
    let years = profile.years.flatMap { cell in
      ["\(cell.keys.map(\.label).joined()):"] + ExportWording.measures(cell.account).map { "  \($0)" }
    }
    add(
      note: "\(provenance.title): year by year", "years", about: [actor], profile.plan.address(.deaths, by: [.year]),
      years, &builder)
  }

  /// Where it is at home by the registry, and where it has events. A country without an ISO code cannot be a location.
  private func addCountries(of actor: String, _ builder: inout STIXBuilder) {
    for country in profile.plan.actor.homeCountries {
      guard let location = addLocation(country, &builder) else { continue }
      builder.add(
        "relationship", "home \(country.code)", isOfRegistry: true,
        [
          ("relationship_type", "located-at"), ("description", "Its home country by Clio's registry."),
          ("source_ref", .text(actor)), ("target_ref", .text(location)),
        ])
    }
    guard mayBeTotalled else { return }
    for cell in profile.countries {
      guard case .country(let number?, _)? = cell.keys.first, let country = Country.numbered(number),
        let location = addLocation(country, &builder)
      else { continue }
      let relationship = builder.add(
        "relationship", "events \(country.code)", isOfRegistry: true,
        [
          ("relationship_type", "has-events-in"),
          ("description", .text("\(Wording.count(cell.account.events, "event")) in \(edition.title).")),
          ("source_ref", .text(actor)), ("target_ref", .text(location)),
        ])
      add(
        note: "\(provenance.title): \(country.name)", "country \(country.code)",
        about: [relationship, actor, location],
        profile.plan.address(.deaths, of: cell), ExportWording.measures(cell.account), &builder)
    }
  }

  private func addLocation(_ country: Country, _ builder: inout STIXBuilder) -> String? {
    country.alpha2.map { code in
      builder.add(
        "location", code, isOfRegistry: false, [("name", .text(country.name)), ("country", .text(code))])
    }
  }

  private func addMilestones(of actor: String, _ builder: inout STIXBuilder) {
    let milestones = profile.plan.actor.milestones
    guard !milestones.isEmpty else { return }
    builder.add(
      "note", "milestones \(profile.plan.actor.reference)", isOfRegistry: true,
      [
        ("abstract", .text("\(profile.plan.actor.name): turning points as sources state them")),
        ("content", .text(ExportWording.milestones(milestones))), ("object_refs", [.text(actor)]),
        (
          "external_references",
          .list(milestones.flatMap(\.publishedSources).withoutRepeats.map(STIXReference.source))
        ),
      ])
  }

  /// A note of counts, with the address of their figure.
  func add(
    note abstract: String, _ name: String, about objects: [String], _ address: FigureAddress?, _ lines: [String],
    _ builder: inout STIXBuilder
  ) {
    let figure = address.map { ["figure: \($0)"] } ?? []
    builder.add(
      "note", "\(name)\n\(provenance.address)", isOfRegistry: true,
      [
        ("abstract", .text(abstract)), ("content", .text((figure + lines).joined(separator: "\n"))),
        ("object_refs", .list(objects.map { .text($0) })),
        ("external_references", address.map { [STIXReference.figure($0)] }),
      ])
  }

  // MARK: - The report

  private func addReport(_ builder: inout STIXBuilder) {
    var lines = ["\(Citation(edition).text)", "Figure: \(provenance.address)", "Registry: \(provenance.registryHash)"]
    lines += ["Made by \(provenance.program) from the file as read on \(provenance.citation.accessed)."]
    lines += provenance.definition.map { "Definition: \($0)" }
    if !mayBeTotalled { lines.append("Note: \(ExportWording.leftOut(edition)).") }
    lines += provenance.caveats.map { "Caveat: \($0.text)." }
    let ids = builder.ids
    builder.add(
      "report", provenance.address.description, isOfRegistry: true,
      [
        ("name", .text(provenance.title)), ("description", .text(lines.joined(separator: "\n"))),
        ("published", .text(builder.modified)), ("object_refs", .list(ids.map { .text($0) })),
        ("external_references", .list(STIXReference.all(provenance))),
      ])
  }
}
