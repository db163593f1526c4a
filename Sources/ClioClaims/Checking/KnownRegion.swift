import ClioModel

/// Names of regions that are no country and no first-order area, and what they are in the data.
enum KnownRegion: Hashable {
  /// A rectangle that holds the region, with some ground around it: no row in it means none in the region.
  case box(GeoBox)
  /// Gleditsch-Ward numbers of the countries that the name is mostly used for.
  case countries(Set<Int>)
  /// One of UCDP's world regions.
  case world(String)

  /// Nil for a name that is none of these.
  static func named(_ name: String) -> KnownRegion? {
    var key = name.lowercased()
    if key.hasPrefix("the ") { key.removeFirst(4) }
    return all[key]
  }

  private static let all: [String: KnownRegion] = {
    var all: [String: KnownRegion] = [:]
    for (name, south, west, north, east) in boxes {
      let low = GeoPoint(latitude: south, longitude: west), high = GeoPoint(latitude: north, longitude: east)
      if let box = GeoBox(southWest: low, northEast: high) { all[name] = .box(box) }
    }
    for (name, codes) in groups {
      let numbers = codes.split(separator: " ").compactMap { Country.matching(String($0))?.gwNumber }
      all[name] = .countries(Set(numbers))
    }
    for name in ["Africa", "Americas", "Asia", "Europe", "Middle East"] { all[name.lowercased()] = .world(name) }
    return all
  }()

  /// South, west, north, east in degrees, rounded outwards.
  private static let boxes: [(String, Double, Double, Double, Double)] = [
    ("kashmir", 32.5, 73.3, 37.1, 80.4), ("jammu and kashmir", 32.2, 73.3, 37.1, 80.4),
    ("sinai", 27.7, 32.3, 31.4, 35.0), ("sinai peninsula", 27.7, 32.3, 31.4, 35.0),
    ("darfur", 8.6, 21.8, 20.0, 27.9), ("cabo delgado", -14.1, 37.9, -10.4, 40.7),
    ("chechnya", 42.4, 44.8, 44.1, 46.7), ("dagestan", 41.1, 45.1, 45.0, 48.6),
    ("gaza", 31.2, 34.2, 31.6, 34.6), ("gaza strip", 31.2, 34.2, 31.6, 34.6), ("west bank", 31.3, 34.9, 32.6, 35.6),
    ("donbas", 46.8, 36.5, 50.1, 40.3), ("casamance", 12.3, -16.9, 13.5, -13.6), ("tigray", 12.2, 36.4, 14.9, 40.0),
    ("mindanao", 4.5, 119.3, 10.5, 126.7), ("aceh", 1.9, 94.9, 6.1, 98.4),
    ("waziristan", 31.9, 69.2, 33.4, 70.7),
  ]

  private static let groups: [(String, String)] = [
    ("sahel", "MLI BFA NER TCD MRT"), ("west africa", "BEN BFA CIV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO"),
    ("lake chad basin", "NGA NER TCD CMR"), ("lake chad region", "NGA NER TCD CMR"),
    ("east africa", "BDI DJI ERI ETH KEN RWA SOM SSD SDN TZA UGA"), ("horn of africa", "DJI ERI ETH SOM"),
    ("great lakes region", "BDI COD RWA UGA"), ("north africa", "DZA EGY LBY MAR SDN TUN"),
    ("maghreb", "DZA LBY MAR MRT TUN"), ("south asia", "AFG BGD BTN IND LKA MDV NPL PAK"),
    ("central asia", "KAZ KGZ TJK TKM UZB"), ("southeast asia", "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM"),
    ("south-east asia", "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM"), ("levant", "ISR JOR LBN SYR"),
    ("gulf", "ARE BHR IRQ IRN KWT OMN QAT SAU"), ("balkans", "ALB BIH BGR GRC HRV MKD MNE ROU SRB SVN XKX"),
    ("caucasus", "ARM AZE GEO"),
    ("latin america", "ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PER PRY URY VEN"),
    ("central america", "BLZ CRI SLV GTM HND NIC PAN"),
  ]
}
