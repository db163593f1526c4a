import Testing

@testable import ClioModel

@Suite("An actor")
struct ConflictActorTests {
  @Test(
    "It is a government by its kind, or by its name where nobody has said its kind",
    arguments: [
      ("Government of Iraq", nil, true), ("IS", nil, false), ("IS", .government, true),
      ("Government of National Accord", .politicalGroup, false),
    ] as [(String, ActorKind?, Bool)])
  func government(name: String, kind: ActorKind?, isGovernment: Bool) {
    let actor = ConflictActor(reference: .ucdp(1), name: name, kind: kind, definition: .name(name))
    #expect(actor.isGovernment == isGovernment)
  }
}
