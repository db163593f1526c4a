import Testing

@Suite("Changes and comparisons in other words")
struct YearOnYearTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "Deaths in Nigeria went up by a fifth between 2012 and 2013.",
        ["trend of deaths in NGA during 2012..2013 is rising by 20 %"]
      ),
      (
        "Killings by the ADF have been rising since 2013, from 100 that year to 300 in 2014.",
        [
          "trend of deaths.inflicted of adf during 2013..2014 is rising", "deaths.inflicted of adf during 2013 is 100",
          "deaths.inflicted of adf during 2014 is 300",
        ]
      ),
      (
        "The number of attacks by the PKK dropped by more than two thirds from 2016 to 2018.",
        ["trend of events of pkk during 2016..2018 is falling by more than 67 %"]
      ),
      (
        "The ELN killed more civilians in 2018 than in 2017.",
        ["trend of deaths.civilians of eln during 2017..2018 is rising"]
      ),
      (
        "Boko Haram killed fewer people in 2016 than the year before.",
        ["trend of deaths.inflicted of boko-haram during 2015..2016 is falling"]
      ),
      ("Fewer people died in Iraq in 2018 than in 2017.", ["trend of deaths in IRQ during 2017..2018 is falling"]),
      (
        "Civilian deaths in Yemen more than halved from 2018 to 2019.",
        ["trend of deaths.civilians in YEM during 2018..2019 is falling by more than 50 %"]
      ),
      (
        "The war in Sri Lanka claimed more lives in 2008 than in 2007.",
        ["trend of deaths in LKA during 2007..2008 is rising"]
      ),
      ("Between 2016 and 2018 the violence in Libya ebbed.", ["trend of deaths in LBY during 2016..2018 is falling"]),
      ("Deaths in Somalia have been climbing since 2014.", ["trend of deaths in SOM during 2014.. is rising"]),
      (
        "The FARC killed more soldiers in 2002 than the ELN did, 400 against 90.",
        [
          "compare deaths.opponent of farc with eln during 2002 is more", "deaths.opponent of farc during 2002 is 400",
          "deaths.opponent of eln during 2002 is 90",
        ]
      ),
      (
        "The Taliban killed more civilians in 2015 than Islamic State Khorasan did; in 2016 they killed twice as many.",
        [
          "compare deaths.civilians of taliban with is-khorasan during 2015 is more",
          "compare deaths.civilians of taliban with is-khorasan during 2016 is more by 100 %",
        ]
      ),
      ("Attacks by Boko Haram have declined since 2015.", ["trend of events of boko-haram during 2015.. is falling"]),
      (
        "Deaths at the hands of the LRA plunged by nine tenths from 2009 to 2012.",
        ["trend of deaths.inflicted of lra during 2009..2012 is falling by 90 %"]
      ),
      (
        "The Houthis killed twice as many civilians in 2017 as in 2016.",
        ["trend of deaths.civilians of houthis during 2016..2017 is rising by 100 %"]
      ),
      (
        "Deaths in Colombia went down by almost a third in 2017.",
        ["trend of deaths in COL during 2016..2017 is falling by about 33 %"]
      ),
      (
        "In 2018 the Taliban killed far more people than Islamic State Khorasan.",
        ["compare deaths.inflicted of taliban with is-khorasan during 2018 is more"]
      ),
      (
        "JNIM was less deadly than Islamic State in 2018.",
        ["compare deaths.inflicted of jnim with islamic-state during 2018 is less"]
      ),
      ("The toll in Iraq dropped sharply in 2018.", ["trend of deaths in IRQ during 2017..2018 is falling"]),
      (
        "The number of clashes in Ukraine halved between 2016 and 2018.",
        ["trend of events in UKR during 2016..2018 is falling by 50 %"]
      ),
      (
        "Casualties caused by the Taliban rose in 2018 by more than a quarter.",
        ["trend of deaths.inflicted of taliban during 2017..2018 is rising by more than 25 %"]
      ),
    ] as [(String, Set<String>)])
  func changes(_ text: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: "2019-03-01") == expected)
  }
}
