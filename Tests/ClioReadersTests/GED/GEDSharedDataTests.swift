import ClioModel
import ClioTesting
import Foundation
import Testing

@testable import ClioReaders

// Only where the shared data lies beside the repository: a bare clone passes without it.
@Suite("The published files", .enabled(if: SharedData.folder != nil))
struct GEDSharedDataTests {
  // Row counts of shared/data/README.md.
  @Test(
    "Every file is read whole, without a reject",
    arguments: [
      ("ged191-global-core.csv", 152_616), ("ged221-pakistan.csv", 6416), ("hdx-pakistan-22.1.csv", 6416),
      ("hdx-bangladesh-19.1.csv", 601), ("ged241-mexico.csv", 18_957), ("ged231-incomplete-weeks.csv", 14_441),
      ("ged231-sample1000.csv", 1000), ("ged-syria-2016-2019.csv", 16_566),
    ])
  func wholeFile(name: String, rows: Int) throws {
    let totals = try Totals(name)
    #expect(totals.rows == rows)
    #expect(totals.events == rows)
    #expect(totals.rejects == 0)
    if name == "ged191-global-core.csv" {
      // The README's totals of GED 19.1, computed with pandas.
      #expect(totals.toll == DeathToll(low: 1_676_989, best: 2_089_095, high: 3_067_090))
    }
  }

  @Test("HDX's copy of Pakistan holds the same deaths as UCDP's file")
  func twoCopies() throws {
    #expect(try Totals("ged221-pakistan.csv").toll == Totals("hdx-pakistan-22.1.csv").toll)
  }

  @Test("The cell of every row of the sample is the one that its coordinates lie in")
  func cells() throws {
    #expect(try Totals("ged231-sample1000.csv").warnings[.cellDiffers] == nil)
  }

  private struct Totals {
    var rows = 0
    var events = 0
    var rejects = 0
    var toll = DeathToll.zero
    var warnings: [RowWarning: Int] = [:]

    init(_ name: String) throws {
      let path = try #require(SharedData.path("ucdp-ged/\(name)"))
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      var reader = try GEDReader(file: name) { (buffer) throws(ClioError) in
        guard let data = try? file.read(upToCount: buffer.count) else { return 0 }
        data.copyBytes(to: buffer)
        return data.count
      }
      while let batch = try reader.nextBatch() {
        events += batch.columns.count
        rejects += batch.rejects.count
        toll.low += batch.columns.low.reduce(0) { $0 + Int($1) }
        toll.best += batch.columns.best.reduce(0) { $0 + Int($1) }
        toll.high += batch.columns.high.reduce(0) { $0 + Int($1) }
        warnings.merge(batch.warnings, uniquingKeysWith: +)
      }
      rows = reader.rows
    }
  }
}
