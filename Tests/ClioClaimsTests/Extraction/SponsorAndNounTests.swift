import Testing

@Suite("Relations in clauses, nouns and both directions")
struct SponsorAndNounTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "Al-Mourabitoun, which had joined AQIM as a branch in December 2015, merged into JNIM in March 2017.",
        [
          "relation al-mourabitoun branch-of aqim during 2015-12",
          "relation al-mourabitoun merged-into jnim during 2017-03",
        ]
      ),
      ("Ansar Dine became part of JNIM in March 2017.", ["relation ansar-dine merged-into jnim during 2017-03"]),
      (
        "Boko Haram swore allegiance to the Islamic State in the spring of 2015.",
        ["relation boko-haram pledged-to islamic-state during 2015-03..2015-05"]
      ),
      ("Iran's government does back Hezbollah.", ["relation hezbollah state-sponsor government-of-iran"]),
      (
        "Iran and Syria have long supported Hezbollah.",
        ["relation hezbollah state-sponsor government-of-iran", "relation hezbollah state-sponsor government-of-syria"]
      ),
      (
        "Jamaat-ul-Ahrar is a splinter of the TTP; it broke away in August 2014.",
        ["relation jamaat-ul-ahrar splinter-of ttp during 2014-08"]
      ),
      (
        "JNIM was a rival of Islamic State in the Sahel. JNIM also fought Ansarul Islam.",
        ["relation jnim rival is-sahel", "relation jnim rival ansarul-islam"]
      ),
      (
        "M23 was armed by Rwanda and Uganda.",
        ["relation m23 state-sponsor government-of-rwanda", "relation m23 state-sponsor government-of-uganda"]
      ),
      (
        "The caliphate aside, Boko Haram's pledge of allegiance to the Islamic State came in March 2015.",
        ["relation boko-haram pledged-to islamic-state during 2015-03"]
      ),
      (
        "Sudan backed the LRA in the 1990s, as Uganda did the SPLA.",
        ["relation lra state-sponsor government-of-sudan during 1990..1999"]
      ),
      (
        "The Nusra Front, once al-Qaeda's Syrian branch, broke with al-Qaeda in July 2016.",
        ["relation nusra-front branch-of al-qaida", "relation nusra-front splinter-of al-qaida during 2016-07"]
      ),
      ("Hezbollah and Hamas are allies.", ["relation hezbollah ally hamas"]),
      ("The Taliban and Islamic State Khorasan are sworn enemies.", ["relation taliban rival is-khorasan"]),
      ("Uganda long backed the M23.", ["relation m23 state-sponsor government-of-uganda"]),
      ("The United States did not fund the Nusra Front.", ["no relation nusra-front state-sponsor government-of-usa"]),
      (
        "Rwanda was the main backer of the M23 in 2012.",
        ["relation m23 state-sponsor government-of-rwanda during 2012"]
      ),
      (
        "Ansaru, a breakaway faction of Boko Haram, was listed by Britain in November 2012.",
        ["relation ansaru splinter-of boko-haram", "milestone of ansaru during 2012-11 is listed"]
      ),
      (
        "MUJAO, which split from AQIM in 2011, merged with al-Mulathameen into Al-Mourabitoun in August 2013.",
        ["relation mujao splinter-of aqim during 2011", "relation mujao merged-into al-mourabitoun during 2013-08"]
      ),
      (
        "Al-Shabaab, the Somali affiliate of al-Qaeda, pledged loyalty to it in February 2012.",
        ["relation al-shabaab branch-of al-qaida", "relation al-shabaab pledged-to al-qaida during 2012-02"]
      ),
      (
        "The Nusra Front and the Islamic State have been rivals since 2013.",
        ["relation nusra-front rival islamic-state during 2013.."]
      ),
      (
        "Turkey is accused of having armed the Nusra Front.",
        ["relation nusra-front state-sponsor government-of-turkey"]
      ),
      ("The RUF was supported by Liberia's government.", ["relation ruf state-sponsor government-of-liberia"]),
      (
        "Al-Qaeda's branch in Yemen, AQAP, was formed in January 2009.",
        ["relation aqap branch-of al-qaida", "milestone of aqap during 2009-01 is founded"]
      ),
      ("The Taliban never pledged allegiance to al-Qaeda.", ["no relation taliban pledged-to al-qaida"]),
    ] as [(String, Set<String>)])
  func relations(_ text: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: "2019-03-01") == expected)
  }
}
