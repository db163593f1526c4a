import Testing

@testable import ClioModel

@Suite("How an actor is named")
struct ActorReferenceTests {
  @Test(
    "Each form is read and written back",
    arguments: [
      ("is-khorasan", ActorReference.entry("is-khorasan")), ("m23", .entry("m23")), ("2nd-front", .entry("2nd-front")),
      ("islamic-state:remainder", .remainder("islamic-state")), ("ucdp:234", .ucdp(234)),
      ("name:Supporters of BNP", .name("Supporters of BNP")), ("name:a:remainder", .name("a:remainder")),
      ("name:ucdp:234", .name("ucdp:234")), ("name: ", .name(" ")), ("name:\u{301}x", .name("\u{301}x")),
    ])
  func roundTrip(text: String, reference: ActorReference) {
    #expect(ActorReference(text) == reference)
    #expect(reference.description == text)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "IS", "is khorasan", "-is", "is-", "is--k", "-", "is_k", "ucdp:", "ucdp:0", "ucdp:-1", "ucdp:x", "ucdp:2.5",
      "name:", ":remainder", "IS:remainder", "is:rest", "é",
    ])
  func refused(text: String) {
    #expect(ActorReference(text) == nil)
  }
}
