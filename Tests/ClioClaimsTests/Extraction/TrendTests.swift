import Testing

@Suite("Trends and comparisons")
struct TrendTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "Deaths caused by Boko Haram fell by 40 percent from 2015 to 2016.",
        "2020-06-01", ["trend of deaths.inflicted of boko-haram during 2015..2016 is falling by 40 %"]
      ),
      (
        "Attacks by the Taliban doubled between 2014 and 2016.",
        "2020-06-01", ["trend of events of taliban during 2014..2016 is rising by 100 %"]
      ),
      (
        "The number of people killed by Al-Shabaab in Somalia rose from 2015 to 2017.",
        "2020-06-01", ["trend of deaths.inflicted of al-shabaab in SOM during 2015..2017 is rising"]
      ),
      (
        "Violence in Mali increased sharply in 2018.",
        "2020-06-01", ["trend of deaths in MLI during 2017..2018 is rising"]
      ),
      (
        "In 2016 the Taliban killed three times as many civilians as Islamic State Khorasan.",
        "2020-06-01", ["compare deaths.civilians of taliban with is-khorasan during 2016 is more by 200 %"]
      ),
      (
        "Islamic State Khorasan is deadlier than the Haqqani network but less active than the Taliban.",
        "2021-10", ["compare deaths.inflicted of is-khorasan with haqqani-network is more"]
      ),
      (
        "Attacks by ISIS in Egypt fell by a third in 2018.",
        "2021-06-15", ["trend of events of islamic-state in EGY during 2017..2018 is falling by 33 %"]
      ),
      (
        "Deaths at the hands of Boko Haram declined by 80 percent between 2014 and 2018.",
        "2021-06-15", ["trend of deaths.inflicted of boko-haram during 2014..2018 is falling by 80 %"]
      ),
      (
        "Killings by the LRA dropped sharply from 2009 to 2012.",
        "2021-06-15", ["trend of deaths.inflicted of lra during 2009..2012 is falling"]
      ),
      (
        "Islamic State killed four times as many people as Boko Haram in 2016.",
        "2021-06-15", ["compare deaths.inflicted of islamic-state with boko-haram during 2016 is more by 300 %"]
      ),
      (
        "Boko Haram killed fewer people than Islamic State in 2017.",
        "2021-06-15", ["compare deaths.inflicted of boko-haram with islamic-state during 2017 is less"]
      ),
      (
        "The Taliban killed 30 percent more civilians than Islamic State Khorasan in 2016.",
        "2021-06-15", ["compare deaths.civilians of taliban with is-khorasan during 2016 is more by 30 %"]
      ),
      (
        "The number of attacks attributed to the Houthis rose by half between 2018 and 2019.",
        "2021-06-15", ["trend of events of houthis during 2018..2019 is rising by 50 %"]
      ),
      (
        "Casualties among civilians in Yemen fell by a quarter in 2019.",
        "2021-06-15", ["trend of deaths.civilians in YEM during 2018..2019 is falling by 25 %"]
      ),
      (
        "Fatalities in Chad tripled from 2014 to 2015.",
        "2021-06-15", ["trend of deaths in TCD during 2014..2015 is rising by 200 %"]
      ),
    ] as [(String, String, Set<String>)])
  func trends(_ text: String, _ published: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: published) == expected)
  }
}
