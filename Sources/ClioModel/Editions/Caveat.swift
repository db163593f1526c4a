/// A reason to read a figure with care. The code is stable, the text may be improved.
public struct Caveat: Hashable, Sendable, Codable {
  public let code: String
  public let text: String

  public init(_ code: String, _ text: String) {
    self.code = code
    self.text = text
  }
}

extension Caveat {
  /// True for what must be read before the figures, not after them.
  public var comesFirst: Bool { ["sample", "partial", "provisional"].contains(code) }
}

extension Edition {
  /// What holds for every figure from this edition, whatever is asked.
  public var caveats: [Caveat] {
    var all: [Caveat] = []
    switch dataset?.standing {
    case .sample:
      all.append(
        Caveat(
          "sample", "\(id) is a hand-made sample of well-known events: it shows how Clio works and is not for citation")
      )
    case .provisional:
      all.append(Caveat("provisional", "\(title) is provisional: events may change or vanish in the yearly release"))
    case .published, nil: break
    }
    if let partial {
      all.append(Caveat("partial", "\(id) is incomplete (\(partial)): its rows must not be totalled"))
    }
    if rejects > 0 {
      all.append(
        Caveat(
          "rejects",
          "\(rejects.grouped) of the \(rows.grouped) rows of \(id) could not be loaded and are in no figure (clio data rejects \(id))"
        ))
    }
    all += coverageHoles.map {
      Caveat("coverage", "\(title) leaves out \($0.name): ranks and totals for the world are without it")
    }
    if id.label != nil, partial == nil {
      all.append(
        Caveat("part", "\(id) is one part of the release: it says nothing of the rest"))
    }
    return all
  }

  /// Countries that the publisher left out of this version although the version covers the world.
  ///
  /// Source: the UCDP GED codebooks up to 20.1, which release Syria apart; 21.1 is the first global file with it.
  public var coverageHoles: [Country] {
    guard id.dataset == .ucdpGED, id.label == nil,
      let major = id.version.split(separator: ".").first.flatMap({ Int($0) }),
      (17...20).contains(major), !countries.contains(652), let syria = Country.numbered(652)
    else { return [] }
    return [syria]
  }
}
