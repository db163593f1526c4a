/// What a tally may be broken down by.
public enum TallyKey: String, CaseIterable, Sendable, Hashable {
  case year, month, violence, country, adm1, opponent, cell, actor
}

/// One value of a key.
public enum TallyKeyValue: Hashable, Sendable {
  case year(Int)
  case month(Month)
  case violence(ViolenceType)
  /// The Gleditsch-Ward number (nil where the row has none) and the name the file uses.
  case country(Int?, String)
  /// Nil where the row names no first-order area or the file lacks the column.
  case adm1(String?)
  /// A side as coded; the other side for `opponent`, the side itself for `actor`.
  case opponent(EventSide)
  case actor(EventSide)
  /// Nil where the row has no coordinates.
  case cell(PRIOGridCell?)

  /// What a person reads.
  public var label: String {
    switch self {
    case .year(let year): String(year)
    case .month(let month): month.description
    case .violence(let type): type.name
    case .country(_, let name): name
    case .adm1(let name): name ?? "(not given)"
    case .opponent(let side), .actor(let side): side.name
    case .cell(let cell): cell.map { String($0.gid) } ?? "(no coordinates)"
    }
  }

  /// Orders values of one key: numbers by value, text by Unicode scalars.
  var sortKey: (Int, String) {
    switch self {
    case .year(let year): (year, "")
    case .month(let month): (month.index, "")
    case .violence(let type): (Int(type.rawValue), "")
    case .country(let number, let name): (0, name + "\u{0}" + String(number ?? 0))
    case .adm1(let name): (0, name ?? "")
    case .opponent(let side), .actor(let side): (0, side.name + "\u{0}" + String(side.id ?? 0))
    case .cell(let cell): (cell?.gid ?? 0, "")
    }
  }
}
