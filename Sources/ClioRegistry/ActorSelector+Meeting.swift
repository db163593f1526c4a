import ClioModel

extension ActorSelector {
  /// True where it takes less than every row of its sides.
  var isNarrow: Bool {
    !countries.isEmpty || !adm1.isEmpty || from != nil || to != nil || !events.isEmpty || !except.isEmpty
  }

  /// True where it takes the rows of its sides wherever they are, be it only for a time.
  var takesAllPlaces: Bool { countries.isEmpty && adm1.isEmpty && events.isEmpty }
}

extension ActorSelector {
  /// True where it takes the rows of a government for a time: whoever held the office.
  var isOfficeForATime: Bool {
    !isMaybe && (from != nil || to != nil) && names.contains(where: SideName.isGovernment)
  }
}
