import ClioModel
import ClioTesting
import Testing

@testable import ClioCharts

@Suite("Network drawings")
struct NetworkDrawingTests {
  private let caption = PictureCaption(
    title: "A network", subtitle: "Deaths in fights", edition: "UCDP GED 0.0", source: "Invented")

  private func small(focus: Bool = true) -> NetworkDrawing {
    NetworkDrawing(
      caption,
      nodes: [
        .init(name: "Red Band", isFocus: focus), .init(name: "Government of Fire", isGovernment: true),
        .init(name: "Blue Band"), .init(name: "Green Band"),
      ],
      fights: [.init(first: 0, second: 1, events: 12, deaths: 340), .init(first: 2, second: 1, events: 1, deaths: 1)],
      ties: [
        .init(subject: 0, object: 2, type: .splinterOf, confidence: .high),
        .init(subject: 0, object: 3, type: .ally, confidence: .low),
        .init(subject: 3, object: 1, type: .stateSponsor, confidence: .medium, isContested: true),
      ])
  }

  private func random(_ count: Int, focus: Bool, seed: UInt64) -> NetworkDrawing {
    var random = SeededGenerator(seed: seed)
    let nodes = (0..<count).map {
      NetworkDrawing.Node(
        name: "Armed group of the valley number \($0)", isGovernment: $0 % 5 == 1, isFocus: focus && $0 == 3)
    }
    let fights = (0..<count).map { _ in
      NetworkDrawing.Fight(
        first: Int.random(in: 0..<count, using: &random), second: Int.random(in: 0..<count, using: &random), events: 2,
        deaths: Int.random(in: 0...5_000, using: &random))
    }
    let ties = (0..<count / 2).map { _ in
      NetworkDrawing.Tie(
        subject: Int.random(in: 0..<count, using: &random), object: Int.random(in: 0..<count, using: &random),
        type: RelationType.allCases.randomElement(using: &random) ?? .ally, confidence: .medium)
    }
    return NetworkDrawing(caption, nodes: nodes, fights: fights, ties: ties)
  }

