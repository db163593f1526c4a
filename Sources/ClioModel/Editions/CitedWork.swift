/// A journal article to cite.
public struct CitedWork: Sendable, Hashable {
  /// BibTeX key, RIS and CSL id.
  public let key: String
  /// `Family, Given` each.
  public let authors: [String]
  public let year: Int
  public let title: String
  public let journal: String
  /// Empty where not yet assigned to an issue.
  public let volume: String
  public let issue: String
  public let pages: String
  public let doi: String

  /// UCDP asks users of GED to cite this beside the article of the release.
  public static let sundbergMelander2013 = CitedWork(
    key: "sundberg2013introducing", authors: ["Sundberg, Ralph", "Melander, Erik"], year: 2013,
    title: "Introducing the UCDP Georeferenced Event Dataset", journal: "Journal of Peace Research", volume: "50",
    issue: "4", pages: "523-532", doi: "10.1177/0022343313484347")

  /// UCDP asks users of the candidate events to cite this.
  public static let hegreEtAl2020 = CitedWork(
    key: "hegre2020introducing",
    authors: ["Hegre, Håvard", "Croicu, Mihai", "Eck, Kristine", "Högbladh, Stina"], year: 2020,
    title: "Introducing the UCDP Candidate Events Dataset", journal: "Research & Politics", volume: "7", issue: "3",
    pages: "", doi: "10.1177/2053168020935257")

  /// The article that came with a yearly release; nil where none is known.
  public static func release(_ id: EditionID) -> CitedWork? {
    id.dataset == .ucdpGED ? organizedViolence[id.version] : nil
  }

  /// The yearly article of each GED release, by version.
  static let organizedViolence: [String: CitedWork] = [
    "19.1": yearly(
      2019, ["Pettersson, Therése", "Högbladh, Stina", "Öberg, Magnus"],
      "Organized violence, 1989-2018 and peace agreements", "56", "4", "589-603", "10.1177/0022343319856046"),
    "20.1": yearly(
      2020, ["Pettersson, Therése", "Öberg, Magnus"], "Organized violence, 1989-2019", "57", "4", "597-613",
      "10.1177/0022343320934986"),
    "21.1": yearly(
      2021,
      [
        "Pettersson, Therése", "Davies, Shawn", "Deniz, Amber", "Engström, Garoun", "Hawach, Nanar", "Högbladh, Stina",
        "Sollenberg, Margareta", "Öberg, Magnus",
      ], "Organized violence 1989-2020, with a special emphasis on Syria", "58", "4", "809-825",
      "10.1177/00223433211026126"),
    "22.1": yearly(
      2022, ["Davies, Shawn", "Pettersson, Therése", "Öberg, Magnus"],
      "Organized violence 1989-2021 and drone warfare", "59", "4", "593-610", "10.1177/00223433221108428"),
    "23.1": yearly(
      2023, ["Davies, Shawn", "Pettersson, Therése", "Öberg, Magnus"],
      "Organized violence 1989-2022, and the return of conflict between states", "60", "4", "691-708",
      "10.1177/00223433231185169"),
    "24.1": yearly(
      2024, ["Davies, Shawn", "Engström, Garoun", "Pettersson, Therése", "Öberg, Magnus"],
      "Organized violence 1989-2023, and the prevalence of organized crime groups", "61", "4", "673-693",
      "10.1177/00223433241262912"),
    "25.1": yearly(
      2025, ["Davies, Shawn", "Pettersson, Therése", "Sollenberg, Margareta", "Öberg, Magnus"],
      "Organized violence 1989-2024, and the challenges of identifying civilian victims", "62", "4", "1223-1240",
      "10.1177/00223433251345636"),
    "26.1": yearly(
      2026, ["Davies, Shawn", "Pettersson, Therése", "Öberg, Magnus"],
      "Organized violence 1989-2025, and violent political protests", "", "", "", "10.1093/jopres/xjag046"),
  ]

  private static func yearly(
    _ year: Int, _ authors: [String], _ title: String, _ volume: String, _ issue: String, _ pages: String, _ doi: String
  ) -> CitedWork {
    CitedWork(
      key: "organizedviolence\(year)", authors: authors, year: year, title: title, journal: "Journal of Peace Research",
      volume: volume, issue: issue, pages: pages, doi: doi)
  }
}
