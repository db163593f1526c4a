public import ClioAnalysis
public import ClioModel

/// Events, their sides and an actor's relations as FollowTheMoney entities, one a line (JSON Lines).
///
/// Groups are `Organization`, governments `PublicBody`, sides coded jointly `LegalEntity`; events are `Event` with their
/// sides as `involved`; relations and counted fights are `UnknownLink`; sources are `Document`, referred to as `proof`.
/// No topic is set: the data do not say that anyone is wanted or listed.
public struct FtMWriter: EventWriter {
  let provenance: Provenance
  private let network: Network?
  let identifier: FtMIdentifier
  private var written: Set<String> = []

  /// - Parameter network: with the actor in the middle; nil for an edition or an address.
  public init(_ provenance: Provenance, network: Network?, sha1: @escaping NamedUUID.SHA1) {
    self.provenance = provenance
    self.network = network
    identifier = FtMIdentifier(sha1: sha1)
  }

  public mutating func begin(into bytes: inout [UInt8]) {
    addEdition(&bytes)
    for actor in provenance.actors {
      add(self.actor(actor), &bytes)
      addCodes(of: actor, &bytes)
    }
    if let network { addLinks(of: network, &bytes) }
  }

  public mutating func add(_ match: MatchedEvent, into bytes: inout [UInt8]) {
    for side in sides(of: match.event) { addSide(side, &bytes) }
    add(event(match), &bytes)
  }

  public mutating func end(into bytes: inout [UInt8]) {}

  var edition: Edition { provenance.edition }
  var proof: String { identifier.edition(edition.id) }
  private var warnings: [String] { edition.caveats.filter(\.comesFirst).map(\.text) }

  /// Adds an entity, unless it is there.
  mutating func add(_ entity: FtMEntity, _ bytes: inout [UInt8]) {
    if written.insert(entity.id).inserted { entity.write(to: &bytes) }
  }

  // MARK: - Documents

  private mutating func addEdition(_ bytes: inout [UInt8]) {
    var entity = FtMEntity("Document", id: proof)
    entity.add("title", short: edition.title, atMost: FtMEntity.stringLimit)
    entity.add("fileName", short: edition.fileName, atMost: FtMEntity.stringLimit)
    entity.add("fileSize", String(edition.fileBytes))
    entity.add("publisher", edition.dataset?.publisher)
    entity.add("sourceUrl", edition.dataset?.url)
    entity.add("retrievedAt", provenance.citation.accessed)
    entity.add("notes", long: provenance.facts.map { "\($0.name): \($0.text)" })
    add(entity, &bytes)
  }

  mutating func addSources(_ sources: [PublishedSource], _ bytes: inout [UInt8]) {
    for source in sources {
      var entity = FtMEntity("Document", id: identifier.source(source))
      entity.add("title", short: source.title, atMost: FtMEntity.stringLimit)
      entity.add("fileName", short: source.title, atMost: FtMEntity.stringLimit)
      entity.add("publisher", short: source.publisher, atMost: FtMEntity.stringLimit)
      entity.add("date", source.date?.description)
      entity.add("sourceUrl", source.webAddress)
      add(entity, &bytes)
    }
  }

  // MARK: - Actors and sides

  private mutating func addCodes(of actor: ConflictActor, _ bytes: inout [UInt8]) {
    addSources(actor.sources.values.sorted { $0.key < $1.key }.withoutRepeats, &bytes)
    for selector in actor.definition.selectors {
      for id in selector.ids.sorted() where actor.reference != .ucdp(id) {
        addSide(EventSide(id: id, name: selector.names.sorted().first ?? "UCDP actor \(id)"), &bytes)
        var link = FtMEntity("UnknownLink", id: identifier.link("coded \(actor.reference) \(id)"))
        link.add("subject", identifier.actor(actor.reference))
        link.add("object", identifier.actor(.ucdp(id)))
        link.add("role", "rows coded as")
        let own = ActorDefinition(selectors: actor.definition.selectors.filter { $0.ids.contains(id) })
        link.add("description", long: SelectorWording.lines(own))
        link.add("proof", proof)
        add(link, &bytes)
      }
    }
  }

