/// A registry file as read: the entry, and the lines its statements stand on.
public struct EntryFile: Sendable {
  /// As error messages name it.
  public let path: String
  public let entry: RegistryEntry
  let lines: EntryLines

  init(path: String, entry: RegistryEntry, lines: EntryLines) {
    self.path = path
    self.entry = entry
    self.lines = lines
  }

  /// An entry that comes from no file.
  public init(builtIn entry: RegistryEntry) {
    self.init(path: "built in: \(entry.id)", entry: entry, lines: EntryLines())
  }
}

/// Line numbers of an entry's statements, in the entry's own order.
struct EntryLines: Sendable {
  var id = 1
  var parent = 1
  var names: [Int] = []
  var milestones: [Int] = []
  var links: [Int] = []
  var selectors: [Int] = []
  var sources: [Int] = []
}
