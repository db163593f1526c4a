import Testing

@Suite("Events and what UCDP does not count")
struct UnitTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "According to the UN, there were 500 clashes between the Taliban and the Afghan government in 2012.",
        "2020-06-01", ["events of taliban against government-of-afghanistan during 2012 is 500"]
      ),
      (
        "According to a count by the university, al-Qaida in the Arabian Peninsula carried out 120 attacks in 2012.",
        "2021-06-15", ["attacks of aqap during 2012 is 120"]
      ),
      (
        "At Chibok, in Nigeria, Boko Haram seized 276 girls on 14 April 2014.",
        "2021-06-15", [#"abducted of boko-haram in NGA at "Chibok" during 2014-04-14 is 276"#]
      ),
      (
        "The Islamic State has about 10,000 fighters in Iraq and Syria.",
        "2021-06-15", ["fighters of islamic-state in IRQ, SYR is about 10000"]
      ),
      (
        "Between January 2009 and December 2012 the TTP carried out 350 suicide attacks, killing some 4,000 people.",
        "2021-06-15",
        [
          "attacks of ttp during 2009-01..2012-12 is 350",
          "deaths.inflicted of ttp during 2009-01..2012-12 is about 4000",
        ]
      ),
      (
        "FARC guerrillas kidnapped 3,000 people in 2000 and killed 600.",
        "2021-06-15", ["abducted of farc during 2000 is 3000", "deaths.inflicted of farc during 2000 is 600"]
      ),
      (
        "In Kenya, two attacks by Al-Shabaab left 60 dead in 2014.",
        "2021-06-15",
        [
          #"attacks of al-shabaab in KEN during 2014 is 2"#,
          #"deaths.inflicted of al-shabaab in KEN during 2014 is 60"#,
        ]
      ),
    ] as [(String, String, Set<String>)])
  func units(_ text: String, _ published: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: published) == expected)
  }
}
