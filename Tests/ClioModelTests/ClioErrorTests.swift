import Testing

@testable import ClioModel

@Suite("A failure")
struct ClioErrorTests {
  @Test("It reads as its message, with the hint on a line of its own")
  func description() {
    #expect("\(ClioError(.failed, "disk full"))" == "disk full")
    #expect("\(ClioError(.failed, "disk full", hint: "make room"))" == "disk full\nhint: make room")
  }
}
