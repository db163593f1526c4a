import Testing

@Suite("Ranks and records")
struct RankTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "The Taliban were the second most active armed group in Afghanistan in 2015.",
        "2020-06-01", ["rank of taliban in AFG during 2015 by activity is 2"]
      ),
      (
        "The deadliest group in Somalia in 2017 was Al-Shabaab.",
        "2020-06-01", ["rank of al-shabaab in SOM during 2017 by lethality is 1"]
      ),
      (
        "Boko Haram ranked as the third-deadliest terrorist organisation in the world in 2016.",
        "2020-06-01", ["rank of boko-haram during 2016 by lethality is 3"]
      ),
      (
        "In 2014, Boko Haram was among the top three deadliest groups worldwide.",
        "2020-06-01", ["rank of boko-haram during 2014 by lethality is top 3"]
      ),
      (
        "2014 was the deadliest year in Pakistan in a decade.",
        "2020-06-01", ["record year in PAK during 2014 by deaths since 2004"]
      ),
      (
        "The deadliest month in Syria since 2012 was July 2014.",
        "2020-06-01", ["record month in SYR during 2014-07 by deaths since 2012"]
      ),
      (
        "Lashkar-e-Taiba's deadliest attack, in Mumbai in November 2008, left 166 people dead.",
        "2021-06-15",
        [
          #"record event of lashkar-e-taiba at "Mumbai" during 2008-11 by deaths"#,
          #"attack of lashkar-e-taiba at "Mumbai" during 2008-11 kills all 166"#,
        ]
      ),
      (
        "The bloodiest month of the war in Yemen was March 2018.",
        "2021-06-15", ["record month in YEM during 2018-03 by deaths"]
      ),
      (
        "No year since 2006 was deadlier for Sri Lanka than 2009.",
        "2021-06-15", ["record year in LKA during 2009 by deaths since 2006"]
      ),
      (
        "Islamic State was the most active group in Syria in 2015, followed by the Nusra Front.",
        "2021-06-15", ["rank of islamic-state in SYR during 2015 by activity is 1"]
      ),
      (
        "The ELN ranks second among the deadliest groups in Colombia in 2018.",
        "2021-06-15", ["rank of eln in COL during 2018 by lethality is 2"]
      ),
      (
        "With 1,200 deaths inflicted in 2019, Boko Haram was the world's fourth most lethal group.",
        "2021-06-15", ["rank of boko-haram during 2019 by lethality is 4"]
      ),
      (
        "Kenya's deadliest attack since 1998 was the one on Garissa University in April 2015, in which al-Shabaab killed 148 people.",
        "2021-06-15",
        [
          "record event in KEN during 2015-04 by deaths since 1998",
          #"attack of al-shabaab at "Garissa University" during 2015-04 kills all 148"#,
        ]
      ),
      (
        "Nigeria saw its deadliest month in March 2014.",
        "2021-06-15", ["record month in NGA during 2014-03 by deaths"]
      ),
      (
        "For Burkina Faso, 2021 was the deadliest year on record.",
        "2021-06-15", ["record year in BFA during 2021 by deaths"]
      ),
      (
        "The most violent year in Mexico's recent history was 2019.",
        "2021-06-15", ["record year in MEX during 2019 by deaths"]
      ),
      (
        "The Taliban remain the most lethal insurgent group in Afghanistan.",
        "2021-06-15", ["rank of taliban in AFG by lethality is 1"]
      ),
      (
        "Nigeria had its deadliest month in March 2014.",
        "2021-06-15", ["record month in NGA during 2014-03 by deaths"]
      ),
      (
        "Nigeria lived through its deadliest year in 2014.",
        "2021-06-15", ["record year in NGA during 2014 by deaths"]
      ),
      (
        "Its deadliest month in Nigeria was March 2014.",
        "2021-06-15", ["record month in NGA during 2014-03 by deaths"]
      ),
      (
        "In March 2014 Nigeria had its deadliest month.",
        "2021-06-15", ["record month in NGA during 2014-03 by deaths"]
      ),
      (
        "March 2014 was the deadliest month in Nigeria.",
        "2021-06-15", ["record month in NGA during 2014-03 by deaths"]
      ),
    ] as [(String, String, Set<String>)])
  func ranks(_ text: String, _ published: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: published) == expected)
  }
}
