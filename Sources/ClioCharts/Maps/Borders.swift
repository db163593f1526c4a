public import ClioModel

/// Borders, coasts and larger cities of the world, for maps to draw.
///
/// They come from Natural Earth 5.1 (public domain), countries as controlled (de facto), and take no position on who
/// rightly holds what: borders that are not agreed are marked as such, and Crimea is a shape without an owner.
///
///     let borders = try Borders(compact: Embedded.borders)
///     borders.shapes.first { $0.code == "AFG" }?.name   // "Afghanistan"
public struct Borders: Sendable {
  /// What a line parts.
  public enum LineKind: Sendable, Equatable {
    /// A country and the sea, or nothing drawn.
    case coast
    /// Two countries.
    case border
    /// Two countries that do not agree on it, or an area that no country owns.
    case disputed
  }

  /// A line that the shapes on both its sides share.
  public struct Line: Sendable, Equatable {
    public let kind: LineKind
    /// At least two; the first again at the end of an island's.
    public let points: [GeoPoint]
  }

  /// The outline of one piece of land, or of a hole in it.
  public struct Ring: Sendable, Equatable {
    /// Positions in `lines`, in order around the ring; -1 minus the position where the line runs the other way.
    public let lines: [Int]
    public let bounds: GeoBox
  }

  /// A country, a part of one, or an area that none owns.
  public struct Shape: Sendable, Equatable {
    /// ISO 3166-1 alpha-3, or XKX for Kosovo; nil where no country owns it. Two shapes may have one code.
    public let code: String?
    /// Empty where it is too small for a name.
    public let name: String
    /// To be filled by the even-odd rule.
    public let rings: [Ring]

    /// The country of UCDP's list that has the code; nil for dependent territories.
    public var country: Country? { code.flatMap(Country.matching) }
  }

  public struct City: Sendable, Equatable {
    public let name: String
    /// As a shape's.
    public let code: String
    /// False also where the capital is in dispute.
    public let isCapital: Bool
    /// 0 for the greatest of the world to 3.
    public let tier: Int
    public let point: GeoPoint
  }

  public let lines: [Line]
  public let shapes: [Shape]
  /// By country, each with the greatest first.
  public let cities: [City]

  /// What must be told wherever they are drawn.
  public static let note =
    "Borders: Natural Earth, de facto; dashed where not agreed. No position on disputes is taken."
}
