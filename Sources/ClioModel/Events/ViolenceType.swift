/// UCDP's three kinds of organized violence, by the code in `type_of_violence`.
public enum ViolenceType: UInt8, CaseIterable, Sendable, Hashable, Comparable {
  /// A government on side A against an organized opponent (or another government).
  case stateBased = 1
  /// Two organized groups, neither of them a government.
  case nonState = 2
  /// A government or group on side A against civilians.
  case oneSided = 3

  /// The word used in figure addresses and output.
  public var name: String {
    switch self {
    case .stateBased: "state-based"
    case .nonState: "non-state"
    case .oneSided: "one-sided"
    }
  }

  /// The type meant by a word or by UCDP's number; nil for anything else.
  public init?(name: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.name == name.lowercased() || String($0.rawValue) == name })
    else { return nil }
    self = match
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
