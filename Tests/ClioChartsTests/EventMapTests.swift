import ClioEmbedded
import ClioMarkup
import ClioModel
import ClioTesting
import Testing

@testable import ClioCharts

@Suite("Event maps")
struct EventMapTests {
  private func place(
    _ latitude: Double, _ longitude: Double, _ precision: Int?, deaths: Int, events: Int = 1, name: String? = nil
  ) -> EventPlace {
    EventPlace(
      point: GeoPoint(latitude: latitude, longitude: longitude), precision: precision, deaths: deaths, events: events,
      name: name)
  }

  private func map(_ places: [EventPlace], _ countries: [String] = [], title: String = "Events") throws -> EventMap {
    let caption = PictureCaption(
      title: title, subtitle: "Deaths, best estimate", edition: "UCDP GED 0.0", source: "Invented",
      addresses: ["ucdp-ged@0.0/deaths"])
    return EventMap(caption, places: places, countries: countries, borders: try BordersTests.embedded.get())
  }

  private func notes(_ drawn: DrawnPicture) -> String { drawn.words(.note).joined(separator: " ") }

  @Test("A place is filled, an area hollow, the sea a square, and what is known to the country not drawn")
  func kinds() throws {
    let picture = try map([
      place(34.5, 69.2, 1, deaths: 100), place(34.4, 70.4, 2, deaths: 25), place(32, 65, 3, deaths: 25),
      place(33, 66, 4, deaths: 4), place(33, 68, 5, deaths: 4), place(33.9, 67.7, 6, deaths: 7, events: 2),
      place(31, 66, 7, deaths: 9), place(36, 66, nil, deaths: 4), place(36, 68, 9, deaths: 4),
      place(35, 63, 1, deaths: 0), place(35, 64, 4, deaths: 0),
    ]).picture(width: 720)
    let drawn = DrawnPicture(picture)
    drawn.check()
    // One more of each in the legend, and three in the row of sizes.
    #expect(drawn.all("circle", class: "pic-event-place").count == 2 + 1 + 3)
    #expect(drawn.all("circle", class: "pic-event-area").count == 4 + 1)
    #expect(drawn.all("rect", class: "pic-event-sea").count == 1 + 1)
    #expect(drawn.all("circle", class: "pic-event-unknown").count == 2 + 1)
    #expect(drawn.all("path", class: "pic-event-zero").count == 1 + 1)
    #expect(notes(drawn).contains("Not drawn: 2 events with 7 deaths known only to the country."))
    #expect(notes(drawn).contains("A broken circle is the centroid of a district or province"))
    #expect(notes(drawn).contains("No position on disputes is taken."))
  }

  @Test("Areas of circles are in proportion to deaths, those of one place and kind together")
  func areas() throws {
    let picture = try map([
      place(34.5, 69.2, 1, deaths: 60), place(34.5, 69.2, 2, deaths: 40, events: 3), place(32, 65, 1, deaths: 25),
      place(34.5, 69.2, 4, deaths: 25),
    ]).picture(width: 720)
    let drawn = DrawnPicture(picture)
    // The largest of 100 deaths: 4 + 1.6 * 10 = 20 pixels, less than 0.036 * 688; a quarter of the deaths, half the radius.
    #expect(drawn.all("circle", class: "pic-event-place").prefix(3).map { $0["r"] } == ["5", "20", "10"])
    #expect(drawn.all("circle", class: "pic-event-area").last?["r"] == "10")
    #expect(drawn.all("title").map(\.text).contains("34.5° N 69.2° E: 100 deaths in 4 events"))
  }

