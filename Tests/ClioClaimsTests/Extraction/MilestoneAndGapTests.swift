import Testing

@Suite("Milestones, presence, first and last")
struct MilestoneAndGapTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      ("Boko Haram's first attack in Chad came in February 2015.", ["first event of boko-haram in TCD is 2015-02"]),
      ("The RUF's last attack was in January 2002.", ["last event of ruf is 2002-01"]),
      ("The NPFL had launched its first assault in December 1989.", ["first event of npfl is 1989-12"]),
      ("The Houthis first attacked in June 2004.", ["first event of houthis is 2004-06"]),
      (
        "Islamic State is active in Syria and Iraq, Boko Haram in Nigeria.",
        ["presence of islamic-state in SYR", "presence of islamic-state in IRQ", "presence of boko-haram in NGA"]
      ),
      (
        "The ADF operates in Uganda and the Democratic Republic of Congo.",
        ["presence of adf in UGA", "presence of adf in COD"]
      ),
      (
        "Boko Haram moved into Chad in 2015, and it was still present in Niger.",
        ["presence of boko-haram in TCD during 2015", "presence of boko-haram in NER"]
      ),
      (
        "The LTTE, founded in 1976, was dissolved in 2009.",
        ["milestone of ltte during 1976 is founded", "milestone of ltte during 2009 is dissolved"]
      ),
      ("The EU put Hamas on its sanctions list in September 2003.", ["milestone of hamas during 2003-09 is listed"]),
      ("The ceasefire that the MILF signed in 1997 did not last.", ["milestone of milf during 1997 is truce"]),
      ("The FARC disbanded in 2017.", ["milestone of farc during 2017 is dissolved"]),
      ("The FARC's founding in 1964 is still remembered.", ["milestone of farc during 1964 is founded"]),
      (
        "The Caucasus Emirate was proclaimed in autumn 2007.",
        ["milestone of caucasus-emirate during 2007-09..2007-11 is announced"]
      ),
      ("Boko Haram staged its last attack in Chad in 2019.", ["last event of boko-haram in TCD is 2019"]),
      (
        "Al-Qaida in the Islamic Maghreb has bases in Mali and Niger.",
        ["presence of aqim in MLI", "presence of aqim in NER"]
      ),
      ("Hamas has no presence in Jordan.", ["absence of hamas in JOR"]),
      (
        "The TTP was still active in Pakistan in 2018; Lashkar-e-Jhangvi was not.",
        ["presence of ttp in PAK during 2018"]
      ),
      (
        "The AUC, formed in April 1997, was disbanded in 2006.",
        ["milestone of auc during 1997-04 is founded", "milestone of auc during 2006 is dissolved"]
      ),
      (
        "The first known attack by JNIM in Burkina Faso was on 2 March 2018.",
        ["first event of jnim in BFA is 2018-03-02"]
      ),
      ("Boko Haram is not active in Sudan.", ["absence of boko-haram in SDN"]),
      ("The PKK has bases in Iraq.", ["presence of pkk in IRQ"]),
      ("AQIM expanded from Algeria into Mali in 2003.", ["presence of aqim in MLI during 2003"]),
      (
        "Hayat Tahrir al-Sham was formed in January 2017 through a merger of the Nusra Front and other groups.",
        ["milestone of hayat-tahrir-al-sham during 2017-01 is founded"]
      ),
      ("The LTTE declared a ceasefire in December 2001.", ["milestone of ltte during 2001-12 is truce"]),
      (
        "The Haqqani Network was designated a terrorist group by the United States in September 2012.",
        ["milestone of haqqani-network during 2012-09 is listed"]
      ),
    ] as [(String, Set<String>)])
  func milestones(_ text: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: "2019-03-01") == expected)
  }
}
