import ClioTesting
import Foundation

/// A real browser without a window, driven over W3C WebDriver (https://www.w3.org/TR/webdriver2/) by `chromedriver`.
final class Browser: Sendable {
  /// What the driver answered in place of a value.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  /// Something on a page.
  struct Element: Sendable {
    fileprivate let id: String
    fileprivate let browser: Browser

    func click() async throws { try await browser.ask("POST", "element/\(id)/click", [:]) }
    func type(_ text: String) async throws { try await browser.ask("POST", "element/\(id)/value", ["text": text]) }
    var text: String { get async throws { try await browser.ask("GET", "element/\(id)/text") as? String ?? "" } }

    /// Nil where it has none of the name.
    func attribute(_ name: String) async throws -> String? {
      try await browser.ask("GET", "element/\(id)/attribute/\(name)") as? String
    }
  }

  private let driver: Process
  private let port: Int
  private let session: String

  /// Where the driver is; nil where there is none, or no browser for it.
  static let driverPath: String? = {
    let asked = ProcessInfo.processInfo.environment["CHROMEDRIVER"].map { [$0] } ?? []
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return (asked + folders.map { "\($0)/chromedriver" }).first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// - Parameters:
  ///   - width: of the window, in pixels.
  ///   - runsScripts: false for a reader who has turned them off.
  private init(width: Int, runsScripts: Bool) async throws {
    guard let path = Self.driverPath else { throw Refusal(description: "no chromedriver") }
    driver = Process()
    driver.executableURL = URL(fileURLWithPath: path)
    // Any free port, which it tells; its children end with it.
    driver.arguments = ["--port=0"]
    let pipe = Pipe()
    driver.standardOutput = pipe
    driver.standardError = FileHandle.nullDevice
    try driver.run()
    var told = ""
    var found: Int?
    while found == nil {
      let data = pipe.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Refusal(description: "chromedriver ended: \(told)") }
      told += String(decoding: data, as: UTF8.self)
      found = told.firstMatch(of: /on port ([1-9][0-9]*)/).flatMap { Int($0.1) }
    }
    port = found ?? 0
    var options: [String: Any] = [
      "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=\(width),900",
      ]
    ]
    if !runsScripts { options["prefs"] = ["profile.managed_default_content_settings.javascript": 2] }
    let wish: [String: Any] = [
      "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"],
    ]
    let answer = try await Self.send("POST", port, "session", ["capabilities": ["alwaysMatch": wish]])
    guard let name = (answer as? [String: Any])?["sessionId"] as? String else {
      driver.terminate()
      throw Refusal(description: "no session: \(String(describing: answer))")
    }
    session = name
  }

  deinit { driver.terminate() }

  func open(_ address: String) async throws { try await ask("POST", "url", ["url": address]) }

  var address: String { get async throws { try await ask("GET", "url") as? String ?? "" } }
  var title: String { get async throws { try await ask("GET", "title") as? String ?? "" } }

  /// Waits for a page whose address has a part in it: what is clicked takes a moment to get there.
  func arrive(at part: String) async throws {
    for _ in 0..<200 where !(try await address.contains(part)) { try await Task.sleep(for: .milliseconds(50)) }
    let found = try await address
    guard found.contains(part) else { throw Refusal(description: "expected \(part), found \(found)") }
  }

  /// The first that fits, once it is there and can be seen.
  func element(_ selector: String) async throws -> Element {
    for _ in 0..<200 {
      if let found = try await elements(selector).first,
        try await ask("GET", "element/\(found.id)/displayed") as? Bool == true
      {
        return found
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Refusal(description: "nothing to see at \(selector) on \(try await address)")
  }

  func elements(_ selector: String) async throws -> [Element] {
    let found = try await ask("POST", "elements", ["using": "css selector", "value": selector]) as? [[String: String]]
    return (found ?? []).compactMap { $0.values.first }.map { Element(id: $0, browser: self) }
  }

  /// The value of an expression on the page, as JavaScript writes it.
  func value(of expression: String) async throws -> String {
    try await ask("POST", "execute/sync", ["script": "return String(\(expression))", "args": []]) as? String ?? "null"
  }

  /// What the browser complained of since it was last asked: scripts that failed, files that were not there, what the page's
  /// own policy refused.
  func complaints() async throws -> [String] {
    let entries = try await ask("POST", "se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return entries.filter { ["WARNING", "SEVERE"].contains($0["level"] as? String) }.map { "\($0["message"] ?? "")" }
  }

  /// Runs a test with a browser that ends with it, however it ends.
  static func using(
    width: Int = 1280, runsScripts: Bool = true, _ test: (Browser) async throws -> Void
  ) async throws {
    let browser = try await Browser(width: width, runsScripts: runsScripts)
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await test(browser)) } catch { outcome = .failure(error) }
    _ = try? await browser.ask("DELETE", "")
    browser.driver.terminate()
    try outcome.get()
  }

  @discardableResult private func ask(
    _ method: String, _ path: String, _ body: [String: Any]? = nil
  ) async throws -> Any? {
    try await Self.send(method, port, path.isEmpty ? "session/\(session)" : "session/\(session)/\(path)", body)
  }

  private static func send(_ method: String, _ port: Int, _ path: String, _ body: [String: Any]?) async throws -> Any? {
    let text = try body.map { String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) } ?? ""
    let head =
      "\(method) /\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
      + "Content-Length: \(text.utf8.count)\r\nConnection: close\r\n\r\n"
    // Foundation's URLSession takes no head with a field that has no space after its colon, as chromedriver writes them.
    let outcome = await RawClient(port: port).send([head + text], wait: 60, isOne: true)
    let parts = outcome.text.split(separator: "\r\n\r\n", maxSplits: 1)
    guard parts.count == 2 else { throw Refusal(description: "\(method) \(path): no answer") }
    let value = (try JSONSerialization.jsonObject(with: Data(parts[1].utf8)) as? [String: Any])?["value"]
    guard outcome.status == 200 else { throw Refusal(description: "\(method) \(path): \(value ?? "")") }
    return value
  }
}