  @Test("Counted lines are solid and stated ones broken, each with its words", arguments: [true, false])
  func lines(focus: Bool) {
    let picture = small(focus: focus).picture(width: 720)
    let drawn = DrawnPicture(picture)
    drawn.check()
    // One more of each in the legend.
    #expect(drawn.all("path", class: "pic-fight").count == 3)
    #expect(drawn.all("path", class: "pic-tie pic-tie-lineage").count == 2)
    #expect(drawn.all("path", class: "pic-tie pic-tie-ally").count == 2)
    #expect(drawn.all("path", class: "pic-tie pic-tie-sponsor").count == 2)
    // Heads where a relation has a direction: the split and the sponsor, and in the legend.
    #expect(drawn.all("path", class: "pic-tie-head").count == 4)
    #expect(drawn.all("circle", class: "pic-node-focus").count == (focus ? 1 : 0))
    let legend = drawn.words(.tick).joined(separator: "|")
    #expect(legend.contains("counted from events: 0 to 340 deaths"))
    #expect(legend.contains("stated by sources: branch, pledge, split, merger"))
    #expect(
      drawn.all("text", class: "pic-tie-word pic-paper-halo").map(\.text).sorted()
        == ["ally ?", "split from", "sponsored by ?"].sorted())
    #expect(drawn.words(.note)[0].contains("Solid lines are counted from events"))
  }

  @Test("The words tell every line")
  func description() {
    #expect(
      small().picture(width: 720).description == """
        A network of 4 actors around Red Band.
        Red Band against Government of Fire: 340 deaths in 12 events, counted from events.
        Blue Band against Government of Fire: 1 death in 1 event, counted from events.
        Red Band: split from Blue Band, stated by sources, high confidence.
        Red Band and Green Band: allies, stated by sources, low confidence.
        Green Band: sponsored by Government of Fire, stated by sources, medium confidence, denied by some.
        """)
  }

  @Test(
    "No name touches another or a node, and none leaves the picture",
    arguments: [(true, 720.0), (true, 340), (false, 720), (false, 340), (true, 960), (false, 960)])
  func names(focus: Bool, width: Double) {
    for seed in [1 as UInt64, 2, 3] {
      for count in [2, 7, 20, 40] {
        let drawn = DrawnPicture(random(count, focus: focus, seed: seed).picture(width: width))
        drawn.check()
        let names = drawn.all("text", class: "pic-value pic-paper-halo").map { text -> PictureBox in
          let width = NetworkLayout.style.width(of: text.text)
          let shift = text["text-anchor"] == "end" ? width : text["text-anchor"] == "middle" ? width / 2 : 0
          return PictureBox(
            x: text.number("x") - shift, y: text.number("y") - 0.72 * NetworkLayout.style.size, width: width,
            height: 0.9 * NetworkLayout.style.size)
        }
        #expect(names.count >= min(count, 40) / 2)
        let nodes =
          drawn.all("circle", class: "pic-node").map {
            PictureBox(x: $0.number("cx") - 5, y: $0.number("cy") - 5, width: 10, height: 10)
          } + drawn.all("rect", class: "pic-node").dropFirst().map(\.box)
        for (index, name) in names.enumerated() {
          #expect(!names.dropFirst(index + 1).contains { $0.meets(name) }, "\(count) \(seed)")
          #expect(!nodes.contains { $0.meets(name) }, "\(count) \(seed)")
          #expect(name.x >= 0 && name.right <= width)
        }
      }
    }
  }

  @Test("The same network looks the same every time", arguments: [true, false])
  func deterministic(focus: Bool) {
    let first = random(30, focus: focus, seed: 5).picture(width: 720).svg
    #expect(random(30, focus: focus, seed: 5).picture(width: 720).svg == first)
  }

  @Test("Of very many only the deadliest are drawn, and the picture says so")
  func many() {
    let nodes = (0..<100).map { NetworkDrawing.Node(name: "Group \($0)", isFocus: $0 == 99) }
    let fights = (0..<99).map { NetworkDrawing.Fight(first: 99, second: $0, events: 1, deaths: $0) }
    let picture = NetworkDrawing(caption, nodes: nodes, fights: fights, ties: []).picture(width: 720)
    let drawn = DrawnPicture(picture)
    drawn.check()
    #expect(drawn.all("circle", class: "pic-node").count == 39)
    #expect(picture.description.contains("Group 99 against Group 98: 98 deaths"))
    #expect(!picture.description.contains("Group 59:"))
    #expect(picture.description.contains("Group 60: 60 deaths"))
    #expect(drawn.words(.note).joined(separator: " ").contains("60 are left out"))
  }

  @Test("Without lines, without nodes, and with lines to nowhere it is still a picture", arguments: [320.0, 720])
  func empty(width: Double) {
    let none = NetworkDrawing(caption, nodes: [], fights: [], ties: []).picture(width: width)
    DrawnPicture(none).check()
    #expect(none.description == "A network of 0 actors.")
    let wrong = NetworkDrawing(
      caption, nodes: [.init(name: "Red Band", isFocus: true)],
      fights: [.init(first: 0, second: 0, events: 1, deaths: 1), .init(first: 0, second: 7, events: 1, deaths: .max)],
      ties: [.init(subject: -1, object: 0, type: .ally, confidence: .low)]
    ).picture(width: width)
    DrawnPicture(wrong).check()
    #expect(wrong.description == "A network of 1 actor around Red Band.")
  }

  @Test("Names that would be markup, turn the line or have no end do no harm", arguments: [320.0, 720])
  func hostile(width: Double) {
    let names = [PictureTests.hostile, "مجموعة \u{202E}مسلحة", String(repeating: "x", count: 10_000), "", "\u{0}"]
    for focus in [true, false] {
      let nodes = names.map { NetworkDrawing.Node(name: $0, isFocus: focus) }
      let fights = (1..<names.count).map { NetworkDrawing.Fight(first: 0, second: $0, events: .max, deaths: .min) }
      let picture = NetworkDrawing(caption, nodes: nodes, fights: fights, ties: []).picture(width: width)
      DrawnPicture(picture).check()
      #expect(!picture.svg.contains("<script"))
      #expect(picture.svg.utf8.count < 30_000)
    }
  }
}
