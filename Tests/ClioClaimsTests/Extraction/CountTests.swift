import Testing

@Suite("Deaths counted")
struct CountTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "Boko Haram has killed more than 27,000 people in Nigeria since 2009, the United Nations said on Tuesday.",
        "2019-05-01", ["deaths.inflicted of boko-haram in NGA during 2009.. is more than 27000"]
      ),
      (
        "Some 2,300 civilians were killed by the Taliban in Afghanistan in 2018.",
        "2019-05-01", ["deaths.civilians of taliban in AFG during 2018 is about 2300"]
      ),
      (
        "At least 300 civilians and 45 soldiers died in attacks by Islamic State Khorasan in 2017.",
        "2019-05-01",
        [
          "deaths.civilians of is-khorasan during 2017 is at least 300",
          "deaths.opponent of is-khorasan during 2017 is 45",
        ]
      ),
      (
        "Turkish officials say that more than 300 PKK militants were killed in northern Iraq in 2019.",
        "2020-06-01", ["deaths.suffered of pkk in IRQ during 2019 is more than 300"]
      ),
      (
        "In the Philippines, the Abu Sayyaf Group was blamed for 45 deaths last year.",
        "2020-06-01", ["deaths.inflicted of abu-sayyaf in PHL during 2019 is 45"]
      ),
      (
        "Clashes between the Taliban and Islamic State Khorasan left 120 people dead in 2019.",
        "2020-06-01", ["deaths of taliban against is-khorasan during 2019 is 120"]
      ),
      (
        "The Syrian army killed 60 fighters of the Islamic State near Palmyra in May 2019.",
        "2020-06-01",
        [#"deaths.opponent of government-of-syria against islamic-state at "Palmyra" during 2019-05 is 60"#]
      ),
      (
        "Islamic State Khorasan killed at least 80 Taliban fighters in 2017.",
        "2020-06-01", ["deaths.opponent of is-khorasan against taliban during 2017 is at least 80"]
      ),
      (
        "More than 200,000 people have been killed in Syria since 2011.",
        "2020-06-01", ["deaths in SYR during 2011.. is more than 200000"]
      ),
      (
        "The conflict in Yemen has cost thousands of lives since 2015.",
        "2020-06-01", ["deaths in YEM during 2015.. is thousands"]
      ),
      (
        "Fighting in eastern Ukraine killed more than 3,500 people in 2014.",
        "2020-06-01", ["deaths in UKR during 2014 is more than 3500"]
      ),
      (
        "The TTP suffered significant losses between 2014 and 2016.",
        "2020-06-01", ["deaths.suffered of ttp during 2014..2016 is heavy"]
      ),
      (
        "The Lord's Resistance Army (LRA) murdered 620 people in Congo over Christmas 2008. The LRA abducted 160 children as well.",
        "2020-06-01", ["deaths.inflicted of lra in COG during 2008 is 620", "abducted of lra during 2008 is 160"]
      ),
      (
        "ISIS-K was responsible for the deaths of 1,500 people in Afghanistan and Pakistan between 2015 and 2018, including 200 policemen.",
        "2021-10",
        [
          "deaths.inflicted of is-khorasan in AFG, PAK during 2015..2018 is 1500",
          "deaths.opponent of is-khorasan in AFG, PAK during 2015..2018 is 200",
        ]
      ),
      (
        "Since January 2020, the Allied Democratic Forces have killed 1,200 civilians in the Democratic Republic of the Congo.",
        "2021-10", ["deaths.civilians of adf in COD during 2020-01.. is 1200"]
      ),
      (
        "Boko Haram's insurgency has killed 35,000 people and displaced two million in north-east Nigeria since 2009.",
        "2021-10",
        [
          "deaths of boko-haram in NGA during 2009.. is 35000",
          "displaced of boko-haram in NGA during 2009.. is 2000000",
        ]
      ),
      (
        "An estimated 600 to 700 Islamic State fighters died in Sirte in 2016.",
        "2021-10-12", [#"deaths.suffered of islamic-state at "Sirte" during 2016 is 600 to 700"#]
      ),
      (
        "Nearly 800 people perished in Islamic State attacks in Iraq between January and June 2016.",
        "2021-06-15", ["deaths.inflicted of islamic-state in IRQ during 2016-01..2016-06 is about 800"]
      ),
      (
        "The Houthis have lost an estimated 10,000 men since 2015, the coalition says.",
        "2021-06-15", ["deaths.suffered of houthis during 2015.. is about 10000"]
      ),
      (
        "Between 2014 and 2018, violence involving the PKK claimed around 4,000 lives in Turkey.",
        "2021-06-15", ["deaths of pkk in TUR during 2014..2018 is about 4000"]
      ),
      (
        "In the year 2019 alone, ISWAP fighters murdered some 150 civilians in Nigeria and Chad.",
        "2021-06-15", ["deaths.civilians of is-west-africa in NGA, TCD during 2019 is about 150"]
      ),
      (
        "As many as 300 villagers were slaughtered by the ADF in 2014.",
        "2021-06-15", ["deaths.civilians of adf during 2014 is at most 300"]
      ),
      (
        "The Taliban, once driven from power, killed upwards of 1,000 Afghan soldiers in the first three months of 2017.",
        "2021-06-15", ["deaths.opponent of taliban during 2017-01..2017-03 is more than 1000"]
      ),
      (
        "The death toll in Somalia climbed from 1,500 in 2012 to 2,500 in 2016.",
        "2021-06-15", ["deaths in SOM during 2012 is 1500", "deaths in SOM during 2016 is 2500"]
      ),
      (
        "In Mozambique, al-Shabaab killed at least 350 civilians in 2020.",
        "2021-06-15", ["deaths.civilians of is-mozambique in MOZ during 2020 is at least 350"]
      ),
      (
        "The report found that the Taliban had killed 1,000 people and that Islamic State Khorasan had killed 600 in 2018.",
        "2021-06-15",
        ["deaths.inflicted of taliban during 2018 is 1000", "deaths.inflicted of is-khorasan during 2018 is 600"]
      ),
      (
        "Although Boko Haram lost ground in 2015, it still killed 6,000 people that year.",
        "2021-06-15", ["deaths.inflicted of boko-haram during 2015 is 6000"]
      ),
      (
        "Fewer than 50 people were killed by the Shining Path in Peru in 2010.",
        "2021-06-15", ["deaths.inflicted of sendero-luminoso in PER during 2010 is fewer than 50"]
      ),
      (
        "Police shot dead 12 suspected members of the Maute group in Marawi in May 2017.",
        "2021-06-15", [#"deaths.suffered of maute-group at "Marawi" during 2017-05 is 12"#]
      ),
      (
        "The Nigerian army said it had killed 200 Boko Haram fighters in Borno in March 2018.",
        "2021-06-15", [#"deaths.opponent of government-of-nigeria against boko-haram at "Borno" during 2018-03 is 200"#]
      ),
      (
        "US air strikes killed 40 al-Shabaab militants in Somalia in 2018.",
        "2021-06-15", ["deaths.opponent of government-of-usa against al-shabaab in SOM during 2018 is 40"]
      ),
      (
        "The Islamic State's own losses in Iraq were heavy in 2017.",
        "2021-06-15", ["deaths.suffered of islamic-state in IRQ during 2017 is heavy"]
      ),
      (
        "The PKK's insurgency has killed 40,000 people since 1984.",
        "2021-06-15", ["deaths of pkk during 1984.. is 40000"]
      ),
      (
        "Forty years of war with the PKK have cost 40,000 lives in Turkey.",
        "2021-06-15", ["deaths of pkk in TUR is 40000"]
      ),
      (
        "In May, Boko Haram killed 60 people in Niger, and in June another 20.",
        "2021-06-15",
        [
          "deaths.inflicted of boko-haram in NER during 2021-05 is 60",
          "deaths.inflicted of boko-haram in NER during 2021-06 is 20",
        ]
      ),
      (
        "Boko Haram killed 60 people in Niger in May and 20 in Chad in June.",
        "2021-06-15",
        [
          "deaths.inflicted of boko-haram in NER during 2021-05 is 60",
          "deaths.inflicted of boko-haram in TCD during 2021-06 is 20",
        ]
      ),
      (
        "Boko Haram killed 60 people in 2018, 80 in 2019 and 90 in 2020.",
        "2021-06-15",
        [
          "deaths.inflicted of boko-haram during 2018 is 60", "deaths.inflicted of boko-haram during 2019 is 80",
          "deaths.inflicted of boko-haram during 2020 is 90",
        ]
      ),
      (
        "The Taliban did not kill anyone in Kabul in 2010.",
        "2021-06-15", [#"deaths.inflicted of taliban at "Kabul" during 2010 is 0"#]
      ),
      (
        "About 3,000 people died in the attacks of 11 September 2001 in the United States, carried out by al-Qaida.",
        "2021-06-15", ["deaths.inflicted of al-qaida in USA during 2001-09-11 is about 3000"]
      ),
      (
        "More than 1,500 Boko Haram members have been killed by Nigerian troops since January 2015.",
        "2021-06-15", ["deaths.opponent of government-of-nigeria against boko-haram during 2015-01.. is more than 1500"]
      ),
      (
        "The Sinaloa Cartel was blamed for roughly 3,000 of the deaths in Mexico in 2019.",
        "2021-06-15", ["deaths.inflicted of sinaloa-cartel in MEX during 2019 is about 3000"]
      ),
      (
        "Syria's war has killed half a million people since 2011.",
        "2021-06-15", ["deaths in SYR during 2011.. is 500000"]
      ),
      (
        "Some 2,000 people, most of them civilians, were killed in Gaza in July and August 2014.",
        "2021-06-15", [#"deaths at "Gaza" during 2014-07..2014-08 is about 2000"#]
      ),
      (
        "The LTTE is thought to have killed about 600 policemen on a single day in June 1990.",
        "2021-06-15", ["deaths.opponent of ltte during 1990-06 is about 600"]
      ),
      (
        "Clashes between Hizbul Islam and Al-Shabaab in Somalia killed 200 people in 2009 and 2010.",
        "2021-06-15", ["deaths of hizbul-islam against al-shabaab in SOM during 2009..2010 is 200"]
      ),
      (
        "With 8,000 dead, 2015 was the bloodiest year of the Boko Haram insurgency.",
        "2021-06-15", ["deaths of boko-haram during 2015 is 8000", "record year of boko-haram during 2015 by deaths"]
      ),
      (
        "The number of deaths in Cameroon went up from 200 in 2017 to 700 in 2018.",
        "2021-06-15", ["deaths in CMR during 2017 is 200", "deaths in CMR during 2018 is 700"]
      ),
      (
        "In Pakistan alone, 60 soldiers lost their lives in Baloch Liberation Army attacks in 2020.",
        "2021-06-15", ["deaths.opponent of bla in PAK during 2020 is 60"]
      ),
      (
        #""In 2018 alone, the Houthis killed 900 of our men," the commander said."#,
        "2021-06-15", ["deaths.inflicted of houthis during 2018 is 900"]
      ),
      (
        "Amnesty International accused Boko Haram of killing 400 civilians in Cameroon and Nigeria since April.",
        "2021-06-15", ["deaths.civilians of boko-haram in CMR, NGA during 2021-04.. is 400"]
      ),
      (
        "The 21 Copts whom the Islamic State beheaded in Libya in February 2015 came from Egypt.",
        "2021-06-15", [#"deaths.civilians of islamic-state in LBY for "Copts" during 2015-02 is 21"#]
      ),
      (
        "Boko Haram, founded in 2002, killed 300 people in 2010.",
        "2021-06-15",
        ["milestone of boko-haram during 2002 is founded", "deaths.inflicted of boko-haram during 2010 is 300"]
      ),
    ] as [(String, String, Set<String>)])
  func counts(_ text: String, _ published: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: published) == expected)
  }
}
