/// What a JSON value looks like, in the words of JSON Schema 2020-12, which OpenAPI 3.1 goes by.
struct Schema: Sendable, Equatable {
  let json: JSONValue

  static let text = Schema(json: ["type": "string"])
  static let integer = Schema(json: ["type": "integer"])
  /// Never below zero.
  static let count = Schema(json: ["type": "integer", "minimum": 0])
  static let number = Schema(json: ["type": "number"])
  static let flag = Schema(json: ["type": "boolean"])
  /// A share of a whole, from 0 to 1.
  static let share = Schema(json: ["type": "number", "minimum": 0, "maximum": 1])
  static let day = Schema(json: ["type": "string", "pattern": "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}$"])
  /// As exact as stated.
  static let statedDate = Schema(json: ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"])
  static let month = Schema(json: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"])
  static let address = Schema(json: ["type": "string", "pattern": "^[A-Za-z0-9._-]+@[A-Za-z0-9._+-]+/"])
  static let null = Schema(json: ["type": "null"])

  static func ref(_ name: String) -> Schema { Schema(json: ["$ref": .text("#/components/schemas/\(name)")]) }

  static func choice(_ choices: some Sequence<String>) -> Schema {
    Schema(json: ["type": "string", "enum": .list(choices.map { .text($0) })])
  }

  static func list(of item: Schema) -> Schema { Schema(json: ["type": "array", "items": item.json]) }

  /// An object whose names are not known beforehand.
  static func map(of value: Schema) -> Schema { Schema(json: ["type": "object", "additionalProperties": value.json]) }

  static func either(_ one: Schema, _ other: Schema) -> Schema { Schema(json: ["anyOf": [one.json, other.json]]) }

  /// - Parameters:
  ///   - always: properties that are there in every answer.
  ///   - sometimes: those that are left out where they have no value.
  static func object(
    _ always: KeyValuePairs<String, Schema>, sometimes: KeyValuePairs<String, Schema> = [:]
  ) -> Schema {
    var properties: [String: JSONValue] = [:]
    for (name, schema) in always { properties[name] = schema.json }
    for (name, schema) in sometimes { properties[name] = schema.json }
    return Schema(json: [
      "type": "object", "properties": .object(properties), "required": .list(always.map { .text($0.key) }),
    ])
  }

  /// The same with a sentence on what it is.
  func about(_ text: String) -> Schema {
    guard case .object(var fields) = json else { return self }
    fields["description"] = .text(text)
    return Schema(json: .object(fields))
  }
}
