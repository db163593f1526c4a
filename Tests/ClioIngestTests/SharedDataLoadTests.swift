import ClioModel
import ClioSQLite
import ClioTesting
import Testing

/// The nine files of the shared data folder, with the row counts and sums of its README; skipped where it is absent.
@Suite("Real files load with no row unaccounted for", .enabled(if: SharedData.folder != nil))
struct SharedDataLoadTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let version: String?
    let label: String?
    let rows: Int
    var testDescription: String { file }
  }

  static let cases: [Case] = [
    Case(file: "ged191-global-core.csv", version: "19.1", label: nil, rows: 152_616),
    Case(file: "ged221-pakistan.csv", version: "22.1", label: "pakistan", rows: 6416),
    Case(file: "hdx-pakistan-22.1.csv", version: "22.1", label: "hdx", rows: 6416),
    Case(file: "hdx-bangladesh-19.1.csv", version: "19.1", label: "bangladesh", rows: 601),
    Case(file: "ged191-excerpt-csv.zip", version: "19.1", label: "excerpt", rows: 3194),
    Case(file: "ged241-mexico.csv", version: "24.1", label: "mexico", rows: 18_957),
    Case(file: "ged231-incomplete-weeks.csv", version: "23.1", label: "weeks", rows: 14_441),
    Case(file: "ged231-sample1000.csv", version: "23.1", label: "sample", rows: 1000),
    Case(file: "ged-syria-2016-2019.csv", version: "20.1", label: "syria", rows: 16_566),
  ]

  @Test("Rows read are events and rejects", arguments: cases)
  func loads(_ file: Case) async throws {
    let fixture = try IngestFixture()
    let path = try #require(SharedData.path("ucdp-ged/" + file.file))
    let edition = try fixture.load(path, version: file.version, label: file.label)
    #expect(edition.rows == file.rows)
    #expect(edition.events + edition.rejects == edition.rows)
    #expect(edition.rejects == 0)
    #expect(try fixture.store.faults() == [])
    try await checkIdentity(edition, in: fixture.store)
    try await checkBytes(edition, path, in: fixture.store)
  }

  /// deaths = suffered + opponent + onesided + collateral + unknown, for every actor of the file.
  private func checkIdentity(_ edition: Edition, in store: SQLiteStore) async throws {
    let table = try await store.tables(for: [TallyQuery(edition: edition.id, groupBy: [.actor])])[0]
    #expect(edition.warnings["best is not the sum of the four death columns"] == nil)
    for cell in table.cells {
      let account = cell.account
      let sum = account.suffered + account.opponent + account.oneSided.best + account.collateral + account.unknown
      #expect(account.toll.best == sum, "\(cell.keys)")
    }
  }

  /// Every byte of a file that is no archive comes back.
  private func checkBytes(_ edition: Edition, _ path: String, in store: SQLiteStore) async throws {
    guard !path.hasSuffix(".zip"), edition.rows < 20_000 else { return }
    let rows = try await store.sourceRows(matching: TallyQuery(edition: edition.id))
    let bytes = try IngestFixture.read(path)
    #expect(rows.head + rows.rows.joined() == bytes)
  }

  @Test("The global file has the sums of its README")
  func sumsGlobal() async throws {
    let fixture = try IngestFixture()
    let path = try #require(SharedData.path("ucdp-ged/ged191-global-core.csv"))
    let edition = try fixture.load(path, version: "19.1")
    #expect(edition.toll == DeathToll(low: 1_676_989, best: 2_089_095, high: 3_067_090))
    #expect(edition.warnings["low above best"] == 806)
    #expect(edition.warnings["high below best"] == 1705)
    #expect(edition.warnings["one-sided event with losses of a side"] == 3)
  }
}
