import Foundation
import Testing

@testable import ClioModel

@Suite("The name of an edition")
struct EditionIDTests {
  @Test(
    "It reads back as it is written",
    arguments: ["ucdp-ged@22.1", "ucdp-ged@22.1+pakistan", "ucdp-candidate@26.0.9", "A_b@x+1-2.3"])
  func roundTrip(text: String) throws {
    #expect(try #require(EditionID(text)).description == text)
  }

  @Test("It has a dataset, a version and maybe a label")
  func parts() throws {
    let id = try #require(EditionID("ucdp-ged@22.1+pakistan"))
    #expect(id.dataset == .ucdpGED)
    #expect(id.version == "22.1")
    #expect(id.label == "pakistan")
    #expect(EditionID("ucdp-ged@22.1")?.label == nil)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "@", "ucdp-ged", "ucdp-ged@", "@22.1", "a@b@c", "a@b+", "a@+c", "a@b+c+d", "a b@1", "a@1/2", "a@1 ", "é@1",
      "a@22,1", "a@1\n",
    ])
  func refused(text: String) {
    #expect(EditionID(text) == nil)
  }

  @Test("Versions order as numbers, then come labels")
  func order() {
    let rising = [
      "ucdp-candidate@26.0.1", "ucdp-candidate@26.0.9", "ucdp-candidate@26.0.10", "ucdp-ged@9.1", "ucdp-ged@19.1",
      "ucdp-ged@19.1+a", "ucdp-ged@19.1+b", "ucdp-ged@20.1", "ucdp-ged@20.1.1",
    ]
    let ids = rising.compactMap { EditionID($0) }
    #expect(ids.count == rising.count)
    #expect(ids.reversed().sorted().map(\.description) == rising)
  }

  @Test("Of two different names one always comes first")
  func totalOrder() throws {
    for (left, right) in [("a@1.0", "a@1.00"), ("a@x", "a@y"), ("a@1.x", "a@1.y")] {
      let first = try #require(EditionID(left))
      let second = try #require(EditionID(right))
      #expect((first < second) != (second < first))
    }
  }

  @Test("In JSON it is its text")
  func coding() throws {
    let json = try JSONEncoder().encode([EditionID.ged22])
    #expect(String(decoding: json, as: UTF8.self) == #"["ucdp-ged@22.1"]"#)
    #expect(try JSONDecoder().decode([EditionID].self, from: json) == [.ged22])
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EditionID].self, from: Data(#"["22.1"]"#.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("expected dataCorrupted, found \(String(describing: error))")
      return
    }
    #expect(context.debugDescription == "expected DATASET@VERSION, found '22.1'")
  }
}
