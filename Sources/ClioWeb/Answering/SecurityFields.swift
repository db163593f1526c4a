import HTTPTypes

/// The fields that every answer has, whatever it is.
enum SecurityFields {
  static let all: HTTPFields = {
    var fields = HTTPFields()
    fields[.xContentTypeOptions] = "nosniff"
    fields[.crossOriginResourcePolicy] = "same-origin"
    for (name, value) in others { fields.set(name, value) }
    return fields
  }()

  /// Those that HTTPTypes has no name for.
  private static let others = [
    // Other sites learn nothing; without any the page could not send its own form, whose origin would be hidden too.
    ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
    (
      "Permissions-Policy",
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()"
    ),
  ]
}

extension HTTPFields {
  /// Sets a field by its name; a name that cannot be one is passed over.
  mutating func set(_ name: String, _ value: String) {
    if let name = HTTPField.Name(name) { self[name] = value }
  }
}
