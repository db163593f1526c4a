import Testing

@Suite("Relations and milestones")
struct RelationTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "JNIM was formed in March 2017. The group, which has been active in Mali since 2012, killed 120 soldiers in 2018.",
        "2019-05-01",
        [
          "milestone of jnim during 2017-03 is founded", "presence of jnim in MLI during 2012..",
          "deaths.opponent of jnim during 2018 is 120",
        ]
      ),
      (
        "Jamaat-ul-Ahrar split from the Pakistani Taliban in August 2014 and rejoined it a year later.",
        "2020-06-01", ["relation jamaat-ul-ahrar splinter-of ttp during 2014-08"]
      ),
      (
        "The Nusra Front, al-Qaeda's affiliate in Syria, renamed itself in July 2016.",
        "2020-06-01", ["relation nusra-front branch-of al-qaida", "milestone of nusra-front during 2016-07 is renamed"]
      ),
      (
        "Hezbollah is allied with the Houthis and a rival of the Islamic State.",
        "2020-06-01", ["relation hezbollah ally houthis", "relation hezbollah rival islamic-state"]
      ),
      (
        "The United States designated Boko Haram as a foreign terrorist organization in November 2013.",
        "2020-06-01", ["milestone of boko-haram during 2013-11 is listed"]
      ),
      (
        "Boko Haram is not a branch of al-Qaeda.",
        "2020-06-01", ["no relation boko-haram branch-of al-qaida"]
      ),
      (
        "The M23 rebels, backed by Rwanda, killed 60 civilians in DR Congo in 2012.",
        "2020-06-01",
        ["relation m23 state-sponsor government-of-rwanda", "deaths.civilians of m23 in COD during 2012 is 60"]
      ),
      (
        "The Houthis were founded in the 1990s and are supported by Iran.",
        "2021-10",
        ["milestone of houthis during 1990..1999 is founded", "relation houthis state-sponsor government-of-iran"]
      ),
      (
        "UNITA was dissolved as an armed movement in 2002 after its last attack in March 2002.",
        "2021-10", ["milestone of unita during 2002 is dissolved", "last event of unita is 2002-03"]
      ),
      (
        "Ansaru broke away from Boko Haram in January 2012 and swore allegiance to al-Qaeda.",
        "2021-10", ["relation ansaru splinter-of boko-haram during 2012-01", "relation ansaru pledged-to al-qaida"]
      ),
      (
        "The Nusra Front merged with four smaller groups in January 2017 into Hay'at Tahrir al-Sham.",
        "2021-06-15", ["relation nusra-front merged-into hayat-tahrir-al-sham during 2017-01"]
      ),
      (
        "The Islamic Movement of Uzbekistan swore loyalty to the Islamic State in August 2015.",
        "2021-06-15", ["relation imu pledged-to islamic-state during 2015-08"]
      ),
      (
        "Hizb-i Islami is not an ally of the Taliban.",
        "2021-06-15", ["no relation hizb-i-islami ally taliban"]
      ),
      (
        "Lashkar-e-Taiba was banned by Pakistan in January 2002.",
        "2021-06-15", ["milestone of lashkar-e-taiba during 2002-01 is listed"]
      ),
      (
        "UNITA signed a ceasefire with the government of Angola in April 2002.",
        "2021-06-15", ["milestone of unita during 2002-04 is truce"]
      ),
      (
        "The Haqqani Network is an offshoot of Hizb-i Islami.",
        "2021-06-15", ["relation haqqani-network splinter-of hizb-i-islami"]
      ),
      (
        "The Taliban was founded in 1994 by Mullah Omar, who was born in 1960.",
        "2021-06-15", ["milestone of taliban during 1994 is founded"]
      ),
      (
        "Boko Haram was renamed Islamic State West Africa Province in April 2015.",
        "2021-06-15", ["milestone of boko-haram during 2015-04 is renamed"]
      ),
      (
        "The organisation Jundallah was founded in 2003.",
        "2021-06-15", [#"milestone of "Jundallah" during 2003 is founded"#]
      ),
      (
        "Ansaru is a splinter group of Boko Haram.",
        "2021-06-15", ["relation ansaru splinter-of boko-haram"]
      ),
      (
        "ISWAP split off from Boko Haram in August 2016.",
        "2021-06-15", ["relation is-west-africa splinter-of boko-haram during 2016-08"]
      ),
      (
        "Ansar Dine is part of JNIM.",
        "2021-06-15", ["relation ansar-dine branch-of jnim"]
      ),
      (
        "The YPG is the Syrian arm of the PKK.",
        "2021-06-15", ["relation ypg branch-of pkk"]
      ),
      (
        "The Syrian Democratic Forces are supported by the United States.",
        "2021-06-15", ["relation sdf state-sponsor government-of-usa"]
      ),
      (
        "Hamas has been designated a terrorist organization by the United States since October 1997.",
        "2021-06-15", ["milestone of hamas during 1997-10 is listed"]
      ),
    ] as [(String, String, Set<String>)])
  func relations(_ text: String, _ published: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: published) == expected)
  }
}
