/// A state as UCDP codes it.
public struct Country: Hashable, Sendable {
  /// Gleditsch-Ward number, UCDP's `country_id`. Afghanistan is 700.
  public let gwNumber: Int
  /// ISO 3166-1 alpha-3; nil for states that ISO does not list (those that no longer exist, for the most part).
  public let iso3: String?
  /// UCDP's English name, `Yemen (North Yemen)`.
  public let name: String

  public init(gwNumber: Int, iso3: String?, name: String) {
    self.gwNumber = gwNumber
    self.iso3 = iso3
    self.name = name
  }

  /// The short code used in figure addresses: ISO alpha-3, or the Gleditsch-Ward number where there is none.
  public var code: String { iso3 ?? String(gwNumber) }

  /// The country with this Gleditsch-Ward number.
  public static func numbered(_ gwNumber: Int) -> Country? { Index.shared.byNumber[gwNumber] }

  /// The country meant by an ISO code, a Gleditsch-Ward number, or a name in any of the spellings we know; letter case
  /// does not matter. Nil where none fits.
  ///
  ///     Country.matching("afg")?.gwNumber       // 700
  ///     Country.matching("Yemen")?.gwNumber     // 678
  public static func matching(_ text: String) -> Country? {
    if let number = Int(text) { return numbered(number) }
    return Index.shared.byText[text.lowercased()].flatMap(numbered)
  }

  private struct Index {
    static let shared = Index()
    let byNumber: [Int: Country]
    let byText: [String: Int]

    init() {
      var byNumber: [Int: Country] = [:]
      var byText: [String: Int] = [:]
      for country in Country.all {
        byNumber[country.gwNumber] = country
        byText[country.name.lowercased()] = country.gwNumber
        if let iso3 = country.iso3 { byText[iso3.lowercased()] = country.gwNumber }
      }
      for other in Country.otherNames where byText[other.name.lowercased()] == nil {
        byText[other.name.lowercased()] = other.gwNumber
      }
      self.byNumber = byNumber
      self.byText = byText
    }
  }
}