  private func actor(_ actor: ConflictActor) -> FtMEntity {
    var entity = FtMEntity(
      actor.isGovernment ? "PublicBody" : "Organization", id: identifier.actor(actor.reference))
    entity.add("name", short: actor.name, atMost: FtMEntity.nameLimit)
    for name in actor.otherNames { entity.add("alias", short: name, atMost: FtMEntity.nameLimit) }
    entity.add("country", actor.homeCountries.map { $0.alpha2?.lowercased() })
    entity.add("summary", actor.kind.map(Wording.kind))
    entity.add("notes", long: provenance.facts.map { "\($0.name): \($0.text)" })
    entity.add("notes", long: actor.milestones.isEmpty ? [] : [ExportWording.milestones(actor.milestones)])
    let sources = actor.sources.values.sorted { $0.key < $1.key }.withoutRepeats
    entity.add("sourceUrl", sources.map(\.webAddress))
    entity.add("proof", [proof] + sources.map { identifier.source($0) })
    return entity
  }

  private func sides(of event: ConflictEvent) -> [EventSide] {
    [event.sideA, event.sideB].filter { !SideName.isCivilians($0.name) }
  }

  private mutating func addSide(_ side: EventSide, _ bytes: inout [UInt8]) {
    let isGovernment = SideName.isGovernment(side.name)
    addParty(side.reference, side.name, isGovernment: isGovernment, "as \(edition.title) names it", &bytes)
  }

  mutating func addParty(
    _ reference: ActorReference, _ name: String, isGovernment: Bool, _ note: String, _ bytes: inout [UInt8]
  ) {
    let id = identifier.actor(reference)
    guard !written.contains(id) else { return }
    let members = SideName.members(name)
    let schema = members.count > 1 ? "LegalEntity" : isGovernment ? "PublicBody" : "Organization"
    var entity = FtMEntity(schema, id: id)
    entity.add("name", short: name, atMost: FtMEntity.nameLimit)
    if isGovernment {
      entity.add(
        "country",
        members.map { Country.matching(String($0.dropFirst("Government of ".count)))?.alpha2?.lowercased() })
    }
    entity.add("notes", long: ["\(reference.listed.list) \(reference.listed.id), \(note)"])
    if members.count > 1 { entity.add("notes", long: ["coded jointly: \(members.joined(separator: "; "))"]) }
    entity.add("proof", proof)
    add(entity, &bytes)
  }

  // MARK: - Events

  private func event(_ match: MatchedEvent) -> FtMEntity {
    let event = match.event
    var entity = FtMEntity("Event", id: identifier.event(event.id, in: edition.id))
    entity.add(
      "name", short: "\(event.sideA.name) - \(event.sideB.name), \(event.start)", atMost: FtMEntity.nameLimit)
    entity.add("startDate", event.start.description)
    entity.add("endDate", event.end.description)
    entity.add("country", event.country.flatMap { Country.numbered($0)?.alpha2?.lowercased() })
    let place = [event.place, event.adm1, event.countryName].compactMap(\.self).filter { !$0.isEmpty }
    entity.add("location", short: place.joined(separator: ", "), atMost: FtMEntity.addressLimit)
    var involved = sides(of: event).map { identifier.actor($0.reference) }
    if let actor = provenance.actor, let role = match.role {
      // What is only possible is told in words: a link would state it.
      if role.isMaybe {
        entity.add("notes", "only maybe an event of \(actor.name)")
      } else {
        involved.append(identifier.actor(actor.reference))
      }
      if role.isJoint { entity.add("notes", "\(actor.name) is coded jointly with others") }
    }
    entity.add("involved", involved)
    entity.add("summary", ExportWording.deaths(event))
    entity.add("keywords", event.violence.name)
    let precision = [event.datePrecision.map { "date_prec \($0)" }, event.placePrecision.map { "where_prec \($0)" }]
    entity.add("notes", (precision.compactMap(\.self) + [Placement(event).rawValue]).joined(separator: ", "))
    entity.add("notes", warnings)
    entity.add("recordId", String(event.id))
    entity.add("sourceUrl", edition.dataset?.url)
    entity.add("publisher", edition.dataset?.publisher)
    entity.add("retrievedAt", provenance.citation.accessed)
    entity.add("proof", proof)
    return entity
  }
}
