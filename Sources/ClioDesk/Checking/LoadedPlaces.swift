import ClioClaims
import ClioModel

/// Names of places that the loaded editions have, as prose writes them: with what kind of place it is, or without.
struct LoadedPlaces: PlaceKnowledge {
  private var names: Set<String> = []

  /// - Parameter areas: as editions spell them, `Nangarhar province`.
  init(areas: some Sequence<String>) {
    for area in areas {
      let words = area.lowercased().split(separator: " ")
      names.insert(words.joined(separator: " "))
      if words.count > 1, let last = words.last, Self.kinds.contains(String(last)) {
        names.insert(words.dropLast().joined(separator: " "))
      }
    }
  }

  func knows(_ name: String) -> Bool { names.contains(name.lowercased()) }

  private static let kinds: Set<String> = [
    "province", "state", "region", "governorate", "district", "department", "county", "city", "town", "village",
    "oblast", "prefecture", "division", "municipality", "republic",
  ]
}
