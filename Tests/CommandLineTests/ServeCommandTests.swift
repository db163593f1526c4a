import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("clio serve")
struct ServeCommandTests {
  @Test("It tells its address, answers, and ends well when it is told to end")
  func serves() async throws {
    let line = try CommandLine()
    #expect(try line.run("load", "--starter").status == 0)
    let server = try line.start("serve", "--port", "0", "--log")
    let address = try await server.address()
    let (data, _) = try await URLSession.shared.data(from: try #require(URL(string: address + "api/v1/health")))
    #expect(String(decoding: data, as: UTF8.self).contains("\"status\" : \"ok\""))
    // The port is taken now.
    let port = try #require(address.split(separator: ":").last?.dropLast())
    let second = try line.run("serve", "--port", String(port))
    #expect(second.status == 2)
    #expect(second.errors.hasPrefix("clio: port: expected a free one, found that \(port) is taken on 127.0.0.1\n"))
    server.process.terminate()
    #expect(await server.status() == 0)
    #expect(try server.errors().contains("GET /api/v1/health 200 "))
  }

  @Test("Beyond this machine it warns")
  func warns() async throws {
    let line = try CommandLine()
    #expect(try line.run("load", "--starter").status == 0)
    let server = try line.start("serve", "--port", "0", "--host", "0.0.0.0")
    _ = try await server.address()
    server.process.interrupt()
    #expect(await server.status() == 0)
    #expect(try server.errors().hasPrefix("clio: warning: 0.0.0.0 can be reached from other machines"))
  }

  @Test("Without a store, or with options that cannot be, it does not begin")
  func refuses() throws {
    let line = try CommandLine()
    let storeless = try line.run("serve", "--port", "0")
    #expect(storeless.status == 2)
    #expect(storeless.errors.contains("expected a store, found none"))
    #expect(try line.run("serve", "--port", "70000").status == 64)
    #expect(try line.run("serve", "--allow-host", "http://clio.example.org").status == 64)
    #expect(try line.run("serve", "--allow-host", "clio.example.org:80").status == 64)
  }
}
