extension Registry {
  /// Every key under which entries are found by name, each with the entry's id; a key may come several times.
  ///
  /// For those who look for many names at once: `matches` searches the index anew for each.
  public func forEachNameKey(_ body: (_ key: String, _ id: String) -> Void) {
    text.lines(from: indexStart) { fields, _ in
      guard fields.count >= 3, fields[0] == "alias" else { return false }
      body(fields[1], fields[2])
      return true
    }
  }

  /// The key of a name: its letters and digits as names are compared, whatever the case, accents, hyphens and spaces.
  ///
  ///     Registry.nameKey("IS-K")   // "isk"
  public static func nameKey(_ name: String) -> String { NameFolding.key(name) }
}
