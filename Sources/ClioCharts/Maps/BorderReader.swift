import ClioModel

/// Reads the lines of the compact form, one after the other.
struct BorderReader {
  /// Millionths of a degree to a unit.
  let microdegrees: Int
  private(set) var lines: [Borders.Line] = []
  private(set) var shapes: [Borders.Shape] = []
  private(set) var cities: [Borders.City] = []
  private var bounds: [GeoBox] = []
  private var number = 0

  init(microdegrees: Int) { self.microdegrees = microdegrees }

  mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(ClioError) {
    self.number = number
    let rest = line.dropFirst()
    switch line.first {
    case UInt8(ascii: "c"): try readLine(rest, .coast)
    case UInt8(ascii: "b"): try readLine(rest, .border)
    case UInt8(ascii: "d"): try readLine(rest, .disputed)
    case UInt8(ascii: "s"): try readShape(fields(rest))
    case UInt8(ascii: "p"): try readCities(fields(rest))
    default: throw fault("a line that begins with b, c, d, p or s", line.prefix(1))
    }
  }

  private func fault(_ expected: String, _ found: ArraySlice<UInt8>) -> ClioError {
    BordersMessage.at(line: number, expected, found: String(decoding: found.prefix(20), as: UTF8.self))
  }

  private func fields(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }

  // MARK: Points

  private mutating func readLine(_ text: ArraySlice<UInt8>, _ kind: Borders.LineKind) throws(ClioError) {
    var points: [GeoPoint] = []
    points.reserveCapacity(text.count / 2)
    var steps = BorderSteps(text)
    var box = BorderBounds()
    while !steps.isAtEnd {
      let point = try point(&steps, text)
      points.append(point)
      box.add(point)
    }
    guard points.count >= 2, let box = box.box else { throw fault("a line of two points or more", text) }
    lines.append(Borders.Line(kind: kind, points: points))
    bounds.append(box)
  }

  private func point(_ steps: inout BorderSteps, _ text: ArraySlice<UInt8>) throws(ClioError) -> GeoPoint {
    guard steps.advance() else { throw fault("pairs of numbers", text) }
    let longitude = steps.x * microdegrees
    let latitude = steps.y * microdegrees
    guard abs(longitude) <= 180_000_000, abs(latitude) <= 90_000_000 else {
      throw fault("points on the globe", text)
    }
    return GeoPoint(latitudeMicrodegrees: Int32(latitude), longitudeMicrodegrees: Int32(longitude))
  }

  // MARK: Shapes and cities

  private mutating func readShape(_ fields: [ArraySlice<UInt8>]) throws(ClioError) {
    guard fields.count == 3 else { throw fault("a code, a name and rings", fields.first ?? []) }
    var rings: [Borders.Ring] = []
    for text in fields[2].split(separator: UInt8(ascii: ";")) {
      var parts: [Int] = []
      var box = BorderBounds()
      for digits in text.split(separator: UInt8(ascii: " ")) {
        guard let part = Int(String(decoding: digits, as: UTF8.self)),
          lines.indices.contains(part < 0 ? -1 - part : part)
        else { throw fault("numbers of lines before it", digits) }
        parts.append(part)
        box.add(bounds[part < 0 ? -1 - part : part])
      }
      guard let bounds = box.box else { throw fault("a ring of one line or more", text) }
      rings.append(Borders.Ring(lines: parts, bounds: bounds))
    }
    guard !rings.isEmpty else { throw fault("a ring or more", fields[2]) }
    let code = String(decoding: fields[0], as: UTF8.self)
    shapes.append(
      Borders.Shape(code: code == "-" ? nil : code, name: String(decoding: fields[1], as: UTF8.self), rings: rings))
  }

  private mutating func readCities(_ fields: [ArraySlice<UInt8>]) throws(ClioError) {
    guard fields.count >= 3, fields.count % 2 == 1 else { throw fault("a code, names and points", fields[0]) }
    let code = String(decoding: fields[0], as: UTF8.self)
    var steps = BorderSteps([])
    for index in stride(from: 1, to: fields.count, by: 2) {
      var name = fields[index]
      let isCapital = name.first == UInt8(ascii: "*")
      if isCapital { name = name.dropFirst() }
      guard let digit = name.popFirst(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), !name.isEmpty else {
        throw fault("a tier and a name", fields[index])
      }
      steps = steps.going(on: fields[index + 1])
      let point = try point(&steps, fields[index + 1])
      guard steps.isAtEnd else { throw fault("one point", fields[index + 1]) }
      cities.append(
        Borders.City(
          name: String(decoding: name, as: UTF8.self), code: code, isCapital: isCapital,
          tier: Int(digit - UInt8(ascii: "0")), point: point))
    }
  }
}
