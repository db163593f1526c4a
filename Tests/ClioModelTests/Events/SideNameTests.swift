import Testing

@testable import ClioModel

@Suite("The name of a side")
struct SideNameTests {
  @Test(
    "A comma stands between the members of a composite side",
    arguments: [
      ("IS", ["IS"]),
      (
        "High Council of Afghanistan Islamic Emirate, IS",
        ["High Council of Afghanistan Islamic Emirate", "IS"]
      ),
      ("A, B,C ,  D  E", ["A", "B", "C", "D  E"]),
      ("Government of Iraq, Government of Kuwait", ["Government of Iraq", "Government of Kuwait"]),
      ("A, ", ["A"]),
      (",", [","]),
      ("", [""]),
    ])
  func members(name: String, members: [String]) {
    #expect(SideName.members(name) == members)
  }

  @Test(
    "Three names with a comma are one actor's",
    arguments: [
      "Military Junta for the Consolidation of Democracy, Peace and Justice",
      "SAO Eastern Slavonia, Baranja and Western Symria",
      "Military faction (forces of Honasan, Abenina & Zumel)",
    ])
  func singleNames(name: String) {
    #expect(SideName.members(name) == [name])
  }

  @Test("Civilians is that word and no other")
  func civilians() {
    #expect(SideName.isCivilians("Civilians"))
    #expect(!SideName.isCivilians("civilians"))
    #expect(!SideName.isCivilians("Civilians, IS"))
  }

  @Test(
    "A government is a side whose every member is one",
    arguments: [
      ("Government of Afghanistan", true), ("Government of Iraq, Government of Kuwait", true),
      ("Government of Mali, GATIA", false), ("GATIA, Government of Mali", false), ("Governments of X", false),
      ("Forces of the Government of X", false), ("IS", false), ("", false),
    ])
  func governments(name: String, isGovernment: Bool) {
    #expect(SideName.isGovernment(name) == isGovernment)
  }
}
