import Testing

@testable import ClioModel

@Suite("A selector of rows")
struct ActorSelectorTests {
  private let day = CalendarDay(daysSince1970: 17_725)  // 2018-07-13

  @Test(
    "The id decides wherever the side has one; names serve sides without",
    arguments: [
      ([234], ["IS"], 234, "IS", true), ([234], ["IS"], 234, "Islamic State", true), ([234], ["IS"], 235, "IS", false),
      ([234], ["IS"], nil, "IS", true), ([234], ["IS"], nil, "Taleban", false), ([234], [], nil, "IS", false),
      ([], ["IS"], 234, "IS", false), ([], ["IS"], 234, "ISI", false), ([], [], 234, "IS", false),
    ] as [(Set<Int>, Set<String>, Int?, String, Bool)])
  func selects(ids: Set<Int>, names: Set<String>, id: Int?, name: String, isSelected: Bool) {
    #expect(ActorSelector(ids: ids, names: names).selects(EventSide(id: id, name: name)) == isSelected)
  }

  @Test("Without conditions it covers every row")
  func unconditional() {
    #expect(ActorSelector(ids: [1]).covers(country: nil, adm1: nil, start: day, event: 7))
  }

  @Test("A country or an area that is asked for must be there")
  func places() {
    let selector = ActorSelector(countries: [700, 770], adm1: ["Nangarhar province", "Kunar province"])
    #expect(selector.covers(country: 700, adm1: "Nangarhar province", start: day, event: 7))
    #expect(!selector.covers(country: 645, adm1: "Nangarhar province", start: day, event: 7))
    #expect(!selector.covers(country: nil, adm1: "Nangarhar province", start: day, event: 7))
    #expect(!selector.covers(country: 700, adm1: "Kabul province", start: day, event: 7))
    #expect(!selector.covers(country: 700, adm1: nil, start: day, event: 7))
  }

  @Test(
    "The first and the last day are included, and either may be open",
    arguments: [
      (17_725, 17_725, true), (17_726, nil, false), (17_725, nil, true), (nil, 17_724, false), (nil, 17_725, true),
      (17_726, 17_724, false),
    ] as [(Int32?, Int32?, Bool)])
  func days(from: Int32?, to: Int32?, isCovered: Bool) {
    let selector = ActorSelector(
      from: from.map(CalendarDay.init(daysSince1970:)), to: to.map(CalendarDay.init(daysSince1970:)))
    #expect(selector.covers(country: nil, adm1: nil, start: day, event: 7) == isCovered)
  }

  @Test("Events can be picked and left out")
  func events() {
    #expect(ActorSelector(events: [7]).covers(country: nil, adm1: nil, start: day, event: 7))
    #expect(!ActorSelector(events: [8]).covers(country: nil, adm1: nil, start: day, event: 7))
    #expect(!ActorSelector(except: [7]).covers(country: nil, adm1: nil, start: day, event: 7))
    #expect(!ActorSelector(events: [7], except: [7]).covers(country: nil, adm1: nil, start: day, event: 7))
  }
}

@Suite("The definition of an actor")
struct ActorDefinitionTests {
  @Test("By id and by name")
  func factories() {
    #expect(ActorDefinition.ucdp(id: 234, names: ["IS"]).selectors == [ActorSelector(ids: [234], names: ["IS"])])
    #expect(ActorDefinition.name("IS").selectors == [ActorSelector(names: ["IS"])])
  }

  @Test("It has maybes where one of its selectors is one; those taken away do not count")
  func maybes() {
    let plain = ActorSelector(ids: [234])
    let maybe = ActorSelector(ids: [234], isMaybe: true)
    #expect(!ActorDefinition(selectors: [plain]).hasMaybes)
    #expect(ActorDefinition(selectors: [plain, maybe]).hasMaybes)
    #expect(!ActorDefinition(selectors: [plain], minus: [maybe]).hasMaybes)
  }

  @Test("It is coarse where it asks for nothing finer than side, country, year and violence")
  func coarse() {
    let day = CalendarDay(daysSince1970: 0)
    #expect(ActorDefinition(selectors: [ActorSelector(ids: [234], countries: [700])]).isCoarse)
    let finer = [
      ActorSelector(adm1: ["Kunar"]), ActorSelector(from: day), ActorSelector(to: day), ActorSelector(events: [1]),
      ActorSelector(except: [1]),
    ]
    for selector in finer {
      #expect(!ActorDefinition(selectors: [selector]).isCoarse)
      #expect(!ActorDefinition(selectors: [ActorSelector(ids: [234])], minus: [selector]).isCoarse)
    }
  }
}
