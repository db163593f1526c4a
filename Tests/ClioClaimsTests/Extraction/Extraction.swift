import ClioClaims
import ClioEmbedded
import ClioModel
import ClioRegistry

/// Knows the towns that the tests name.
struct FewPlaces: PlaceKnowledge {
  static let names: Set<String> = ["Baga", "Kabul", "Mumbai", "Palmyra", "Quetta", "Sehwan", "Garissa", "Sirte"]

  func knows(_ name: String) -> Bool { Self.names.contains(name) }
}

/// The claims of a text, in canonical form.
enum Extraction {
  static let registry = try! Registry(compiled: Embedded.registry)

  static func statements(
    _ text: String, published: String = "2021-06-15", kind: TextBlock.Kind = .paragraph, sides: [EventSide] = []
  ) -> [Statement] {
    let extractor = ClaimExtractor(
      registry: registry, places: FewPlaces(), sides: sides, published: StatedDate(published))
    return extractor.extract([TextBlock(text: text, kind: kind)])
  }

  static func claims(_ text: String, published: String = "2021-06-15") -> Set<String> {
    Set(statements(text, published: published).flatMap(\.claims).map(\.claim.description))
  }
}
