import Testing

@Suite("Units, seasons, shared names and armies")
struct SharedNameAndSeasonTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      ("Islamic State earned 2 million dollars a day in 2014.", ["money of islamic-state during 2014 is 2000000"]),
      ("The Taliban controlled 70 districts in 2018.", ["area of taliban during 2018 is 70"]),
      (
        "Fighting with the Houthis has forced 3 million people from their homes in Yemen since 2015.",
        ["displaced of houthis in YEM during 2015.. is 3000000"]
      ),
      ("Mozambique's al-Shabaab killed 60 civilians in 2018.", ["deaths.civilians of is-mozambique during 2018 is 60"]),
      (
        "Al-Shabaab, the Somali militia, killed 30 soldiers in 2011.",
        ["deaths.opponent of al-shabaab during 2011 is 30"]
      ),
      (
        "Sri Lankan troops killed 300 LTTE fighters in 2008.",
        ["deaths.opponent of government-of-sri-lanka against ltte during 2008 is 300"]
      ),
      (
        "In 2015, 90 Boko Haram fighters were killed by Chadian forces.",
        ["deaths.opponent of government-of-chad against boko-haram during 2015 is 90"]
      ),
      ("Abu Sayyaf kidnapped 20 people last summer.", ["abducted of abu-sayyaf during 2018-06..2018-08 is 20"]),
      (
        "Boko Haram killed 600 civilians in the last two months.",
        ["deaths.civilians of boko-haram during 2019-01..2019-02 is 600"]
      ),
      (
        "Civilian deaths in Afghanistan rose from 3,000 in 2012 to 3,800 in 2014.",
        ["deaths.civilians in AFG during 2012 is 3000", "deaths.civilians in AFG during 2014 is 3800"]
      ),
      (
        "On New Year's Eve 2016 Islamic State wounded 70 people in Turkey.",
        ["wounded of islamic-state in TUR during 2016-12-31 is 70"]
      ),
      (
        "A bombing by Islamic State in Kabul on 3 July 2018 killed 40 people and injured 80.",
        [
          #"attack of islamic-state at "Kabul" during 2018-07-03 kills all 40"#,
          #"wounded of islamic-state at "Kabul" during 2018-07-03 is 80"#,
        ]
      ),
      (
        "In the late 1990s the GIA killed 3,000 civilians in Algeria.",
        ["deaths.civilians of gia in DZA during 1990..1999 is 3000"]
      ),
      (
        "Islamic State in the Sahel killed 200 civilians in Niger last autumn.",
        ["deaths.civilians of is-sahel in NER during 2018-09..2018-11 is 200"]
      ),
      ("Boko Haram has about 9,000 fighters and 400 vehicles.", ["fighters of boko-haram is about 9000"]),
      (
        "Islamic State kidnapped 39 Indian workers in Iraq in June 2014.",
        ["abducted of islamic-state in IRQ during 2014-06 is 39"]
      ),
      (
        "Kenyan forces have killed 57 al-Shabaab fighters in Somalia since January.",
        ["deaths.opponent of government-of-kenya against al-shabaab in SOM during 2019-01.. is 57"]
      ),
      ("Boko Haram ranked third by deaths in 2017.", []),
      ("The worst month for Mexico was the deadliest in two decades, the paper said of May 2017.", []),
      ("The Gulf Cartel's armed wing, Los Zetas, turned on it in 2010.", []),
      ("Jemaah Islamiyah has ties to al-Qaeda.", []),
      ("The group that killed most people in Nigeria in 2014 was Boko Haram.", []),
      ("The attack on Garissa University in April 2015 was the deadliest in Kenya since 1998.", []),
      ("In April 2013 the Nusra Front renewed its oath to al-Qaeda.", []),
      ("A truce between the ELN and the government of Colombia took effect in October 2017.", []),
      ("Boko Haram fought the army for years in Nigeria.", []),
      ("Syrian troops supported by Hezbollah retook Qusayr.", []),
      ("The army said no group was deadlier.", []),
      ("The United States supported Iraq against Iran in the 1980s.", []),
      ("The Gulf Cartel and Los Zetas broke apart in 2010.", []),
      ("Three years after it was founded, the group was the deadliest in the region.", []),
      ("2018 was not the deadliest year in Mali.", []),
      ("It was the deadliest attack by Boko Haram in Chad since June 2015.", []),
      ("Prices in Nigeria rose by a third in 2016.", []),
      ("Donations to Hamas fell in 2018.", []),
      ("The Taliban's income rose from 2016 to 2018.", []),
      ("The ELN's first victim was a priest.", []),
      ("Hezbollah has sent fighters to Syria since 2013.", []),
      ("Iran denies that it supports the Houthis.", []),
      ("Jund al-Khilafah split from AQIM in September 2014 and pledged allegiance to the Islamic State.", []),
      ("In July 2016 the Nusra Front changed its name.", []),
      ("Sudan supported rebels in Uganda.", []),
      ("The army backed the Taliban's rivals.", []),
      ("India arms the government of Afghanistan.", []),
      ("French troops fought JNIM in Mali.", []),
      ("The FARC and the ELN fought each other in 2006.", []),
      ("Al-Shabaab and Hizbul Islam merged in December 2010.", []),
      ("Iraqi soldiers were killed by the Islamic State.", []),
      ("Some 20 people were injured.", []),
    ] as [(String, Set<String>)])
  func others(_ text: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: "2019-03-01") == expected)
  }
}
