import Foundation
public import ClioModel

/// What two pages may have in common.
public enum SharedFeature: Hashable, Sendable {
  case actor(ActorReference, name: String)
  case place(String)
  case word(String)

  /// In words.
  public var name: String {
    switch self {
    case .actor(_, let name): name
    case .place(let name): name
    case .word(let word): word
    }
  }
}

/// Which of many pages have most in common, and what that is.
///
/// Cosine of weights: a feature's weight on a page times the logarithm of pages / pages that have it (Spärck Jones 1972,
/// Journal of Documentation 28:11-21; Salton, Wong & Yang 1975, Communications of the ACM 18:613-620). What is on every
/// page brings none together.
public struct RelatedIndex: Sendable {
  public struct Match: Sendable, Hashable {
    /// The position of the other page.
    public let item: Int
    /// 0 to 1.
    public let score: Double
    /// What they have in common, what counts most first.
    public let shared: [SharedFeature]
  }

  private let items: [[Int: Double]]
  private let features: [SharedFeature]
  private let holders: [[Int]]

  /// - Parameter pages: each with its features and how much each is of it, above 0.
  public init(_ pages: [[SharedFeature: Double]]) {
    var numbers: [SharedFeature: Int] = [:]
    var features: [SharedFeature] = []
    var raw: [[Int: Double]] = []
    for page in pages {
      var weights: [Int: Double] = [:]
      // In one order, so that equal pages give equal sums to the last bit.
      for (feature, weight) in page.sorted(by: { "\($0.key)" < "\($1.key)" }) where weight > 0 {
        if numbers[feature] == nil {
          numbers[feature] = features.count
          features.append(feature)
        }
        if let number = numbers[feature] { weights[number] = weight }
      }
      raw.append(weights)
    }
    var holders: [[Int]] = Array(repeating: [], count: features.count)
    for (item, weights) in raw.enumerated() { for number in weights.keys { holders[number].append(item) } }
    items = raw.map { weights in
      var weighted: [Int: Double] = [:]
      for (number, weight) in weights {
        weighted[number] = weight * log(Double(pages.count) / Double(holders[number].count))
      }
      let length = weighted.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
      return length > 0 ? weighted.mapValues { $0 / length } : [:]
    }
    self.features = features
    self.holders = holders
  }

  /// The pages most like this one, the most alike first; those with nothing in common are left out.
  public func related(to item: Int, limit: Int, least: Double = 0.05) -> [Match] {
    guard items.indices.contains(item) else { return [] }
    var scores: [Int: Double] = [:]
    let own = items[item].sorted { $0.key < $1.key }
    for (number, weight) in own {
      for other in holders[number] where other != item {
        scores[other, default: 0] += weight * (items[other][number] ?? 0)
      }
    }
    let best = scores.filter { $0.value > 0 && $0.value >= least }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(limit)
    return best.map { other, score in
      let parts = own.map { ($0.key, $0.value * (items[other][$0.key] ?? 0)) }.filter { $0.1 > 0 }
      let shared = parts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { features[$0.0] }
      return Match(item: other, score: score, shared: shared)
    }
  }
}
