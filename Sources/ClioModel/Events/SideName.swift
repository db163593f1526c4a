/// What the name of a side of a UCDP event says about who stands on it.
public enum SideName {
  /// Names that hold a comma but are one actor's (checked in GED 19.1, where 82 names hold a comma).
  static let singleNamesWithComma: Set<String> = [
    "Military Junta for the Consolidation of Democracy, Peace and Justice",
    "SAO Eastern Slavonia, Baranja and Western Symria",
    "Military faction (forces of Honasan, Abenina & Zumel)",
  ]

  /// The members of a composite side, in its own order; one element for an ordinary side.
  ///
  ///     SideName.members("High Council of Afghanistan Islamic Emirate, IS")
  ///     // ["High Council of Afghanistan Islamic Emirate", "IS"]
  public static func members(_ name: String) -> [String] {
    guard name.utf8.contains(UInt8(ascii: ",")), !singleNamesWithComma.contains(name) else { return [name] }
    let members = name.split(separator: ",").compactMap { part -> String? in
      let member = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      return member.isEmpty ? nil : member
    }
    return members.isEmpty ? [name] : members
  }

  /// True for the side "Civilians", which is never an actor.
  public static func isCivilians(_ name: String) -> Bool { name == "Civilians" }

  /// True where every member is a government, by UCDP's naming `Government of ...`.
  public static func isGovernment(_ name: String) -> Bool {
    name.hasPrefix("Government of ") && members(name).allSatisfy { $0.hasPrefix("Government of ") }
  }
}
