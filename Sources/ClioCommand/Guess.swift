import ArgumentParser
import ClioModel

/// Helps where the first word is no command: a name without one, or a word for what a command does.
enum Guess {
  private static let meant = [
    "search": "who", "find": "who", "profile": "who", "actor": "who", "group": "who", "show": "who", "top": "rank",
    "ranking": "rank", "vs": "compare", "diff": "compare", "import": "load", "add": "load", "download": "fetch",
    "update": "fetch", "list": "actors", "names": "actors", "relations": "network", "graph": "network",
    "events": "rows", "source": "cite", "status": "doctor", "save": "export", "csv": "export", "geojson": "export",
    "stix": "export", "plot": "chart", "draw": "chart", "picture": "chart", "svg": "chart", "where": "map",
    "history": "timeline", "milestones": "timeline",
  ]

  /// What to say; nil where the first word is a command, an option, or missing.
  static func help(for arguments: [String]) -> ClioError? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let commands = ClioCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard word != "help", !commands.contains(word) else { return nil }
    let rest = arguments.dropFirst().joined(separator: " ")
    let near = meant[word.lowercased()] ?? Spelling.nearest(to: word, in: commands, limit: 1).first
    let hint =
      near.map { "did you mean: clio \($0)\(rest.isEmpty ? "" : " " + rest)" }
      ?? "to ask who a group is: clio who \(arguments.joined(separator: " "))"
    return ClioError(
      .badInput, "expected one of the commands \(commands.joined(separator: ", ")), found '\(word)'",
      hint: hint + "; clio --help explains them")
  }
}