  @Test("The words name the deadliest, by the source's name or by the coordinates and a city near")
  func description() throws {
    let picture = try map([
      place(34.43, 70.44, 1, deaths: 30, events: 2), place(31, 62.5, 3, deaths: 5),
      place(32, 65, 1, deaths: 90, name: "Fire"),
      place(33, 65, 6, deaths: 1),
    ]).picture(width: 720)
    #expect(
      picture.description
        == "A map of 4 events with 125 deaths at 3 signs. The deadliest: Fire, 90 deaths in 1 event; 34.43° N 70.44° E, "
        + "near Jalalabad, 30 deaths in 2 events; 31° N 62.5° E, 5 deaths in 1 event, somewhere in the district or province. "
        + "1 event with 1 death known only to the country.")
  }

  @Test("Without events it shows the countries asked for, or the world", arguments: [["AFG", "PAK"], []])
  func empty(countries: [String]) throws {
    for width in [320.0, 960] {
      let picture = try map([], countries).picture(width: width)
      let drawn = DrawnPicture(picture)
      drawn.check()
      #expect(notes(drawn).contains("No event with a known place or area."))
      #expect(drawn.all("path", class: "pic-land").count == 1)
      #expect(drawn.all("path", class: "pic-land-focus").count == (countries.isEmpty ? 0 : 1))
      #expect(picture.description == "A map without events.")
    }
  }

  @Test("Maps across the 180th meridian, at a pole and of the whole world are whole", arguments: [320.0, 720, 960])
  func everywhere(width: Double) throws {
    let sets = [
      [place(-18, 178, 1, deaths: 3), place(-21, -175, 1, deaths: 4)],
      [place(90, 0, 1, deaths: 3), place(89, 100, 1, deaths: 3)],
      [place(-90, 0, 1, deaths: 3)],
      [place(0, 180, 1, deaths: 3), place(0, -180, 1, deaths: 3)],
      [place(40, -120, 1, deaths: 3), place(-30, 150, 4, deaths: 9), place(10, 20, 2, deaths: .max)],
    ]
    for places in sets {
      let picture = try map(places).picture(width: width)
      DrawnPicture(picture).check()
      #expect(picture.svg.utf8.count < 150_000)
    }
  }

  @Test("Names that would be markup, turn the line or have no end do no harm")
  func hostile() throws {
    let names = [PictureTests.hostile, "مدينة \u{202E}قديمة", String(repeating: "x", count: 10_000), ""]
    let places = names.enumerated().map { place(30 + Double($0.offset) * 2, 65, 1, deaths: 100, name: $0.element) }
    let picture = try map(places, ["<b>", ""], title: PictureTests.hostile).picture(width: 480)
    DrawnPicture(picture).check()
    #expect(!picture.svg.contains("<script"))
    #expect(picture.description.count < 600)
  }

  @Test("Very many places become signs that can be told apart, and nothing is lost")
  func many() throws {
    var random = SeededGenerator(seed: 7)
    let places = (0..<20_000).map { _ in
      place(
        Double.random(in: -30...50, using: &random), Double.random(in: -20...60, using: &random), 1,
        deaths: Int.random(in: 0...40, using: &random))
    }
    let picture = try map(places).picture(width: 720)
    let total = places.reduce(0) { $0 + $1.deaths }
    #expect(picture.description.contains("20,000 events with \(total.grouped) deaths"))
    #expect(picture.svg.utf8.count < 200_000)
    #expect(DrawnPicture(picture).all("circle").count <= EventMarks.most + 4)
  }

  @Test("The same events give the same picture, in whatever order")
  func order() throws {
    var random = SeededGenerator(seed: 8)
    let places = (0..<200).map { _ in
      place(
        Double.random(in: 30...37, using: &random).rounded(), Double.random(in: 61...71, using: &random), 1,
        deaths: Int.random(in: 0...5, using: &random))
    }
    let picture = try map(places).picture(width: 720).svg
    #expect(try map(places.reversed()).picture(width: 720).svg == picture)
  }

  @Test("No two names overlap, and none leaves the map", arguments: [320.0, 720, 960])
  func names(width: Double) throws {
    var random = SeededGenerator(seed: 9)
    let places = (0..<150).map { number in
      place(
        Double.random(in: 4...13, using: &random), Double.random(in: 3...14, using: &random), 1, deaths: number * 3,
        name: "Place \(number)")
    }
    let drawn = DrawnPicture(try map(places, ["NGA"]).picture(width: width))
    let edge = try #require(drawn.all("rect", class: "pic-map-edge").first).box
    let boxes = drawn.all("text").compactMap { text -> PictureBox? in
      let isCountry = text["class"] == "pic-country pic-halo"
      guard isCountry || text["class"] == "pic-city-name pic-halo" else { return nil }
      let style = isCountry ? MapNames.countryStyle : MapNames.cityStyle
      let width = style.width(of: text.text)
      let shift = text["text-anchor"] == "end" ? width : text["text-anchor"] == "middle" ? width / 2 : 0
      return PictureBox(
        x: text.number("x") - shift, y: text.number("y") - 0.8 * style.size, width: width, height: style.size)
    }
    #expect(boxes.count > 5)
    for (index, box) in boxes.enumerated() {
      #expect(box.x >= edge.x && box.right <= edge.right && box.y >= edge.y && box.bottom <= edge.bottom)
      #expect(!boxes.dropFirst(index + 1).contains { $0.meets(box) })
    }
  }

  @Test("Events far from the others are on a small map beneath, which frames the large one", arguments: [320.0, 720])
  func overview(width: Double) throws {
    let near = (0..<30).map { place(34 + Double($0) / 30, 69 + Double($0 % 6) / 3, 1, deaths: 5) }
    let drawn = DrawnPicture(try map(near + [place(40.7, -74, 1, deaths: 80)], ["AFG"]).picture(width: width))
    drawn.check()
    #expect(drawn.all("rect", class: "pic-map-edge").count == 2)
    #expect(drawn.all("path", class: "pic-map-frame").count == 1)
    #expect(drawn.words(.tick).contains("Far from the others; the frame is the map above"))
    #expect(notes(drawn).contains("Only on the small map: 1 event with 80 deaths far from the others."))
    // All 31, those of the sizes and of the legend apart.
    let all = DrawnPicture(try map(near, ["AFG"]).picture(width: width))
    #expect(all.all("rect", class: "pic-map-edge").count == 1)
    #expect(all.all("path", class: "pic-map-frame").isEmpty)
  }
}
