import ClioModel
import Foundation
import Testing

@testable import ClioReport

@Suite("Events as GeoJSON")
struct GeoJSONWriterTests {
  private func object(_ matches: [MatchedEvent]) throws -> [String: Any] {
    var writer = GeoJSONWriter(ExportFixture.provenance(partial: "two weeks"))
    let text = writer.text(matches)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A point where one is true, with longitude first; none for a country")
  func geometry() throws {
    let features = try #require(try object(ExportFixture.matches)["features"] as? [[String: Any]])
    #expect(features.map { $0["id"] as? Int } == [1, 2, 3])
    let point = try #require(features[0]["geometry"] as? [String: Any])
    #expect(point["type"] as? String == "Point")
    #expect(point["coordinates"] as? [Double] == [-69.250001, 34.5])
    #expect(features[1]["geometry"] is NSNull && features[2]["geometry"] is NSNull)
    let placements = features.map { ($0["properties"] as? [String: Any])?["placement"] as? String }
    #expect(placements == ["exact", "country only", "no coordinates"])
  }

  @Test("Properties are the columns, without coordinates; what is missing is null")
  func properties() throws {
    let features = try #require(try object(ExportFixture.matches)["features"] as? [[String: Any]])
    let known = try #require(features[0]["properties"] as? [String: Any])
    #expect(Set(known.keys) == Set(ExportColumn.all.map(\.name)).subtracting(["latitude", "longitude"]))
    #expect(known["deaths_b"] as? Int == 2 && known["high"] as? Int == 12)
    #expect(known["is_maybe"] as? Bool == false && known["actor_side"] as? String == "b")
    let bare = try #require(features[2]["properties"] as? [String: Any])
    #expect(bare["where_prec"] is NSNull && bare["country_id"] is NSNull && bare["is_joint"] is NSNull)
    #expect(bare["best"] as? Int == 0)
  }

  @Test("The collection says where the data are from and that they are incomplete")
  func provenance() throws {
    let clio = try #require(try object([])["clio"] as? [String: Any])
    #expect(clio["edition"] as? String == "ucdp-ged@24.1")
    #expect(clio["address"] as? String == "ucdp-ged@24.1/events/actor=red-front")
    #expect(clio["licence_url"] as? String == "https://creativecommons.org/licenses/by/4.0/")
    #expect(clio["accessed"] as? String == "2026-03-04")
    #expect(clio["registry"] as? String == "00ff00ff00ff00ff")
    #expect(clio["partial"] as? String == "two weeks")
    #expect((clio["definition"] as? [String])?.count == 1)
    #expect((clio["caveats"] as? [[String: String]])?.map { $0["code"] } == ["partial", "range"])
    #expect((clio["citation"] as? String)?.hasPrefix("UCDP GED 24.1, Uppsala Conflict Data Program.") == true)
  }

  @Test("No events make an empty collection")
  func empty() throws {
    let object = try object([])
    #expect(object["type"] as? String == "FeatureCollection")
    #expect((object["features"] as? [Any])?.isEmpty == true)
  }

  @Test("Hostile text comes back as it was, and no reader sees markup or turned lines")
  func hostile() throws {
    var event = ExportFixture.fight
    event.place = ExportFixture.hostile
    var writer = GeoJSONWriter(ExportFixture.provenance())
    let text = writer.text([MatchedEvent(event: event, role: nil)])
    #expect(
      !text.contains("<") && !text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{2028}"))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let properties = (object?["features"] as? [[String: Any]])?.first?["properties"] as? [String: Any]
    #expect(
      (properties?["where_coordinates"] as? String)?.unicodeScalars.elementsEqual(ExportFixture.hostile.unicodeScalars)
        == true)
  }
}
