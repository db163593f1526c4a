import Foundation

/// The folder of real data beside the repository, which a bare clone lacks: tests over it are enabled only where it is.
///
///     @Test(.enabled(if: SharedData.path("ucdp-ged/ged241-mexico.csv") != nil))
public enum SharedData {
  /// `../shared/data` as seen from the root of the repository; nil where there is no such folder.
  public static let folder: String? = {
    // Symbolic links are resolved so that a package that links to these sources finds the same folder.
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return existing(root.deletingLastPathComponent().appendingPathComponent("shared/data"))
  }()

  /// A file of the folder, by its path within it; nil where it is not there.
  public static func path(_ relative: String) -> String? {
    folder.flatMap { existing(URL(fileURLWithPath: $0).appendingPathComponent(relative)) }
  }

  private static func existing(_ url: URL) -> String? {
    FileManager.default.fileExists(atPath: url.path) ? url.path : nil
  }
}
