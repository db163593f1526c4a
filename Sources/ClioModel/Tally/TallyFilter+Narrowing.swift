extension FigureAddress {
  /// The address of one cell of the table at this address, without a grouping; nil for a group that no filter can name, such
  /// as rows without coordinates.
  public func narrowed(to cell: TallyTable.Cell) -> FigureAddress? {
    var filter = filter
    return filter.narrow(to: cell) ? FigureAddress(edition: edition, measure: measure, filter: filter) : nil
  }
}

extension TallyFilter {
  /// Lets only the rows of one cell of a tally through.
  ///
  /// Composite opponents stand for themselves, as they do in the cells of `by=opponent`; "Civilians" are the one-sided rows.
  ///
  /// - Returns: false where no filter can name the cell's rows: those without coordinates, area or known country, and
  ///   cells by actor, whose rows the filter's own actor decides. The filter is then of no use.
  public mutating func narrow(to cell: TallyTable.Cell) -> Bool { cell.keys.allSatisfy { narrow(to: $0) } }

  private mutating func narrow(to key: TallyKeyValue) -> Bool {
    switch key {
    case .year(let year): years = year...year
    case .month(let month): months = month...month
    case .violence(let type): violence = [type]
    case .country(let number?, _): countries = [number]
    case .adm1(let area?): adm1 = [area]
    case .cell(let grid?): cells = [grid]
    case .opponent(let side) where SideName.isCivilians(side.name): violence = [.oneSided]
    case .opponent(let side):
      opponent = side.reference
      includesJointOpponents = false
    case .country(nil, _), .adm1(nil), .cell(nil), .actor: return false
    }
    return true
  }
}
