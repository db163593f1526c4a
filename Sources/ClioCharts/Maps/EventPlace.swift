public import ClioModel

/// Events at one pair of coordinates.
public struct EventPlace: Equatable, Sendable {
  public let point: GeoPoint
  /// UCDP's `where_prec`, 1 to 7: what the coordinates stand for; nil where the edition has no such column.
  public let precision: Int?
  /// The source's best estimate of deaths.
  public let deaths: Int
  public let events: Int
  /// The source's name for it; nil where it gives none.
  public let name: String?

  /// - Parameters:
  ///   - precision: a number other than 1 to 7 is drawn as if there were none.
  ///   - deaths, events: from 0 to a thousand million; what is beyond is taken as the nearest.
  public init(point: GeoPoint, precision: Int?, deaths: Int, events: Int = 1, name: String? = nil) {
    self.point = point
    self.precision = precision
    self.deaths = min(max(0, deaths), 1_000_000_000)
    self.events = min(max(0, events), 1_000_000_000)
    self.name = name
  }
}

/// What a pair of coordinates stands for.
///
/// Source: UCDP GED codebook, `where_prec`.
enum EventPlaceKind: Int, CaseIterable, Comparable, Sendable {
  /// 1, the exact place, and 2, a place nearby (within about 25 km).
  case place
  /// The edition does not say.
  case unknown
  /// 3, a district, and 4, a province: the coordinates are the area's centre.
  case area
  /// 5: a line, such as a road or a border, or an area without known limits.
  case line
  /// 6: no more than the country is known.
  case country
  /// 7: in the air or in international waters.
  case sea

  init(precision: Int?) {
    switch precision {
    case 1, 2: self = .place
    case 3, 4: self = .area
    case 5: self = .line
    case 6: self = .country
    case 7: self = .sea
    default: self = .unknown
    }
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
