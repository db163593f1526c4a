public import ClioModel

/// What a store holds, and how a load went.
public enum EditionsDocument {
  public static func list(_ editions: [Edition], store: String) -> Document {
    var blocks: [Document.Block] = []
    if editions.isEmpty { blocks.append(.paragraph("No editions. Load one: clio load FILE, or clio fetch ucdp-ged.")) }
    for edition in editions { blocks += [.heading(edition.id.description)] + facts(edition) }
    return Document(title: "Editions in \(store)", blocks: blocks)
  }

  /// The report at the end of a load.
  public static func loaded(_ edition: Edition, seconds: Double) -> Document {
    let rate = seconds > 0 ? Int(Double(edition.rows) / seconds) : 0
    let tenths = Int((seconds * 10).rounded())
    return Document(
      title: "Loaded \(edition.id)",
      blocks: [.line(["\(tenths / 10).\(tenths % 10) s", "\(Wording.number(rate)) rows a second"])] + facts(edition))
  }

  private static func facts(_ edition: Edition) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .line([
        edition.title,
        "\(Wording.number(edition.rows)) rows = \(Wording.number(edition.events)) events + "
          + Wording.count(edition.rejects, "reject"),
      ]),
      .line([
        "deaths low \(Wording.number(edition.toll.low))", "best \(Wording.number(edition.toll.best))",
        "high \(Wording.number(edition.toll.high))",
      ]),
      .line([years(edition), countries(edition)]),
    ]
    if let partial = edition.partial { blocks.append(.line(["INCOMPLETE: \(partial)", "never to be totalled"])) }
    if !edition.missingColumns.isEmpty {
      blocks.append(.line(["columns not in the file: \(edition.missingColumns.joined(separator: ", "))"]))
    }
    let warnings = edition.warnings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !warnings.isEmpty {
      blocks.append(.line(["warnings"] + warnings.map { "\($0.key): \(Wording.number($0.value))" }))
    }
    blocks += [
      .line(
        [
          "file \(edition.fileName)", "\(Wording.number(edition.fileBytes)) bytes",
          "SHA-256 \(edition.sha256.prefix(16))",
          "read \(edition.loadedAt)",
        ] + (edition.origin.map { ["from \($0)"] } ?? [])),
      .line(["licence \(edition.dataset?.licence ?? "not known")", "cite: clio cite \(edition.id)"]),
    ]
    return blocks
  }

  private static func years(_ edition: Edition) -> String {
    guard let first = edition.firstYear, let last = edition.lastYear else { return "no years" }
    return "years \(first)-\(last)"
  }

  private static func countries(_ edition: Edition) -> String {
    let names = edition.countries.compactMap { Country.numbered($0)?.name }
    return names.count <= 6 ? names.joined(separator: ", ") : "\(names.count) countries"
  }
}
