public import ClioModel

/// A page, a picture or a file of the site, whatever its address is there.
public indirect enum PageAddress: Hashable, Sendable {
  case home
  /// All actors, by name.
  case actors
  case actor(ActorReference)
  /// Of the actor that the address names, over its days, and with its maybes where it has them.
  case profile(FigureAddress)
  /// Actors side by side; a form where there are none.
  case compare([ActorReference])
  case rank
  /// Who fights whom: of one actor, or of the whole edition.
  case network(ActorReference?)
  /// Where: of one actor, or a form.
  case map(ActorReference?)
  case figure(FigureAddress)
  /// The rows behind a figure, from one of them on, counted from 0.
  case rows(FigureAddress, from: Int)
  /// "Check a text".
  case check
  case articles
  case article(String)
  case data
  /// Of the actor that the address names, over its days, and with its maybes where it has them.
  case picture(FigureAddress, ActorPicture, isNarrow: Bool)
  /// The same as a file.
  case download(FigureAddress, ActorFile)
  /// A picture of what a page is about, for those who link to it.
  case preview(PageAddress)
  case feed
  case asset(PageAsset)
}

/// The pictures of a profile.
public enum ActorPicture: String, CaseIterable, Sendable {
  case deaths, map, timeline, network
}

/// What can be had of an actor as a file.
public enum ActorFile: String, CaseIterable, Sendable {
  case json, csv, geojson
}

/// The files that every page needs.
public enum PageAsset: String, CaseIterable, Sendable {
  case style = "clio.css"
  case script = "clio.js"
  /// The names of all actors, for searching without a server.
  case names = "names.js"
  case icon = "icon.svg"
}

/// Where things are, seen from one page.
public struct PageLinks: Sendable {
  private let find: @Sendable (PageAddress) -> String?

  /// - Parameter find: the address of a page as a link on this one can name it; nil for what the site does not have.
  public init(_ find: @escaping @Sendable (PageAddress) -> String?) { self.find = find }

  /// Of a page that stands by itself.
  public static let none = PageLinks { _ in nil }

  public subscript(_ address: PageAddress) -> String? { find(address) }
}
