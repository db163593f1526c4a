import Testing

@Suite("Ranks and records told by comparing")
struct ComparativeTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "Somalia's most lethal armed group in 2016 was the Shabaab.",
        ["rank of al-shabaab in SOM during 2016 by lethality is 1"]
      ),
      (
        "Of all the militant organisations in Egypt, Islamic State Sinai was the deadliest in 2017.",
        ["rank of is-sinai in EGY during 2017 by lethality is 1"]
      ),
      (
        "The PKK came second among the deadliest groups in Turkey in 2016.",
        ["rank of pkk in TUR during 2016 by lethality is 2"]
      ),
      (
        "The NPA was one of the three most active groups of the Philippines in 2010.",
        ["rank of cpp-npa in PHL during 2010 by activity is top 3"]
      ),
      (
        "In 2015 Boko Haram was deadlier than any other group in Nigeria.",
        ["rank of boko-haram in NGA during 2015 by lethality is 1"]
      ),
      (
        "In 2014 no other armed group in the world was as deadly as Boko Haram.",
        ["rank of boko-haram during 2014 by lethality is 1"]
      ),
      (
        "No armed group was more active in Colombia in 2002 than the FARC.",
        ["rank of farc in COL during 2002 by activity is 1"]
      ),
      (
        "Among Mali's armed groups, JNIM was the deadliest in 2018.",
        ["rank of jnim in MLI during 2018 by lethality is 1"]
      ),
      ("Pakistan's deadliest group was the TTP in 2013.", ["rank of ttp in PAK during 2013 by lethality is 1"]),
      (
        "Not since 1994 had there been a deadlier year in Rwanda than 1997.",
        ["record year in RWA during 1997 by deaths since 1994"]
      ),
      (
        "There has not been a bloodier month in Iraq since 2006 than July 2014.",
        ["record month in IRQ during 2014-07 by deaths since 2006"]
      ),
      ("For Syria 2014 was the deadliest in half a century.", ["record year in SYR during 2014 by deaths since 1964"]),
      (
        "Of all years since 1990, 2014 was the deadliest for Nigeria.",
        ["record year in NGA during 2014 by deaths since 1990"]
      ),
      (
        "Boko Haram was deadlier in 2014 than in any year before or since.",
        ["record year of boko-haram during 2014 by deaths"]
      ),
      ("The ADF was bloodier in 2018 than in any previous year.", ["record year of adf during 2018 by deaths"]),
      (
        "Never since 2002 had the Ivory Coast seen a bloodier year than 2011.",
        ["record year in CIV during 2011 by deaths since 2002"]
      ),
      (
        "More people died in Afghanistan in 2018 than in any year since 2001.",
        ["record year in AFG during 2018 by deaths since 2001"]
      ),
      (
        "July 2014 was the deadliest month in Syria, and activists blame the Islamic State.",
        ["record month in SYR during 2014-07 by deaths"]
      ),
      (
        "With 1,200 dead, 2015 was the bloodiest year in Egypt in a quarter century.",
        ["record year in EGY during 2015 by deaths since 1990", "deaths in EGY during 2015 is 1200"]
      ),
      (
        "By 2016 Al Qaeda in the Arabian Peninsula had become Yemen's second most active militant group.",
        ["rank of aqap in YEM during 2016 by activity is 2"]
      ),
      (
        "Lebanon's Hezbollah was the third-deadliest organisation in Syria in 2013.",
        ["rank of hezbollah in SYR during 2013 by lethality is 3"]
      ),
      (
        "Of Colombia's guerrilla armies the FARC was the most lethal in 2002.",
        ["rank of farc in COL during 2002 by lethality is 1"]
      ),
      (
        "Los Zetas were among the deadliest cartels of Mexico in 2010.",
        ["rank of los-zetas in MEX during 2010 by lethality is top 10"]
      ),
      ("Somalia's bloodiest month on record was October 2017.", ["record month in SOM during 2017-10 by deaths"]),
      ("Last year was the deadliest in Mali since 2012.", ["record year in MLI during 2018 by deaths since 2012"]),
      ("Cameroon had never known a deadlier year than 2015.", ["record year in CMR during 2015 by deaths"]),
      (
        "The ELN was second only to the FARC among the deadliest groups in Colombia in 2005.",
        ["rank of eln in COL during 2005 by lethality is 2"]
      ),
      (
        "Egypt's most active group in 2016 was Islamic State Sinai.",
        ["rank of is-sinai in EGY during 2016 by activity is 1"]
      ),
      (
        "In terms of attacks, the Taliban were the world's most active group in 2018.",
        ["rank of taliban during 2018 by activity is 1"]
      ),
      (
        "The deadliest single day of the war in Ukraine was 29 August 2014.",
        ["record day in UKR during 2014-08-29 by deaths"]
      ),
      ("The year 1994 remains the bloodiest in Rwanda's history.", ["record year in RWA during 1994 by deaths"]),
      (
        "That made 2017 the deadliest year for Egypt since 2013.",
        ["record year in EGY during 2017 by deaths since 2013"]
      ),
    ] as [(String, Set<String>)])
  func ranks(_ text: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: "2019-03-01") == expected)
  }
}
