public import ClioModel

/// How to cite an edition, or a figure from it, with version and access date.
public struct Citation: Sendable {
  public let edition: Edition
  /// Nil for the edition as a whole.
  public let address: FigureAddress?
  /// Fingerprint of the registry that gave the figure's actor its meaning; nil where no entry was used.
  public let registryHash: String?
  /// What to know beside the figure, one text each: kept with BibTeX, RIS and CSL-JSON as annotations, not in the text.
  public let remarks: [String]

  public init(
    _ edition: Edition, address: FigureAddress? = nil, registryHash: String? = nil, remarks: [String] = []
  ) {
    self.edition = edition
    self.address = address
    self.registryHash = registryHash
    self.remarks = remarks
  }

  public var works: [CitedWork] { edition.dataset?.works(version: edition.id.version) ?? [] }

  /// The day the file was read, `yyyy-mm-dd`.
  public var accessed: String { String(edition.loadedAt.prefix(10)) }

  /// The year of the release: that of its article, else by its version (18.1 is of 2018), else of the day it was read.
  var year: String {
    if let article = CitedWork.release(edition.id) { return String(article.year) }
    if edition.dataset?.standing != .sample,
      let major = edition.id.version.split(separator: ".").first.flatMap({ Int($0) }),
      (10...99).contains(major)
    {
      return String(2000 + major)
    }
    return String(accessed.prefix(4))
  }

  /// Edition, publisher and licence, for the foot of a picture.
  public var short: String {
    [edition.dataset?.publisher, edition.dataset?.licence].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: ". ")
  }

  /// One paragraph for a footnote.
  public var text: String {
    guard edition.dataset?.standing != .sample else {
      return "\(edition.title): a hand-made sample, not for citation. Load a published edition: clio fetch ucdp-ged."
    }
    var parts = ["\(edition.title), \(edition.dataset?.publisher ?? "")"]
    if edition.id.label != nil { parts[0] += ", part of the release (\(edition.fileName))" }
    parts += edition.caveats.filter(\.comesFirst).map(\.text)
    parts.append("\(edition.dataset?.licence ?? "")")
    parts.append("read \(accessed), SHA-256 \(edition.sha256.prefix(16))...")
    parts += works.map(Self.reference)
    if let address { parts.append("Figure: \(address)" + (registryHash.map { ", registry \($0)" } ?? "")) }
    return parts.filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }

  private static func reference(_ work: CitedWork) -> String {
    let authors = work.authors.joined(separator: "; ")
    let volume =
      work.volume.isEmpty ? "" : " \(work.volume)(\(work.issue))" + (work.pages.isEmpty ? "" : ": \(work.pages)")
    return "\(authors) (\(work.year)) \(work.title). \(work.journal)\(volume). doi:\(work.doi)"
  }
}
