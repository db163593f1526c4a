import ClioModel
import HTTPTypes

/// The OpenAPI 3.1 document, made of the endpoints themselves: what is not in one is not in the other.
struct OpenAPIDocument {
  private let version: String
  private let limits: WebLimits
  /// What examples are taken from; nil where nothing is loaded.
  private let edition: Edition?

  init(version: String, _ limits: WebLimits, edition: Edition?) {
    self.version = version
    self.limits = limits
    self.edition = edition
  }

  var json: JSONValue {
    var paths: [String: JSONValue] = [:]
    for endpoint in Endpoint.all {
      let operation = operation(endpoint)
      var methods: [String: JSONValue] = ["options": Self.options(endpoint)]
      if endpoint.method == .get {
        methods["get"] = operation
        methods["head"] = Self.head(endpoint, parameters: parameters(endpoint))
      } else {
        methods["post"] = operation
      }
      paths[endpoint.path.template] = .object(methods)
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Clio", "version": .text(version),
        "description":
          "Who is this armed group? Figures from open conflict data, each with its definition, edition, range and source rows. Every JSON answer has one envelope (docs/json.md). Deaths of events an actor took part in are not deaths that it caused; low and high are the source's range, not a confidence interval.",
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "servers": [["url": "/"]],
      "paths": .object(paths),
      "components": ["schemas": .object(schemas), "responses": .object(Self.responses)],
    ]
  }

  private func operation(_ endpoint: Endpoint) -> JSONValue {
    var fields: [String: JSONValue] = [
      "operationId": .text(Self.name(endpoint)), "summary": .text(endpoint.summary),
      "parameters": .list(parameters(endpoint)), "responses": .object(responses(endpoint)),
    ]
    if endpoint.body == .text {
      fields["requestBody"] = [
        "required": true,
        "content": [
          "text/plain": ["schema": textSchema], "text/markdown": ["schema": textSchema],
          "text/html": ["schema": textSchema],
          "application/json": [
            "schema": [
              "type": "object", "required": ["text"], "additionalProperties": false,
              "properties": [
                "text": textSchema, "format": Schema.choice(["plain", "markdown", "html"]).json,
                "published": Parameter.Kind.statedDate.schema,
              ],
            ]
          ],
        ],
      ]
    }
    return .object(fields)
  }

  private var textSchema: JSONValue {
    ["type": "string", "minLength": 1, "maxLength": .number(limits.bodyBytes)]
  }

  private func parameters(_ endpoint: Endpoint) -> [JSONValue] {
    let query = endpoint.allParameters.map(Self.parameter)
    guard let name = endpoint.path.valueName, let value = endpoint.path.value else { return query }
    return [
      [
        "name": .text(name), "in": "path", "required": true, "description": .text(endpoint.pathAbout),
        "schema": value.schema, "examples": .object(examples(of: value)),
      ]
    ] + query
  }

  /// Such as this server can answer.
  private func examples(of value: PathPattern.Value) -> [String: JSONValue] {
    let texts: [String]
    switch value {
    case .segment: texts = ["is-khorasan", "taliban"]
    case .address:
      guard let edition, let year = edition.lastYear else { return [:] }
      texts = [
        "\(edition.id)/deaths/actor=is-khorasan/by=year", "\(edition.id)/events/year=\(year)/by=country,violence",
      ]
    }
    return Dictionary(
      uniqueKeysWithValues: texts.enumerated().map { ("example\($0.offset + 1)", ["value": .text($0.element)]) })
  }

  private static func parameter(_ parameter: Parameter) -> JSONValue {
    var schema = parameter.kind.schema
    if let times = parameter.times {
      schema = [
        "type": "array", "items": schema, "minItems": .number(times.lowerBound), "maxItems": .number(times.upperBound),
      ]
    }
    var fields: [String: JSONValue] = [
      "name": .text(parameter.name), "in": "query", "required": .flag(parameter.isRequired),
      "description": .text(parameter.about), "schema": schema,
    ]
    if !parameter.examples.isEmpty { fields["example"] = .list(parameter.examples.map { .text($0) }) }
    return .object(fields)
  }

