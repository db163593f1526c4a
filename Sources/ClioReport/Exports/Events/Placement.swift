public import ClioModel

/// What the coordinates of an event stand for, by UCDP's `where_prec`: a place, or the middle of an area.
public enum Placement: String, CaseIterable, Sendable, Hashable {
  case exact
  case near
  case secondOrder = "centroid of a second-order area"
  case firstOrder = "centroid of a first-order area"
  case line = "point of a line or a fuzzy area"
  case country = "country only"
  case seaOrAir = "at sea or in the air"
  /// There are coordinates, and the file does not say how good they are.
  case notStated = "precision not stated"
  case none = "no coordinates"

  public init(_ event: ConflictEvent) {
    switch event.placePrecision {
    case 6: self = .country
    case _ where event.point == nil: self = .none
    case 1: self = .exact
    case 2: self = .near
    case 3: self = .secondOrder
    case 4: self = .firstOrder
    case 5: self = .line
    case 7: self = .seaOrAir
    default: self = .notStated
    }
  }

  /// True where a point on a map would say something true. A country's is not: the source put it somewhere in the country.
  public var hasPlace: Bool { self != .country && self != .none }
}
