import Testing

@Suite("One attack")
struct AttackTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "A suicide bombing at a wedding hall in Kabul on 17 August 2019, claimed by Islamic State Khorasan, killed 63 people and wounded more than 180.",
        "2020-06-01",
        [
          #"attack at "Kabul" about "wedding hall" during 2019-08-17 is claimed by is-khorasan"#,
          #"attack at "Kabul" about "wedding hall" during 2019-08-17 kills all 63"#,
        ]
      ),
      (
        "An attack on a police academy in Quetta killed 61 cadets on 24 October 2016.",
        "2020-06-01", [#"attack at "Quetta" about "police academy" during 2016-10-24 kills opponents 61"#]
      ),
      (
        "Boko Haram fighters raided the town of Baga in January 2015, killing up to 2,000 people.",
        "2020-06-01", [#"attack of boko-haram at "Baga" during 2015-01 kills all at most 2000"#]
      ),
      (
        "Militants from al-Shabaab attacked a university in Garissa, Kenya, on 2 April 2015 and killed 148 people, most of them students.",
        "2020-06-01",
        [#"attack of al-shabaab in KEN at "Garissa" about "university" during 2015-04-02 kills all 148"#]
      ),
      (
        "Al-Shabaab, a Somali group, claimed responsibility for the attack on a hotel in Nairobi in January 2019 in which 21 people died.",
        "2020-06-01",
        [
          #"attack at "Nairobi" about "hotel" during 2019-01 is claimed by al-shabaab"#,
          #"attack at "Nairobi" about "hotel" during 2019-01 kills all 21"#,
        ]
      ),
      (
        "The killing of 21 Coptic Christians in Libya by the Islamic State in February 2015 shocked Egypt.",
        "2020-06-01", ["attack of islamic-state in LBY during 2015-02 kills civilians 21"]
      ),
      (
        "ISIS-K carried out the attack on the hospital in Kabul in May 2020 that left 24 dead.",
        "2021-10", [#"attack of is-khorasan at "Kabul" about "hospital" during 2020-05 kills all 24"#]
      ),
      (
        "In a single day, 23 July 2014, more than 700 people were killed in Syria.",
        "2021-10", ["attack in SYR during 2014-07-23 kills all more than 700"]
      ),
      (
        "The Tamil Tigers assassinated two heads of government and killed 146 civilians at Anuradhapura in May 1985.",
        "2021-10", [#"attack of ltte at "Anuradhapura" during 1985-05 kills civilians 146"#]
      ),
      (
        "The Taliban killed 12 policemen in an ambush in Helmand province on Sunday.",
        "2021-10", []
      ),
      (
        "On 26 November 2008 gunmen of Lashkar-e-Taiba stormed two hotels in Mumbai, killing 166.",
        "2021-06-15", [#"attack of lashkar-e-taiba at "Mumbai" during 2008-11-26 kills all 166"#]
      ),
      (
        "Gulf Cartel gunmen killed 72 migrants in San Fernando, Mexico, in August 2010.",
        "2021-06-15", [#"attack of gulf-cartel in MEX at "San Fernando" during 2010-08 kills civilians 72"#]
      ),
      (
        "In a raid on the village of Gamboru on 5 May 2014, Boko Haram killed more than 300 people.",
        "2021-06-15", [#"attack of boko-haram at "Gamboru" during 2014-05-05 kills all more than 300"#]
      ),
      (
        "A bomb killed 87 worshippers at a shrine in Sehwan, Pakistan, on 16 February 2017; the Islamic State said it was behind the attack.",
        "2021-06-15",
        [
          #"attack in PAK at "Sehwan" about "shrine" during 2017-02-16 kills civilians 87"#,
          #"attack in PAK at "Sehwan" during 2017-02-16 is by islamic-state"#,
        ]
      ),
      (
        "Islamic State Khorasan claimed an attack on a Sikh temple in Kabul in March 2020 in which 25 people were killed.",
        "2021-06-15",
        [
          #"attack at "Kabul" about "Sikh temple" during 2020-03 is claimed by is-khorasan"#,
          #"attack at "Kabul" about "Sikh temple" during 2020-03 kills all 25"#,
        ]
      ),
      (
        "The attack on the Kabul airport, which killed 170 people, was carried out by a lone bomber of ISIS-K.",
        "2021-06-15", [#"attack at "Kabul airport" is by is-khorasan"#, #"attack at "Kabul airport" kills all 170"#]
      ),
      (
        "The shooting at the airport in Entebbe killed three.",
        "2021-06-15", [#"attack at "Entebbe" kills all 3"#]
      ),
      (
        "In August 2008 ten French soldiers were killed in a Taliban ambush in Afghanistan.",
        "2021-06-15", [#"attack of taliban in AFG for "French soldiers" during 2008-08 kills opponents 10"#]
      ),
      (
        "Al-Qaida murdered nearly 3,000 people on 11 September 2001.",
        "2021-06-15", ["attack of al-qaida during 2001-09-11 kills all about 3000"]
      ),
      (
        "The Taliban are believed to have killed 400 people in Ghazni in August 2018.",
        "2021-06-15", [#"attack of taliban at "Ghazni" during 2018-08 kills all 400"#]
      ),
      (
        "Islamic State gunmen and suicide bombers attacked Paris on 13 November 2015, killing 130 people and wounding hundreds.",
        "2021-06-15",
        [
          #"attack of islamic-state at "Paris" during 2015-11-13 kills all 130"#,
          #"wounded of islamic-state at "Paris" during 2015-11-13 is hundreds"#,
        ]
      ),
      (
        "Boko Haram insurgents killed no fewer than 110 farmers at Koshobe in Borno State on 28 November 2020.",
        "2021-06-15", [#"attack of boko-haram at "Koshobe" during 2020-11-28 kills civilians at least 110"#]
      ),
      (
        "The Islamic State in the Greater Sahara, led by Abu Walid al-Sahrawi until his death in 2021, killed four American soldiers in Niger on 4 October 2017.",
        "2021-06-15", [#"attack of is-sahel in NER for "American soldiers" during 2017-10-04 kills opponents 4"#]
      ),
      (
        "The Jaish-e-Mohammed group claimed the suicide attack that killed 40 paramilitary police in Pulwama, Kashmir, on 14 February 2019.",
        "2021-06-15",
        [
          #"attack at "Pulwama" during 2019-02-14 is claimed by jaish-e-mohammed"#,
          #"attack at "Pulwama" during 2019-02-14 kills opponents 40"#,
        ]
      ),
      (
        "Nineteen people, among them five policemen, were killed on Tuesday in Quetta.",
        "2021-06-15",
        [
          #"attack at "Quetta" during 2021-06-15 kills all 19"#,
          #"attack at "Quetta" during 2021-06-15 kills opponents 5"#,
        ]
      ),
      (
        "Thousands fled after Boko Haram attacked Diffa in Niger in June 2016.",
        "2021-06-15", [#"attack in NER at "Diffa" during 2016-06 is by boko-haram"#]
      ),
      (
        "In June 2016 Boko Haram attacked Diffa.",
        "2021-06-15", [#"attack at "Diffa" during 2016-06 is by boko-haram"#]
      ),
      (
        "The TTP killed 149 people, among them 132 schoolchildren, in Peshawar on 16 December 2014.",
        "2021-06-15",
        [
          #"attack of ttp at "Peshawar" during 2014-12-16 kills all 149"#,
          #"attack of ttp at "Peshawar" for "schoolchildren" during 2014-12-16 kills civilians 132"#,
        ]
      ),
    ] as [(String, String, Set<String>)])
  func attacks(_ text: String, _ published: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: published) == expected)
  }
}
