import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport
import HTTPTypes

extension Endpoint {
  static let addressAbout =
    "A figure address (docs/addresses.md), as the rest of the path and as it stands, or as one segment with its slashes percent-encoded."

  static let figure = Endpoint(
    path: PathPattern("\(prefix)/figure", .address(name: "address")), pathAbout: addressAbout, kind: "figure",
    summary: "The figure, or the table of figures, at an address.", formats: [.json, .csv, .md],
    content: .ref("Figure"), statuses: [.unprocessableContent]
  ) { request in
    let address = try FigureAddress(request.asked.path)
    let (table, edition) = try await request.desk.figure(address)
    let answer = FigureAnswer(
      address: address, table: table, edition: edition, registryHash: request.desk.registry.hash)
    return switch request.format {
    case .csv: WebAnswer(answer.csv, as: .csv, stem: "figure")
    case .md: WebAnswer(MarkdownRenderer().render(answer.document), as: .md, stem: "figure")
    default: try WebAnswer(answer.envelope)
    }
  }

  static let cite = Endpoint(
    path: PathPattern("\(prefix)/cite", .address(name: "address")),
    pathAbout: addressAbout + " An edition alone is cited as a whole.", kind: "citation",
    summary: "How to cite a figure or an edition, with version and access date.",
    formats: [.json, .text, .bibtex, .ris, .csl], content: .ref("Citation"), statuses: [.unprocessableContent]
  ) { request in
    let citation = try await Self.citation(of: request.asked.path, request.desk)
    return switch request.format {
    case .text: WebAnswer(citation.text + "\n", as: .text, stem: "citation")
    case .bibtex: WebAnswer(citation.bibTeX, as: .bibtex, stem: "citation")
    case .ris: WebAnswer(citation.ris, as: .ris, stem: "citation")
    case .csl: WebAnswer(try citation.cslJSON(), as: .csl, stem: "citation")
    default:
      try WebAnswer(
        Envelope(
          kind: "citation",
          query: ["address": citation.address?.description ?? citation.edition.id.description],
          editions: [citation.edition], caveats: citation.edition.caveats,
          data: ["text": citation.text, "bibtex": citation.bibTeX, "ris": citation.ris]))
    }
  }

  private static func citation(of text: String, _ desk: Desk) async throws(ClioError) -> Citation {
    guard text.contains("/") else { return Citation(try await desk.edition(text)) }
    let address = try FigureAddress(text)
    // A figure that cannot be had is not to be cited.
    return Citation(
      try await desk.figure(address).edition, address: address,
      registryHash: address.usesRegistry ? desk.registry.hash : nil)
  }
}
