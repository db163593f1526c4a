extension Double {
  /// With at most two decimals, a point before them in every locale and no exponent: `12`, `0.5`, `-3.14`.
  ///
  /// What is no number becomes `0`, what is beyond a thousand million either way stops there.
  public var decimalText: String {
    guard isFinite else { return "0" }
    let hundredths = Int((Swift.min(Swift.max(self, -1e9), 1e9) * 100).rounded())
    let whole = String(hundredths.magnitude / 100)
    let rest = Int(hundredths.magnitude % 100)
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + whole + decimals
  }
}

extension MarkupAttribute {
  /// A number as SVG takes it, see `Double.decimalText`.
  public static func number(_ name: StaticString, _ value: Double) -> Self { attribute(name, value.decimalText) }
}
