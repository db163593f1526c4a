import ArgumentParser
import ClioClaims
import ClioModel
import Foundation

/// The program: parses the command line, runs the command and turns errors into exit codes.
public enum ClioProgram {
  public static func run() async -> Never {
    // A closed pipe (`clio rows ... | head`) ends the program quietly.
    signal(SIGPIPE, SIG_DFL)
    do {
      if let help = Guess.help(for: Array(CommandLine.arguments.dropFirst())) {
        Terminal.complain(help)
        exit(ExitStatus.usage.rawValue)
      }
      var command = try ClioCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      exit(ExitStatus.done.rawValue)
    } catch let error as ClioError {
      Terminal.complain(error)
      exit(ExitStatus(error).rawValue)
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch let error where ClioCommand.exitCode(for: error) != .failure {
      ClioCommand.exit(withError: error)
    } catch {
      Terminal.complain(ClioError(.failed, "\(error)"))
      exit(ExitStatus.failed.rawValue)
    }
  }
}

/// What the exit codes mean. Where several fit, 2 wins over 1 and 1 over 3.
enum ExitStatus: Int32, Error {
  case done = 0
  /// The answer is no: a claim fails, a name is unknown or ambiguous, a registry file is invalid.
  case no = 1
  case failed = 2
  /// Finished with gaps: rows were rejected.
  case gaps = 3
  /// The command line was not understood.
  case usage = 64

  init(_ error: ClioError) {
    switch error.kind {
    case .noSuchActor, .ambiguous: self = .no
    case .notFound, .badInput, .unanswerable, .failed: self = .failed
    }
  }

  /// What a checked text is for a program.
  init(_ text: CheckedText) {
    let gaps =
      text.count(.depends) + text.count(.outside) + text.count(.unclear) + text.notUnderstood + text.faults.count
    self = text.count(.fails) > 0 ? .no : gaps > 0 ? .gaps : .done
  }

  /// The one of both that a program must see.
  func worse(_ other: ExitStatus) -> ExitStatus {
    let order: [ExitStatus] = [.failed, .no, .gaps, .done]
    return order.first { $0 == self || $0 == other } ?? self
  }
}

struct ClioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clio",
    abstract: "Answers \"Who is this armed group?\" from open conflict data, with the rows behind every figure.",
    discussion: """
      Start with data:   clio fetch ucdp-ged     or: clio load ged251-csv.zip     or: clio load --starter
      Then ask:          clio who ISIS-K         clio rank --in 2018 --by deaths.onesided
      And trace it:      clio figure ADDRESS     clio rows ADDRESS     clio cite ADDRESS
      Draw it:           clio chart ISIS-K       clio map ISIS-K       clio timeline ISIS-K

      Exit codes: 0 done; 1 the answer is no; 2 could not finish; 3 finished with gaps; 64 usage.
      """,
    version: clioVersion,
    subcommands: [
      LoadCommand.self, FetchCommand.self, DataCommand.self, ActorsCommand.self, WhoCommand.self, CompareCommand.self,
      NetworkCommand.self, RankCommand.self, CheckCommand.self, PublishCommand.self, ServeCommand.self,
      FigureCommand.self, RowsCommand.self, CiteCommand.self, ChartCommand.self, MapCommand.self, TimelineCommand.self,
      ExportCommand.self, DoctorCommand.self,
      CorpusCommand.self,
    ])
}

/// Raised with each release; `CHANGELOG.md` says what changed.
let clioVersion = "0.1.0"

/// How answers name what made them.
let clioProgram = "Clio \(clioVersion)"
