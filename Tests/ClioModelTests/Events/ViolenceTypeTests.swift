import Testing

@testable import ClioModel

@Suite("A type of violence")
struct ViolenceTypeTests {
  @Test(
    "It is read from its word, in any letter case, or from UCDP's number",
    arguments: [
      ("state-based", ViolenceType.stateBased), ("1", .stateBased), ("Non-State", .nonState), ("2", .nonState),
      ("one-sided", .oneSided), ("3", .oneSided),
    ])
  func read(text: String, type: ViolenceType) {
    #expect(ViolenceType(name: text) == type)
  }

  @Test("Anything else is none", arguments: ["", "0", "4", "01", "onesided", "state based"])
  func refused(text: String) {
    #expect(ViolenceType(name: text) == nil)
  }

  @Test("Types order by number")
  func order() {
    #expect([ViolenceType.oneSided, .stateBased, .nonState].sorted() == [.stateBased, .nonState, .oneSided])
  }
}