  private func responses(_ endpoint: Endpoint) -> [String: JSONValue] {
    var content: [String: JSONValue] = [:]
    for format in endpoint.formats {
      let schema: JSONValue =
        format == .json
        ? Schema.ref(endpoint.hasEnvelope ? Self.envelopeName(endpoint) : "OpenAPI").json
        : format == .csl
          ? ["type": "array", "items": ["type": "object"]]
          : format == .geojson || format == .csvw ? ["type": "object"] : ["type": "string"]
      content[String(format.mediaType.prefix { $0 != ";" })] = ["schema": schema]
    }
    var responses: [String: JSONValue] = [
      "200": [
        "description": .text(endpoint.summary), "content": .object(content), "headers": .object(Self.headers(endpoint)),
      ]
    ]
    if endpoint.freshness == .state { responses["304"] = Self.reference(.notModified) }
    for status in Self.everywhere + endpoint.statuses { responses["\(status.code)"] = Self.reference(status) }
    return responses
  }

  /// What any request may be answered with.
  static let everywhere: [HTTPResponse.Status] = [
    .badRequest, .forbidden, .notFound, .methodNotAllowed, .uriTooLong, .misdirectedRequest,
    .requestHeaderFieldsTooLarge, .serviceUnavailable, .gatewayTimeout,
  ]

  private var schemas: [String: JSONValue] {
    var schemas = Schema.parts.mapValues(\.json)
    for endpoint in Endpoint.all {
      schemas[endpoint.hasEnvelope ? Self.envelopeName(endpoint) : "OpenAPI"] =
        endpoint.hasEnvelope
        ? Schema.envelope(kind: endpoint.kind, data: endpoint.content, errors: 0...0).json : endpoint.content.json
    }
    schemas["ErrorEnvelope"] = Schema.envelope(kind: nil, data: .null, errors: 1...10).json
    return schemas
  }

  private static func envelopeName(_ endpoint: Endpoint) -> String {
    endpoint.kind.prefix(1).uppercased() + endpoint.kind.dropFirst() + "Envelope"
  }

  /// `actor` of `/api/v1/actor/{reference}`.
  private static func name(_ endpoint: Endpoint) -> String {
    endpoint.path.words.last.map { String($0.prefix { $0 != "." }) } ?? endpoint.kind
  }
}

extension OpenAPIDocument {
  private static let responses: [String: JSONValue] = {
    let all =
      everywhere + [.contentTooLarge, .unsupportedMediaType, .unprocessableContent, .tooManyRequests]
    var responses: [String: JSONValue] = [
      "\(HTTPResponse.Status.notModified.code)": [
        "description": "Nothing has changed since the answer whose tag the request names."
      ]
    ]
    for status in all {
      responses["\(status.code)"] = [
        "description": .text(meanings[status] ?? status.reasonPhrase),
        "content": ["application/json": ["schema": Schema.ref("ErrorEnvelope").json]],
      ]
    }
    return responses
  }()

  private static let meanings: [HTTPResponse.Status: String] = [
    .badRequest: "The request is not understood: an unknown parameter, or a value of another form.",
    .forbidden: "The request comes from a page of another site.",
    .notFound: "No such path, edition or actor.",
    .methodNotAllowed: "The path takes other methods; `Allow` names them.",
    .uriTooLong: "Path and query are too long.",
    .misdirectedRequest: "`Host` is no name of this program.",
    .requestHeaderFieldsTooLarge: "The head of the request is too long.",
    .serviceUnavailable: "All places are taken, data is being loaded, or the store cannot be read.",
    .gatewayTimeout: "The answer took too long.",
    .contentTooLarge: "The text is too long.",
    .unsupportedMediaType: "`Content-Type` is none of those that are read.",
    .unprocessableContent:
      "The question has no answer as it stands: a name of several actors, years that are not covered.",
    .tooManyRequests: "Too many texts are being checked; `Retry-After` says when to ask again.",
  ]

  private static func reference(_ status: HTTPResponse.Status) -> JSONValue {
    ["$ref": .text("#/components/responses/\(status.code)")]
  }

  private static func headers(_ endpoint: Endpoint) -> [String: JSONValue] {
    var headers: [String: JSONValue] = [
      "Cache-Control": ["schema": ["type": "string"], "description": "`no-cache`: ask again with `If-None-Match`."]
    ]
    if endpoint.freshness == .state {
      headers["ETag"] = [
        "schema": ["type": "string"],
        "description": "Stands for the program, the registry, all that is loaded, and the question.",
      ]
    }
    if endpoint.parameters.contains(where: { $0.name == "offset" }) {
      headers["Clio-Total-Rows"] = [
        "schema": ["type": "integer", "minimum": 0], "description": "How many rows, an event each.",
      ]
    }
    return headers
  }

