import ClioAnalysis
import ClioCharts
import ClioModel

@testable import ClioReport

/// Editions and tallies of no real conflict, for pictures.
enum PictureFixture {
  /// - Parameter version: 19.1 leaves out Syria.
  static func edition(_ version: String = "19.1", years: ClosedRange<Int> = 1989...2018) -> Edition {
    var edition = ExportFixture.edition()
    edition.id = EditionID(dataset: .ucdpGED, version: version)
    (edition.firstYear, edition.lastYear) = (years.lowerBound, years.upperBound)
    edition.firstDay = CalendarDay(year: years.lowerBound, month: 1, day: 1)
    edition.lastDay = CalendarDay(year: years.upperBound, month: 12, day: 31)
    edition.missingColumns = []
    return edition
  }

  static func account(events: Int = 1, deaths: Int, suffered: Int = 0, oneSided: Int = 0) -> DeathAccount {
    var account = DeathAccount()
    account.events = events
    account.toll = DeathToll(low: deaths - 1, best: deaths, high: deaths + 2)
    account.suffered = suffered
    account.oneSided = DeathToll(low: oneSided, best: oneSided, high: oneSided)
    account.unknown = deaths - suffered - oneSided
    return account
  }

  static func years(_ deaths: [Int: Int]) -> [TallyTable.Cell] {
    deaths.sorted { $0.key < $1.key }.map { TallyTable.Cell(keys: [.year($0.key)], account: account(deaths: $0.value)) }
  }

  static func actor(_ name: String, home: [Int] = []) -> ConflictActor {
    ConflictActor(
      reference: .name(name), name: name, homeCountries: home.compactMap { Country.numbered($0) },
      definition: .name(name))
  }

  static func plan(
    _ name: String = "Red Front", edition: Edition = edition(), from: String? = nil, to: String? = nil
  ) -> ProfilePlan {
    let days = CalendarDay.all
    let isLimited = from != nil || to != nil
    return ProfilePlan(
      edition: edition, actor: actor(name),
      days: isLimited
        ? (from.map(ExportFixture.day) ?? days.lowerBound)...(to.map(ExportFixture.day) ?? days.upperBound) : nil)
  }
}
