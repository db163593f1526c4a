public import ClioModel

/// Events as a GeoJSON FeatureCollection (RFC 7946), a line for each feature.
///
/// A feature has a point only where a point is true of it (`Placement.hasPlace`), else its geometry is null. `placement`
/// says what the point stands for. The foreign member `clio` holds where the data are from and what to know beside them.
public struct GeoJSONWriter: EventWriter {
  private let provenance: Provenance
  private var isFirst = true

  public init(_ provenance: Provenance) { self.provenance = provenance }

  public mutating func begin(into bytes: inout [UInt8]) {
    bytes += #"{"type":"FeatureCollection","clio":"#.utf8
    provenance.json.write(to: &bytes)
    bytes += ",\"features\":[\n".utf8
  }

  public mutating func add(_ match: MatchedEvent, into bytes: inout [UInt8]) {
    if !isFirst { bytes += ",\n".utf8 }
    isFirst = false
    feature(match).write(to: &bytes)
  }

  public mutating func end(into bytes: inout [UInt8]) { bytes += "\n]}\n".utf8 }

  private func feature(_ match: MatchedEvent) -> JSONNode {
    let event = match.event
    var geometry = JSONNode.null
    if let point = event.point, Placement(event).hasPlace {
      geometry = .object([
        ("type", "Point"),
        ("coordinates", [.degrees(point.longitudeMicrodegrees), .degrees(point.latitudeMicrodegrees)]),
      ])
    }
    let properties = Self.columns.map { column -> JSONNode.Member in
      let value: JSONNode =
        switch column.cell(match, provenance.edition.id, provenance.actor?.reference) {
        case .missing: .null
        case .text(let text): .text(text)
        case .whole(let number): .whole(number)
        case .degrees(let degrees): .degrees(degrees)
        case .flag(let flag): .flag(flag)
        }
      return JSONNode.Member(name: column.name, value: value)
    }
    return .object([
      ("type", "Feature"), ("id", .whole(event.id)), ("geometry", geometry), ("properties", .members(properties)),
    ])
  }

  /// Coordinates stand in the geometry alone, so that none is read where there is no place.
  private static let columns = ExportColumn.all.filter { $0.name != "latitude" && $0.name != "longitude" }
}
