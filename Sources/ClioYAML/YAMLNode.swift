public import ClioModel
import Yams

/// One value of a YAML file, with the file that it stands in.
public struct YAMLNode {
  let node: Node
  let file: String
  /// The page that explains the file's keys; faults point at it.
  let manual: String

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - file: the name for error messages.
  ///   - manual: the page that explains its keys.
  /// - Throws: `ClioError` of kind `badInput` where the text is no YAML, or empty.
  public init(_ yaml: String, file: String, manual: String) throws(ClioError) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch {
      throw YAMLFault.at(file, nil, "expected YAML, found: \(error)", manual)
    }
    guard let node else { throw YAMLFault.at(file, 1, "expected keys and values, found an empty file", manual) }
    self.init(node, file: file, manual: manual)
  }

  init(_ node: Node, file: String, manual: String) {
    self.node = node
    self.file = file
    self.manual = manual
  }
}

/// The wording of what can be wrong with a YAML file.
public enum YAMLFault {
  /// - Parameter manual: the page that explains the keys, such as `docs/registry.md`.
  public static func at(_ file: String, _ line: Int?, _ what: String, _ manual: String, hint: String = "") -> ClioError
  {
    ClioError(
      .badInput, "\(file):\(line.map { "\($0): " } ?? " ")\(what)",
      hint: hint.isEmpty ? "\(manual) explains the keys and their values" : hint)
  }
}

/// Text as it may stand in a YAML file on one line, whatever it holds.
public enum YAMLText {
  /// In double quotes, with what they need escaped.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\x" + (digits.count == 1 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
