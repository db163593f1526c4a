public import ClioModel

/// What the publisher's file names say.
public enum GEDFileName {
  /// Dataset and version from a name such as `GEDEvent_v25_1.csv`, `ged251-csv.zip`, `ged191.csv`, and for the monthly
  /// candidate files `GEDEvent_v26_0_9.csv` (`26.0.9`); nil where the name follows none of these patterns.
  ///
  /// A candidate version has three parts with 0 in the middle; `26.01.26.09` (a quarter or year to date) has four.
  public static func edition(of fileName: String) -> (dataset: DatasetID, version: String)? {
    let name = fileName.lowercased()
    if let match = name.wholeMatch(of: /gedevent_v([0-9]+(?:_[0-9]+)+)(?:-csv)?\.(?:csv|zip)(?:\.zip)?/) {
      let parts = match.1.split(separator: "_").map(String.init)
      return (parts.count == 2 ? .ucdpGED : .ucdpCandidate, parts.joined(separator: "."))
    }
    if let match = name.wholeMatch(of: /ged([0-9][0-9])([0-9])(?:-csv)?\.(?:csv|zip)/) {
      return (.ucdpGED, "\(match.1).\(match.2)")
    }
    return nil
  }
}
