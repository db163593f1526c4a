import ClioModel

/// What a command is asked about: an actor by a name, or a figure by its address.
enum NamedSubject {
  /// Nil for a name. What names a dataset and holds a slash is meant as an address, and its faults are told as such.
  static func address(in name: String) throws(ClioError) -> FigureAddress? {
    guard name.contains("/") else { return nil }
    let head = name.prefix { $0 != "/" }
    guard head.contains("@") || head.hasPrefix("clio:") else { return try? FigureAddress(name) }
    return try FigureAddress(name)
  }

  /// The error for an option that an address has no use for.
  static func saidByAddress(_ option: String) -> ClioError {
    ClioError(
      .badInput, "\(option): expected an actor beside it, found a figure address, which says it already",
      hint: "write it into the address: docs/addresses.md")
  }
}
