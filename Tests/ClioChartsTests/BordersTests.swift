@testable import ClioCharts
import ClioEmbedded
import ClioModel
import ClioTesting
import Testing

@Suite("Borders")
struct BordersTests {
  static let embedded = Result { try Borders(compact: Embedded.borders) }

  /// One unit is a degree. Zero is `J` in the number code; `K` is 1, `I` is -1, `T` is 10.
  static let small = [
    "cJJKJJK", "bKKIIIK", "sAFG\tAfghanistan\t0 1;-2", "s-\t\t1", "pAFG\t*0Kabul\tTT\t3Herat\tIJ",
  ].joined(separator: "\n")

  private static func body(_ text: String) throws(ClioError) -> Borders {
    try Borders(body: Array(text.utf8)[...], microdegrees: 1_000_000)
  }

  private static func point(_ latitude: Double, _ longitude: Double) -> GeoPoint {
    GeoPoint(latitude: latitude, longitude: longitude)
  }

  @Test("Lines, shapes and cities are read from their compact form")
  func small() throws {
    let borders = try Self.body(Self.small)
    #expect(borders.lines.map(\.kind) == [.coast, .border])
    #expect(borders.lines[0].points == [Self.point(0, 0), Self.point(0, 1), Self.point(1, 1)])
    #expect(borders.lines[1].points == [Self.point(1, 1), Self.point(0, 0), Self.point(1, -1)])
    #expect(borders.shapes.map(\.code) == ["AFG", nil])
    #expect(borders.shapes[0].country?.gwNumber == 700)
    #expect(borders.shapes[0].rings.map(\.lines) == [[0, 1], [-2]])
    #expect(borders.shapes[0].rings[0].bounds == GeoBox(southWest: Self.point(0, -1), northEast: Self.point(1, 1)))
    #expect(borders.cities.map(\.name) == ["Kabul", "Herat"])
    #expect(borders.cities.map(\.isCapital) == [true, false])
    #expect(borders.cities.map(\.tier) == [0, 3])
    #expect(borders.cities.map(\.point) == [Self.point(10, 10), Self.point(10, 9)])
  }

  @Test("Numbers take one, two or four characters")
  func numbers() throws {
    // 40 is `s`. -180: 280 more than -460, 3 * 92 + 4: the third lead after `t`, `w`, and the digit 4, `&`.
    // 60: 389,404 more than -389,344, 46 * 8,464 + 60: `~`, then the digits 46, 0 and 60.
    let borders = try Self.body("cw&s~P!_s")
    #expect(borders.lines[0].points == [Self.point(40, -180), Self.point(80, -120)])
  }

  @Test(
    "What is not of the form is told with its line",
    arguments: [
      ("x", "borders:2: expected a line that begins with b, c, d, p or s, found 'x'"),
      ("cJJ", "borders:2: expected a line of two points or more, found 'JJ'"),
      ("cJJJ", "borders:2: expected pairs of numbers, found 'JJJ'"),
      ("cJJ\"J", "borders:2: expected pairs of numbers, found 'JJ\"J'"),
      ("c}~JJ", "borders:2: expected points on the globe, found '}~JJ'"),
      ("sAFG\tAfghanistan", "borders:2: expected a code, a name and rings, found 'AFG'"),
      ("cJJKJ\nsAFG\tA\t0 1", "borders:3: expected numbers of lines before it, found '1'"),
      ("cJJKJ\nsAFG\tA\t-2", "borders:3: expected numbers of lines before it, found '-2'"),
      ("cJJKJ\nsAFG\tA\t", "borders:3: expected a ring or more, found ''"),
      ("cJJKJ\nsAFG\tA\t ;", "borders:3: expected a ring of one line or more, found ' '"),
      ("pAFG\tKabul\tJJ", "borders:2: expected a tier and a name, found 'Kabul'"),
      ("pAFG\t0Kabul\tJJJJ", "borders:2: expected one point, found 'JJJJ'"),
      ("pAFG\t0Kabul", "borders:2: expected a code, names and points, found 'AFG'"),
    ])
  func damage(text: String, message: String) {
    let error = #expect(throws: ClioError.self) { try Self.body(text) }
    #expect(error?.message == message)
    #expect(error?.kind == .badInput)
  }

  @Test("A text that was changed is not read")
  func changed() throws {
    var text = Embedded.borders
    let index = text.index(text.startIndex, offsetBy: 5_000)
    text.replaceSubrange(index...index, with: text[index] == "K" ? "L" : "K")
    #expect(throws: ClioError.self) { try Borders(compact: text) }
    for head in ["", "clio-borders", "clio-borders\t2\t200\t0", "clio-borders\t1\t7\t0", "clio-borders\t1\t0\t0"] {
      #expect(throws: ClioError.self) { try Borders(compact: head) }
    }
  }

  @Test("Whatever is cut or flipped, reading ends with borders or an error")
  func fuzz() {
    var random = SeededGenerator(seed: 19)
    let whole = Array(Self.small.utf8)
    var read = 0
    for _ in 0..<4_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      bytes.removeLast(Int.random(in: 0...whole.count / 2, using: &random))
      if (try? Borders(body: bytes[...], microdegrees: 5_000)) != nil { read += 1 }
    }
    // Many a flip makes another point of a point; many do not.
    #expect(read > 100 && read < 3_900)
  }

  @Test("Of the countries UCDP codes all that exist today have a shape")
  func everyCountry() throws {
    let borders = try Self.embedded.get()
    let shown = Set(borders.shapes.compactMap(\.country?.gwNumber))
    let missing = [
      // States that ended; the Vatican is too small; Abkhazia and South Ossetia are within Georgia's shape.
      265, 315, 327, 396, 397, 680, 751, 817,
    ]
    let absent = (1...999).compactMap(Country.numbered).filter { !shown.contains($0.gwNumber) }
    #expect(absent.map(\.gwNumber) == missing, "\(absent.map(\.name))")
  }

  @Test("The embedded borders hold together")
  func embedded() throws {
    let borders = try Self.embedded.get()
    #expect(borders.lines.count > 1_000 && borders.cities.count > 2_500)
    for shape in borders.shapes {
      for ring in shape.rings {
        let ends = ring.lines.map { part in
          let points = borders.lines[part < 0 ? -1 - part : part].points
          return part < 0 ? (points[points.count - 1], points[0]) : (points[0], points[points.count - 1])
        }
        for (line, next) in zip(ends, ends.dropFirst() + ends.prefix(1)) {
          #expect(line.1 == next.0, "a gap in \(shape.name) at \(line.1)")
        }
      }
    }
    let disputed = borders.lines.indices.filter { borders.lines[$0].kind == .disputed }
    let crimea = try #require(borders.shapes.first { $0.name == "Crimea" })
    #expect(crimea.code == nil)
    #expect(crimea.rings.flatMap(\.lines).contains { disputed.contains($0 < 0 ? -1 - $0 : $0) })
  }

  @Test("Places of capitals lie within their countries")
  func capitals() throws {
    let borders = try Self.embedded.get()
    for (code, name) in [("AFG", "Kabul"), ("NGA", "Abuja"), ("PAK", "Islamabad"), ("USA", "Washington, D.C.")] {
      let capital = try #require(borders.cities.first { $0.code == code && $0.isCapital })
      #expect(capital.name == name)
      let shape = try #require(borders.shapes.first { $0.code == code })
      #expect(shape.rings.contains { $0.bounds.contains(capital.point) })
    }
    // Where it is in dispute none is marked.
    #expect(!borders.cities.contains { $0.code == "ISR" && $0.isCapital })
  }
}
