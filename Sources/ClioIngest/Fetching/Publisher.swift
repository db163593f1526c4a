public import ClioModel

/// Where datasets are published, and under which file names.
public struct Publisher: Sendable {
  /// One file that can be downloaded.
  public struct Release: Sendable, Equatable {
    public let dataset: DatasetID
    public let version: String
    public let fileName: String
    public let url: String
  }

  /// The newest yearly GED release known to this version of Clio (June 2026).
  public static let newestGED = "26.1"

  /// The release of a dataset and version, at the publisher's or a mirror's.
  ///
  /// - Parameter mirror: a folder to look in, or the file itself (it then ends in `.csv` or `.zip`).
  /// - Throws: `ClioError` of kind `badInput` for a dataset that cannot be fetched or a version of another form.
  public static func release(
    of dataset: DatasetID, version: String, mirror: String? = nil
  ) throws(ClioError) -> Release {
    let digits = version.split(separator: ".").map(String.init)
    guard digits.count >= 2, digits.allSatisfy({ Int($0) != nil }) else {
      throw FetchMessage.version(version, of: dataset)
    }
    let fileName: String
    let folder: String
    switch dataset {
    case .ucdpGED where digits.count == 2:
      fileName = "ged\(digits.joined())-csv.zip"
      folder = "https://ucdp.uu.se/downloads/ged"
    case .ucdpCandidate where digits.count >= 3:
      fileName = "GEDEvent_v\(digits.joined(separator: "_")).csv"
      folder = "https://ucdp.uu.se/downloads/candidateged"
    case .ucdpGED, .ucdpCandidate: throw FetchMessage.version(version, of: dataset)
    default: throw FetchMessage.dataset(dataset)
    }
    guard let mirror else {
      return Release(dataset: dataset, version: version, fileName: fileName, url: "\(folder)/\(fileName)")
    }
    let isFile = mirror.lowercased().hasSuffix(".csv") || mirror.lowercased().hasSuffix(".zip")
    return Release(
      dataset: dataset, version: version, fileName: fileName,
      url: isFile ? mirror : (mirror.hasSuffix("/") ? mirror : mirror + "/") + fileName)
  }

  /// Versions to try when none is named, newest first. A month's candidate events come out in the month after it.
  ///
  /// - Parameter today: decides which months can be out.
  public static func versionsToTry(of dataset: DatasetID, today: CalendarDay) throws(ClioError) -> [String] {
    switch dataset {
    case .ucdpGED: return [newestGED]
    case .ucdpCandidate:
      return (1...4).map { back in
        let month = Month(index: today.calendarMonth.index - back)
        return "\(month.year % 100).0.\(month.month)"
      }
    default: throw FetchMessage.dataset(dataset)
    }
  }
}

enum FetchMessage {
  static func dataset(_ dataset: DatasetID) -> ClioError {
    ClioError(
      .badInput, "dataset: expected ucdp-ged or ucdp-candidate, found '\(dataset)'",
      hint: "other datasets need their publisher's own export: clio load FILE")
  }

  static func version(_ found: String, of dataset: DatasetID) -> ClioError {
    let example = dataset == .ucdpCandidate ? "26.0.9" : "25.1"
    return ClioError(.badInput, "version: expected one such as \(example), found '\(found)'")
  }
}
