/// How much of its sides a selector takes.
extension ActorSelector {
  /// True where it takes less than every row of its sides.
  public var isNarrow: Bool {
    isByPlace || from != nil || to != nil || !events.isEmpty || !except.isEmpty
  }

  /// True where it takes only rows of some countries or areas.
  public var isByPlace: Bool { !countries.isEmpty || !adm1.isEmpty }

  /// True where it takes the rows of a government: those of whoever holds the office.
  public var isOffice: Bool { !isMaybe && names.contains(where: SideName.isGovernment) }

  /// From its first to its last start day.
  public var span: StatedSpan {
    StatedSpan(from: from.map { StatedDate($0) }, to: to.map { StatedDate($0) })
  }
}
