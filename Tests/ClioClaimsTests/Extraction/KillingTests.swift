import Testing

/// How journalists write of killings: agents, dates and sites that stand elsewhere in the sentence.
@Suite("Killings as newspapers tell them")
struct KillingTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        #"On 14 May 2019 fighters of Boko Haram raided a market in Niger and killed 27 traders before fleeing."#,
        [#"attack of boko-haram in NER about "market" during 2019-05-14 kills civilians 27"#]
      ),
      (
        #"Ethiopian troops killed about 300 al-Shabaab fighters in Somalia in 2012."#,
        [#"deaths.opponent of government-of-ethiopia against al-shabaab in SOM during 2012 is about 300"#]
      ),
      (
        #"Colombia's army killed 214 FARC guerrillas in 2008."#,
        [#"deaths.opponent of government-of-colombia against farc during 2008 is 214"#]
      ),
      (
        #"In 2016 the Taliban killed 4,200 people in Afghanistan, among them 950 civilians."#,
        [
          #"deaths.inflicted of taliban in AFG during 2016 is 4200"#,
          #"deaths.civilians of taliban in AFG during 2016 is 950"#,
        ]
      ),
      (
        #"Some 310 people, including 120 civilians, were killed in Mali in 2013."#,
        [#"deaths in MLI during 2013 is about 310"#, #"deaths.civilians in MLI during 2013 is 120"#]
      ),
      (
        #"Nobody was killed by the Taliban in that village."#,
        []
      ),
      (
        #"The blast outside the justice ministry in Baghdad on 25 October 2009 left 155 people dead."#,
        [#"attack at "Baghdad" about "justice ministry" during 2009-10-25 kills all 155"#]
      ),
      (
        #"The Tajik army lost 28 soldiers when the Islamic Movement of Uzbekistan ambushed a convoy on 19 September 2010."#,
        [#"attack of imu about "convoy" during 2010-09-19 kills opponents 28"#]
      ),
      (
        #"Al-Qaida in the Islamic Maghreb stormed a hotel in Burkina Faso on 15 January 2016: 30 people dead."#,
        [#"attack of aqim in BFA about "hotel" during 2016-01-15 kills all 30"#]
      ),
      (
        #"The ELN would have killed 40 soldiers had the bomb gone off."#,
        []
      ),
      (
        #"The army accuses Boko Haram of killing 86 villagers in Nigeria in January 2016."#,
        [#"deaths.civilians of boko-haram in NGA during 2016-01 is 86"#]
      ),
      (
        #"Abu Sayyaf executed 12 hostages in 2001, against three in 2000."#,
        [
          #"deaths.inflicted of abu-sayyaf for "hostages" during 2001 is 12"#,
          #"deaths.inflicted of abu-sayyaf for "hostages" during 2000 is 3"#,
        ]
      ),
      (
        #"A suicide bomber blew himself up in a mosque in Kuwait on 26 June 2015, killing 27 worshippers."#,
        [#"attack in KWT about "mosque" during 2015-06-26 kills civilians 27"#]
      ),
      (
        #"The death toll from the Taliban's attack on a school in Pakistan on 16 December 2014 rose to 145."#,
        [#"attack of taliban in PAK about "school" during 2014-12-16 kills all 145"#]
      ),
      (
        #"A church in Kaduna was bombed on 8 April 2012. At least 38 people died there."#,
        [#"attack at "Kaduna" about "church" during 2012-04-08 kills all at least 38"#]
      ),
      (
        #"In the conflict with the PKK, 1,700 people lost their lives in Turkey in 2016."#,
        [#"deaths of pkk in TUR during 2016 is 1700"#]
      ),
      (
        #"Kurdish fighters of the PKK suffered 420 deaths in 1998, the year in which Turkish warplanes were busiest."#,
        [#"deaths.suffered of pkk during 1998 is 420"#]
      ),
      (
        #"Gunmen killed 26 Coptic Christians on a bus in Egypt on 26 May 2017."#,
        [#"attack in EGY about "bus" during 2017-05-26 kills civilians 26"#]
      ),
      (
        #"The Tamil Tigers assaulted an army camp in Sri Lanka on 18 July 1996, killing about 1,200 soldiers and losing 330 of their own."#,
        [
          #"attack of ltte in LKA about "army camp" during 1996-07-18 kills opponents about 1200"#,
          #"attack of ltte in LKA about "army camp" during 1996-07-18 kills attackers 330"#,
        ]
      ),
      (
        #"Israeli airstrikes killed 67 children in 2021."#,
        [#"deaths.civilians of government-of-israel for "children" during 2021 is 67"#]
      ),
      (
        #"No soldiers were killed by the LRA in 2016."#,
        [#"deaths.opponent of lra during 2016 is 0"#]
      ),
      (
        #"Renamo killed twice as many people in 1988 as in 1987."#,
        [#"trend of deaths.inflicted of renamo during 1987..1988 is rising by 100 %"#]
      ),
      (
        #"The Naxalites put 15 villagers to death in India in 2006."#,
        [#"deaths.civilians of cpi-maoist in IND during 2006 is 15"#]
      ),
      (
        #"An ambush by the Taliban cost ten French soldiers their lives on 18 August 2008."#,
        [#"attack of taliban for "French soldiers" during 2008-08-18 kills opponents 10"#]
      ),
      (
        #"In 2014 Boko Haram was at its height: that year it killed more than 6,000 people."#,
        [#"deaths.inflicted of boko-haram during 2014 is more than 6000"#]
      ),
      (
        #"Militants of Ansar Dine ambushed a patrol in Mali on 7 August 2015, and five of the attackers were killed."#,
        [#"attack of ansar-dine in MLI during 2015-08-07 kills attackers 5"#]
      ),
      (
        #"The massacre of 58 people in the Philippines on 23 November 2009 was not the work of the MILF."#,
        [#"attack in PHL during 2009-11-23 kills all 58"#]
      ),
      (
        #"The Houthis may kill thousands more."#,
        []
      ),
      (
        #"Clashes between Indian troops and Lashkar-e-Taiba left 180 people dead in 2003."#,
        [#"deaths of lashkar-e-taiba against government-of-india during 2003 is 180"#]
      ),
      (
        #"The deaths of 39 people in a nightclub in Turkey on 1 January 2017 were blamed on the Islamic State."#,
        [#"attack of islamic-state in TUR about "nightclub" during 2017-01-01 kills all 39"#]
      ),
      (
        #"The CPI (Maoist) killed 250 civilians and 120 policemen in India in 2009."#,
        [
          #"deaths.civilians of cpi-maoist in IND during 2009 is 250"#,
          #"deaths.opponent of cpi-maoist in IND during 2009 is 120"#,
        ]
      ),
      (
        #"The ADF killed 40 people in 2013, 120 in 2014 and 60 in 2015."#,
        [
          #"deaths.inflicted of adf during 2013 is 40"#, #"deaths.inflicted of adf during 2014 is 120"#,
          #"deaths.inflicted of adf during 2015 is 60"#,
        ]
      ),
      (
        #"Police killed 12 members of Jemaah Islamiyah in Indonesia in 2007."#,
        [#"deaths.suffered of jemaah-islamiyah in IDN during 2007 is 12"#]
      ),
      (
        #"Pakistan's air force says it killed 45 TTP fighters in 2014."#,
        [#"deaths.opponent of government-of-pakistan against ttp during 2014 is 45"#]
      ),
      (
        #"Ninety-two civilians died at the hands of the FDLR in the Democratic Republic of Congo in 2012."#,
        [#"deaths.civilians of fdlr in COD during 2012 is 92"#]
      ),
      (
        #"The Islamic State beheaded 21 men in Libya on 15 February 2015."#,
        [#"attack of islamic-state in LBY during 2015-02-15 kills all 21"#]
      ),
      (
        #"Fighting between the Sudanese army and the SPLA killed 1,500 people in 1999, the church estimates."#,
        [#"deaths of splm-a against government-of-sudan during 1999 is 1500"#]
      ),
      (
        #"Taliban fighters seized Kunduz in September 2015, and hundreds of civilians fled."#,
        []
      ),
      (
        #"The government wants to know who killed the 43 students."#,
        []
      ),
      (
        #"Twelve soldiers and 30 rebels were killed when the M23 attacked an army base in DR Congo on 3 May 2013."#,
        [
          #"attack of m23 in COD about "army base" during 2013-05-03 kills opponents 12"#,
          #"attack of m23 in COD about "army base" during 2013-05-03 kills attackers 30"#,
        ]
      ),
      (
        #"Security forces killed 9 militants and lost 3 men."#,
        []
      ),
      (
        #"The LRA killed 620 people in 2009, most of them civilians, and 240 in 2010."#,
        [#"deaths.inflicted of lra during 2009 is 620"#, #"deaths.inflicted of lra during 2010 is 240"#]
      ),
      (
        #"At dawn on 3 June 2014 Boko Haram gunmen in army uniform attacked four villages in Nigeria, slaughtering at least 200 civilians."#,
        [#"attack of boko-haram in NGA during 2014-06-03 kills civilians at least 200"#]
      ),
      (
        #"Some 800 people lost their lives in Burundi in 2015."#,
        [#"deaths in BDI during 2015 is about 800"#]
      ),
      (
        #"More than 70 people were killed on 27 March 2016 when Jamaat-ul-Ahrar bombed a park in Lahore, Pakistan."#,
        [#"attack of jamaat-ul-ahrar in PAK at "Lahore" about "park" during 2016-03-27 kills all more than 70"#]
      ),
      (
        #"If the Houthis had taken Marib in 2021, they might have killed thousands."#,
        []
      ),
      (
        #"The CPI (Maoist) triggered a landmine on 26 May 2008; no policemen were killed."#,
        []
      ),
      (
        #"Afghan soldiers were killed at a rate of 25 a day."#,
        []
      ),
      (
        #"The LRA abducted 40 children and killed 16 villagers in South Sudan in October 2010."#,
        [#"abducted of lra in SSD during 2010-10 is 40"#, #"deaths.civilians of lra in SSD during 2010-10 is 16"#]
      ),
      (
        #"Deaths at the hands of Al-Shabaab, the Somali group, numbered 1,200 in 2019, of which 400 were civilians."#,
        []
      ),
      (
        #"Two bombs exploded at a market in Jos on 20 May 2014, killing at least 118 people; Boko Haram was blamed."#,
        [
          #"attack at "Jos" about "market" during 2014-05-20 kills all at least 118"#,
          #"attack at "Jos" about "market" during 2014-05-20 is by boko-haram"#,
        ]
      ),
      (
        #"The FARC lost 46 seats and a good deal of sympathy."#,
        []
      ),
      (
        #"Syrian government forces killed 1,400 civilians in 2013, activists say."#,
        [#"deaths.civilians of government-of-syria during 2013 is 1400"#]
      ),
      (
        #"Saudi-led airstrikes killed 140 mourners at a funeral in Sanaa on 8 October 2016."#,
        [#"attack at "Sanaa" about "funeral" during 2016-10-08 kills civilians 140"#]
      ),
      (
        #"The PKK killed nine Turkish soldiers in 2018 and lost 70 fighters."#,
        [#"deaths.opponent of pkk during 2018 is 9"#, #"deaths.suffered of pkk during 2018 is 70"#]
      ),
      (
        #"In a raid on a school in Uganda on 9 June 1998, ADF rebels burned 80 students to death."#,
        [#"attack of adf in UGA about "school" during 1998-06-09 kills civilians 80"#]
      ),
      (
        #"UNITA accuses the government of killing 300 of its members."#,
        []
      ),
      (
        #"Twenty-two people, 17 of them tourists, were gunned down at a museum in Tunis on 18 March 2015."#,
        [
          #"attack at "Tunis" about "museum" during 2015-03-18 kills all 22"#,
          #"attack at "Tunis" about "museum" for "tourists" during 2015-03-18 kills civilians 17"#,
        ]
      ),
      (
        #"The rebels of the M23 killed 171 people in Kishishe in November 2022, the UN said, 20 more than it had first counted."#,
        [#"attack of m23 at "Kishishe" during 2022-11 kills all 171"#]
      ),
      (
        #"The Philippine army reported that it had killed 50 Abu Sayyaf members in 2017 while losing 12 soldiers."#,
        [
          #"deaths.opponent of government-of-philippines against abu-sayyaf during 2017 is 50"#,
          #"deaths.suffered of government-of-philippines during 2017 is 12"#,
        ]
      ),
      (
        #"The group, Jaish-e-Mohammed, claimed the suicide bombing of 14 February 2019 in which 40 Indian paramilitaries died."#,
        [#"attack during 2019-02-14 is claimed by jaish-e-mohammed"#, #"attack during 2019-02-14 kills opponents 40"#]
      ),
      (
        #"Insurgents overran a garrison at Jilli on 14 July 2018 and killed dozens of Nigerian soldiers; Islamic State West Africa Province claimed responsibility."#,
        [
          #"attack at "Jilli" about "garrison" during 2018-07-14 kills opponents dozens"#,
          #"attack at "Jilli" about "garrison" during 2018-07-14 is claimed by is-west-africa"#,
        ]
      ),
      (
        #"The 1998 embassy bombings killed 224 people and made al-Qaida a household name."#,
        []
      ),
      (
        #"A year later the Taliban killed 300 people on a single day."#,
        []
      ),
      (
        #"Attacks by the Islamic State in Sinai left 150 soldiers and policemen dead in Egypt in 2015."#,
        []
      ),
      (
        #"The Shining Path massacred 69 peasants at Lucanamarca on 3 April 1983."#,
        [#"attack of sendero-luminoso at "Lucanamarca" during 1983-04-03 kills civilians 69"#]
      ),
      (
        #"The Nigerian army said 20 insurgents were killed in Borno on Monday."#,
        []
      ),
      (
        #"Killed in the same week were 14 Malian soldiers, ambushed by JNIM near Boulikessi on 30 September 2019."#,
        []
      ),
      (
        #"The fighting between the Houthis and Saudi Arabia cost 3,000 lives in 2015."#,
        [#"deaths of houthis against government-of-saudi-arabia during 2015 is 3000"#]
      ),
      (
        #"JNIM has vowed to kill 100 soldiers for each of its dead."#,
        []
      ),
      (
        #"Dozens died when Boko Haram attacked Kukawa on 1 July 2015, survivors said; 97 bodies were counted."#,
        [#"attack of boko-haram at "Kukawa" during 2015-07-01 kills all dozens"#]
      ),
    ] as [(String, Set<String>)])
  func sentence(text: String, expected: Set<String>) {
    #expect(Extraction.claims(text) == expected)
  }
}