  private static func head(_ endpoint: Endpoint, parameters: [JSONValue]) -> JSONValue {
    var responses: [String: JSONValue] = ["200": ["description": "The head of the same answer."]]
    if endpoint.freshness == .state { responses["304"] = ["description": "Nothing has changed."] }
    for status in everywhere + endpoint.statuses {
      responses["\(status.code)"] = ["description": .text(meanings[status] ?? status.reasonPhrase)]
    }
    return [
      "operationId": .text("\(name(endpoint))Head"), "summary": "The head of the answer, without its body.",
      "parameters": .list(parameters), "responses": .object(responses),
    ]
  }

  private static func options(_ endpoint: Endpoint) -> JSONValue {
    var fields: [String: JSONValue] = [
      "operationId": .text("\(name(endpoint))Options"), "summary": "The methods that the path takes, in `Allow`.",
      "responses": [
        "204": ["description": "`Allow` names them."], "400": reference(.badRequest), "404": reference(.notFound),
        "414": reference(.uriTooLong), "421": reference(.misdirectedRequest),
        "431": reference(.requestHeaderFieldsTooLarge),
      ],
    ]
    if let name = endpoint.path.valueName, let value = endpoint.path.value {
      fields["parameters"] = [
        [
          "name": .text(name), "in": "path", "required": true,
          "schema": ["type": "string", "minLength": 1, "maxLength": .number(value.longest)],
        ]
      ]
    }
    return .object(fields)
  }
}

extension Schema {
  /// - Parameter kind: nil for any.
  static func envelope(kind: String?, data: Schema, errors: ClosedRange<Int>) -> Schema {
    .object([
      "version": Schema(json: ["type": "integer", "const": 1]),
      "kind": kind.map { Schema(json: ["type": "string", "const": .text($0)]) } ?? .text, "query": .map(of: .text),
      "editions": .list(of: .ref("Edition")), "caveats": .list(of: .ref("Caveat")), "data": data,
      "errors": Schema(json: [
        "type": "array", "items": Schema.ref("Error").json, "minItems": .number(errors.lowerBound),
        "maxItems": .number(errors.upperBound),
      ]),
    ])
  }
}

extension Parameter.Kind {
  var schema: JSONValue {
    switch self {
    case .text(let longest): ["type": "string", "minLength": 1, "maxLength": .number(longest)]
    case .integer(let range):
      ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
    case .choice(let choices): Schema.choice(choices).json
    case .flag: ["type": "boolean"]
    case .wholeDay: Self.dayText
    case .day: ["anyOf": [Self.pattern(Self.year), Self.dayText]]
    case .statedDate: ["anyOf": [Self.pattern(Self.year), Self.pattern("\(Self.year)-(0[1-9]|1[0-2])"), Self.dayText]]
    case .years: Self.pattern("\(Self.year)(\\.\\.\(Self.year))?")
    case .edition: ["type": "string", "minLength": 1, "maxLength": 200]
    }
  }

  private static let year = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
  private static let dayText: JSONValue = ["type": "string", "format": "date"]

  private static func pattern(_ pattern: String) -> JSONValue { ["type": "string", "pattern": .text("^\(pattern)$")] }
}

extension PathPattern.Value {
  var schema: JSONValue {
    var schema: [String: JSONValue] = ["type": "string", "minLength": 1, "maxLength": .number(longest)]
    if case .address = self { schema["pattern"] = .text(Self.addressPattern) }
    return .object(schema)
  }

  /// The outline of an address; docs/addresses.md has its grammar. An edition alone is one where it may be cited.
  private static let addressPattern: String = {
    let word = "[A-Za-z0-9._-]+"
    let measures = Measure.allCases.map { $0.name.replacing(".", with: "\\.") }.joined(separator: "|")
    let keys = AddressKey.allCases.map(\.rawValue).joined(separator: "|")
    return "^(clio:)?\(word)@\(word)(\\+\(word))?(/(\(measures))(/(\(keys))=[^/]+)*/?)?$"
  }()
}
