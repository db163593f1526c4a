import ClioModel
import Testing

@testable import ClioCharts

@Suite("Scales")
struct ScaleTests {
  @Test(
    "Ticks go in steps of 1, 2 or 5 times a power of ten, and reach the largest figure",
    arguments: [
      (6582, 5, [0, 2000, 4000, 6000, 8000]), (4088, 5, [0, 1000, 2000, 3000, 4000, 5000]), (0, 5, [0, 1]),
      (1, 5, [0, 1]), (3, 5, [0, 1, 2, 3]), (23_590, 5, [0, 5000, 10_000, 15_000, 20_000, 25_000]), (100, 1, [0, 100]),
      (101, 1, [0, 200]), (-7, 3, [0, 1]), (11, 0, [0, 20]),
    ] as [(Double, Int, [Double])])
  func ticks(largest: Double, limit: Int, values: [Double]) {
    #expect(NiceTicks(upTo: largest, atMost: limit).values == values)
  }

  @Test("Numbers beyond ten million are told in words; none is too large, and none is none")
  func largeTicks() {
    #expect(NiceTicks(upTo: 6582, atMost: 5).labels == ["0", "2,000", "4,000", "6,000", "8,000"])
    #expect(NiceTicks(upTo: 12e6, atMost: 3).labels == ["0", "5 million", "10 million", "15 million"])
    #expect(NiceTicks(upTo: 2.5e12, atMost: 6).labels.last == "2.5 trillion")
    #expect(NiceTicks(upTo: Double(Int.max), atMost: 2).labels == ["0", "5,000,000 trillion", "10,000,000 trillion"])
    #expect(NiceTicks(upTo: .nan, atMost: 2).values == [0, 1])
    #expect(NiceTicks(upTo: .infinity, atMost: 2).values == [0, 1])
  }

  @Test("A scale turns figures into places, and stops at its ends")
  func linear() {
    let scale = LinearScale(from: 0, to: 100, at: 300, 100)
    #expect(scale[0] == 300)
    #expect(scale[25] == 250)
    #expect(scale[100] == 100)
    #expect(scale[-5] == 300)
    #expect(scale[1e300] == 100)
    #expect(scale[Double.nan] == 300)
    #expect(LinearScale(from: 3, to: 3, at: 7, 9)[3] == 7)
  }

  @Test("Labels of years thin out to round years")
  func years() {
    // A label needs 28.2 + 10 pixels.
    let four = TimeLabels(.years(from: 2015), count: 4, pitch: 40)
    #expect(four.labels.map(\.text) == ["2015", "2016", "2017", "2018"])
    let thirty = TimeLabels(.years(from: 1989), count: 30, pitch: 20)
    #expect(thirty.labels.map(\.text).prefix(3) == ["1990", "1992", "1994"])
    #expect(thirty.labels.first?.index == 1)
    #expect(
      TimeLabels(.years(from: 1989), count: 30, pitch: 9).labels.map(\.text) == [
        "1990", "1995", "2000", "2005", "2010", "2015",
      ])
    // No round year among them: the ends where both have room, else the first.
    #expect(TimeLabels(.years(from: 2011), count: 8, pitch: 6).labels.map(\.text) == ["2011", "2018"])
    #expect(TimeLabels(.years(from: 2011), count: 3, pitch: 4).labels.map(\.text) == ["2011"])
    #expect(TimeLabels(.years(from: 2011), count: 0, pitch: 4).labels == [])
    #expect(TimeLabels(.years(from: 2011), count: 3, pitch: 0).labels == [])
  }

  @Test("Labels of months become those of years where they have no room")
  func months() {
    let months = TimeLabels(.months(from: Month(year: 2015, month: 11)), count: 5, pitch: 40)
    #expect(months.labels.map(\.text) == ["Nov", "Dec", "Jan", "Feb", "Mar"])
    #expect(months.labels.map(\.year) == ["2015", nil, "2016", nil, nil])
    let quarters = TimeLabels(.months(from: Month(year: 2015, month: 2)), count: 14, pitch: 13)
    #expect(quarters.labels.map(\.text) == ["Apr", "Jul", "Oct", "Jan"])
    #expect(quarters.labels.map(\.year) == ["2015", nil, nil, "2016"])
    let years = TimeLabels(.months(from: Month(year: 1989, month: 1)), count: 360, pitch: 1.8)
    // 21.6 pixels a year: every second one.
    #expect(years.labels.map(\.text).prefix(2) == ["1990", "1992"])
    #expect(years.labels.first?.index == 12)
    #expect(
      TimeLabels(.months(from: Month(year: 2015, month: 2)), count: 3, pitch: 1).labels.map(\.text) == ["2015-02"])
    #expect(!TimeLabels(.months(from: Month(index: -7)), count: 9, pitch: 50).labels.isEmpty)
  }
}
