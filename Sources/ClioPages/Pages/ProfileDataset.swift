import ClioAnalysis
import ClioModel
import ClioReport

/// A profile as schema.org's Dataset (https://schema.org/Dataset), for search engines.
struct ProfileDataset: Encodable {
  struct Organization: Encodable {
    let type = "Organization"
    let name: String

    enum CodingKeys: String, CodingKey { case type = "@type", name }
  }

  struct Place: Encodable {
    let type = "Place"
    let name: String

    enum CodingKeys: String, CodingKey { case type = "@type", name }
  }

  struct Property: Encodable {
    let type = "PropertyValue"
    let name: String
    let description: String
    let value: Int
    let minValue: Int?
    let maxValue: Int?

    enum CodingKeys: String, CodingKey { case type = "@type", name, description, value, minValue, maxValue }
  }

  let context = "https://schema.org"
  let type = "Dataset"
  let name: String
  let alternateName: [String]
  let description: String
  let url: String?
  let license: String?
  let creator: Organization
  let isBasedOn: String
  let citation: String
  let temporalCoverage: String?
  let spatialCoverage: [Place]
  let variableMeasured: [Property]

  enum CodingKeys: String, CodingKey {
    case context = "@context", type = "@type", name, alternateName, description, url, license, creator, isBasedOn,
      citation, temporalCoverage, spatialCoverage, variableMeasured
  }

  init(_ profile: Profile, url: String?) {
    let plan = profile.plan
    name = "\(plan.actor.name) in \(plan.edition.title)"
    alternateName = plan.actor.otherNames
    description = profile.summary
    self.url = url
    // schema.org wants an address; a licence in words is told in the citation.
    license = plan.edition.dataset?.licence == "CC BY 4.0" ? "https://creativecommons.org/licenses/by/4.0/" : nil
    creator = Organization(name: "Clio")
    isBasedOn = plan.edition.title
    citation = Citation(plan.edition).text
    temporalCoverage = profile.total.firstDay.flatMap { first in profile.total.lastDay.map { "\(first)/\($0)" } }
    spatialCoverage = profile.countries.prefix(20).map { Place(name: $0.keys.map(\.label).joined()) }
    variableMeasured = Measure.allCases.map { measure in
      let value = profile.total.value(of: measure)
      return Property(
        name: measure.name, description: measure.definition, value: value.value, minValue: value.low,
        maxValue: value.high)
    }
  }
}
