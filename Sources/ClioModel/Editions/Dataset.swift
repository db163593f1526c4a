/// The short name of a dataset, as it stands before the `@` of an edition.
public struct DatasetID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let name: String
  public init(_ name: String) { self.name = name }
  public var description: String { name }
  public static func < (left: Self, right: Self) -> Bool { left.name < right.name }

  public static let ucdpGED = DatasetID("ucdp-ged")
  public static let ucdpCandidate = DatasetID("ucdp-candidate")
  public static let starter = DatasetID("starter")
}

/// What Clio knows of a dataset before it has read a row of it.
public struct Dataset: Sendable {
  /// How far its figures may be leaned on.
  public enum Standing: Sendable, Hashable {
    case published
    /// May change or vanish in the next yearly release.
    case provisional
    /// A hand-made sample; not for citation.
    case sample
  }

  public let id: DatasetID
  public let title: String
  public let shortTitle: String
  public let publisher: String
  public let licence: String
  public let url: String
  public let standing: Standing
  /// The actor ids and names it uses; selectors written for one dataset of a scheme hold for all of them.
  public let codingScheme: CodingScheme
  /// The works to cite for every version.
  public let works: [CitedWork]

  public enum CodingScheme: String, Sendable, Hashable, CaseIterable {
    case ucdp, acled, gtd

    /// The scheme of a dataset's actors, also of one that Clio does not read yet; nil for an unknown one.
    public init?(of dataset: DatasetID) {
      guard let scheme = Dataset.with(id: dataset)?.codingScheme ?? CodingScheme(rawValue: dataset.name),
        dataset.name != CodingScheme.ucdp.rawValue
      else { return nil }
      self = scheme
    }
  }

  /// The datasets Clio reads.
  public static let all: [Dataset] = [
    Dataset(
      id: .ucdpGED, title: "UCDP Georeferenced Event Dataset (GED) Global", shortTitle: "UCDP GED",
      publisher: "Uppsala Conflict Data Program", licence: "CC BY 4.0", url: "https://ucdp.uu.se/downloads/",
      standing: .published, codingScheme: .ucdp, works: [.sundbergMelander2013]),
    Dataset(
      id: .ucdpCandidate, title: "UCDP Candidate Events Dataset", shortTitle: "UCDP Candidate",
      publisher: "Uppsala Conflict Data Program", licence: "CC BY 4.0", url: "https://ucdp.uu.se/downloads/",
      standing: .provisional, codingScheme: .ucdp, works: [.hegreEtAl2020]),
    Dataset(
      id: .starter, title: "Clio starter chronology of Islamic State Khorasan and the groups around it",
      shortTitle: "Clio starter (a sample)", publisher: "Clio", licence: "CC0 1.0", url: "", standing: .sample,
      codingScheme: .ucdp, works: []),
  ]

  /// The dataset with this id, or nil for one Clio does not read.
  public static func with(id: DatasetID) -> Dataset? { all.first { $0.id == id } }

  /// The works to cite for one version: the article of that release, then the dataset's own. A version without a known
  /// article has the dataset's works only.
  public func works(version: String) -> [CitedWork] {
    [CitedWork.release(EditionID(dataset: id, version: version))].compactMap(\.self) + works
  }
}
