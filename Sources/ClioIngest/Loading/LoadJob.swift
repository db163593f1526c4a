public import ClioModel
import ClioReaders
import Foundation

/// One file to be loaded as one edition.
public struct LoadJob: Sendable {
  /// A path, or `-` for standard input.
  public var path: String
  /// Nil: what the file's name says.
  public var dataset: DatasetID?
  public var version: String?
  public var label: String?
  public var partial: String?
  /// Where it was downloaded from.
  public var origin: String?
  /// Bytes to load in the place of a file's (the embedded starter).
  public var content: [UInt8]?

  public init(
    path: String, dataset: DatasetID? = nil, version: String? = nil, label: String? = nil, partial: String? = nil,
    origin: String? = nil, content: [UInt8]? = nil
  ) {
    self.path = path
    self.dataset = dataset
    self.version = version
    self.label = label
    self.partial = partial
    self.origin = origin
    self.content = content
  }

  /// Which edition the file is.
  ///
  /// - Throws: `ClioError` where neither the options nor the file's name tell it.
  public func editionID() throws(ClioError) -> EditionID {
    let named = GEDFileName.edition(of: fileName)
    let dataset = dataset ?? named?.dataset ?? (version == nil ? nil : .ucdpGED)
    guard let dataset, let version = version ?? named?.version else { throw InputMessage.noVersion(path) }
    guard Dataset.with(id: dataset) != nil else { throw InputMessage.unknownDataset(dataset.name) }
    guard EditionID.isWord(version) else { throw InputMessage.badWord("version", version) }
    if let label, !EditionID.isWord(label) { throw InputMessage.badWord("label", label) }
    return EditionID(dataset: dataset, version: version, label: label)
  }

  var fileName: String { path == "-" ? "standard input" : (path as NSString).lastPathComponent }
}

/// How far a load has come.
public struct LoadProgress: Sendable, Equatable {
  public let bytes: Int
  /// Nil where the size is not known beforehand.
  public let expectedBytes: Int?
  public let rows: Int

  public init(bytes: Int, expectedBytes: Int?, rows: Int) {
    self.bytes = bytes
    self.expectedBytes = expectedBytes
    self.rows = rows
  }
}
