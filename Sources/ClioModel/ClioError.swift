/// A failure as a person can act on it: what was expected, what was found, where, and what to do.
public struct ClioError: Error, Hashable, Sendable {
  /// What kind of failure, for the exit code and for programs.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Something asked for does not exist (edition, file, store).
    case notFound
    /// No actor goes by this name.
    case noSuchActor
    /// A name stands for several things.
    case ambiguous
    /// The input's shape or content is not what it must be.
    case badInput
    /// The question has no meaning for this data (a missing column, a measure without an actor).
    case unanswerable
    /// The store, disk or network failed.
    case failed
  }

  public let kind: Kind
  /// One line, without the program's name: `ged.csv:17: best: expected a whole number, found 'x'`.
  public let message: String
  /// What to do about it; empty where there is nothing to say.
  public let hint: String
  /// Near matches or the meanings of an ambiguous name, best first.
  public let candidates: [String]

  public init(_ kind: Kind, _ message: String, hint: String = "", candidates: [String] = []) {
    self.kind = kind
    self.message = message
    self.hint = hint
    self.candidates = candidates
  }
}

extension ClioError: CustomStringConvertible {
  public var description: String { hint.isEmpty ? message : "\(message)\nhint: \(hint)" }
}
