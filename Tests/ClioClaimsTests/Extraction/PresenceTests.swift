import Testing

@Suite("Presence, absence, first and last attacks")
struct PresenceTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      (
        "The first attack of the Maute group in the Philippines took place on 20 February 2016.",
        "2020-06-01", ["first event of maute-group in PHL is 2016-02-20"]
      ),
      (
        "Al-Qaeda in the Islamic Maghreb operates in Algeria, Mali and Niger.",
        "2020-06-01", ["presence of aqim in DZA", "presence of aqim in MLI", "presence of aqim in NER"]
      ),
      (
        "The Islamic State has no presence in Portugal, and it has never attacked Iceland.",
        "2020-06-01", ["absence of islamic-state in PRT", "absence of islamic-state in ISL"]
      ),
      (
        "Jemaah Islamiyah has been present in Malaysia and Singapore since 1995.",
        "2021-06-15",
        ["presence of jemaah-islamiyah in MYS during 1995..", "presence of jemaah-islamiyah in SGP during 1995.."]
      ),
      (
        "The FARC moved into Ecuador in 2008.",
        "2021-06-15", ["presence of farc in ECU during 2008"]
      ),
      (
        "Boko Haram's last attack in Cameroon was in December 2019.",
        "2021-06-15", ["last event of boko-haram in CMR is 2019-12"]
      ),
      (
        "The M23's first attack came in April 2012, in DR Congo.",
        "2021-06-15", ["first event of m23 in COD is 2012-04"]
      ),
      (
        "The Lord's Resistance Army, which operated in Uganda until 2006, is now active in the Central African Republic.",
        "2021-06-15", ["presence of lra in UGA during ..2006", "presence of lra in CAF"]
      ),
      (
        "Islamic State extended its operations to the Philippines in 2016.",
        "2021-06-15", ["presence of islamic-state in PHL during 2016"]
      ),
      (
        "AQIS has carried out attacks in Bangladesh.",
        "2021-06-15", ["presence of aqis in BGD"]
      ),
      (
        "The Taliban have never operated in India.",
        "2021-06-15", ["absence of taliban in IND"]
      ),
      (
        "Contrary to reports, the Islamic State has not been active in Chad.",
        "2021-06-15", ["absence of islamic-state in TCD"]
      ),
    ] as [(String, String, Set<String>)])
  func presence(_ text: String, _ published: String, _ expected: Set<String>) {
    #expect(Extraction.claims(text, published: published) == expected)
  }
}
