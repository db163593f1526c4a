import ClioAnalysis
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport
import HTTPTypes

extension Endpoint {
  static let actors = Endpoint(
    path: PathPattern("\(prefix)/actors"), kind: "actors", summary: "The entries of the registry.",
    parameters: [
      Parameter(
        name: "kind", kind: .choice(ActorKind.allCases.map(\.rawValue)),
        about: "Only actors that the registry knows to be of a kind.")
    ], content: .list(of: .ref("ActorLine"))
  ) { request in
    let kind = request.asked.text("kind").flatMap(ActorKind.init)
    let heads = request.desk.registry.heads.filter { kind == nil || $0.kind == kind }
    return try WebAnswer(
      Envelope(
        kind: "actors", query: ["registry": request.desk.registry.hash], editions: [], caveats: [],
        data: heads.map(ActorLineJSON.init)))
  }

  static let suggest = Endpoint(
    path: PathPattern("\(prefix)/suggest"), kind: "suggestions",
    summary: "Actors whose name begins with, or holds, what somebody has typed.",
    parameters: [
      Parameter(name: "q", kind: .text(longest: 200), about: "The beginning of a name.", isRequired: true),
      Parameter(name: "limit", kind: .integer(1...50), about: "At most so many. Default: 10."), .edition,
    ], content: .list(of: .ref("Suggestion"))
  ) { request in
    let edition = try await request.edition()
    let names = request.app.names.names(
      of: edition, sides: try await request.desk.store.sides(in: edition.id), request.desk.registry)
    let text = request.asked.text("q") ?? ""
    return try WebAnswer(
      Envelope(
        kind: "suggestions", query: ["q": text, "edition": edition.id.description], editions: [edition], caveats: [],
        data: names.suggestions(for: text, limit: request.asked.integer("limit") ?? 10).map(SuggestionJSON.init)))
  }

  static let actor = Endpoint(
    path: PathPattern("\(prefix)/actor", .segment(name: "reference")),
    pathAbout: "A registry id, a name or alias, or `ucdp:NUMBER`; percent-encoded.", kind: "profile",
    summary: "Who is this armed group? A sourced profile from one edition.",
    parameters: [.edition, .from, .to, .maybes], formats: [.json, .md], content: .ref("Profile"),
    statuses: [.unprocessableContent]
  ) { request in
    let profile = try await request.desk.profile(
      request.asked.path, edition: try await request.edition(), days: try request.days(),
      maybes: request.asked.flag("maybes"))
    return request.format == .md
      ? WebAnswer(MarkdownRenderer().render(profile.document(withAddresses: true)), as: .md, stem: "profile")
      : try WebAnswer(profile.envelope)
  }

  static let resolve = Endpoint(
    path: PathPattern("\(prefix)/resolve"), kind: "resolution",
    summary: "Which actor a name means, and how the dataset codes it.",
    parameters: [
      Parameter(
        name: "name", kind: .text(longest: 300), about: "A name, alias or id; may be given several times.",
        isRequired: true, times: 1...50),
      Parameter(name: "on", kind: .wholeDay, about: "The day on which the name was used, `yyyy-mm-dd`."), .edition,
    ], content: .list(of: .ref("Resolution"))
  ) { request in
    let day = try request.asked.text("on").map { text throws(ClioError) in try DayRange.day(text, "on") }
    let edition = try await request.edition()
    let resolver = ActorResolver(
      registry: request.desk.registry, sides: try await request.desk.store.sides(in: edition.id))
    return try WebAnswer(
      Envelope(
        kind: "resolution",
        query: [
          "names": request.asked.texts("name").joined(separator: "|"), "registry": request.desk.registry.hash,
          "on": day?.description ?? "",
        ], editions: [edition], caveats: [],
        data: request.asked.texts("name").map { Resolution($0, on: day, resolver, edition) }))
  }
}

/// An actor that somebody may be typing.
struct SuggestionJSON: Encodable, Sendable {
  let actor: String
  let name: String
  /// The name that fits, where it is another than the actor's first.
  let matched: String
  /// Nil for a side of the edition that the registry does not know.
  let kind: String?

  init(_ suggestion: NameSuggestion) {
    actor = suggestion.actor.description
    name = suggestion.name
    matched = suggestion.matched
    kind = suggestion.kind?.rawValue
  }
}
