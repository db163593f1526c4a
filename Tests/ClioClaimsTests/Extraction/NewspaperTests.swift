import Testing

@testable import ClioClaims

@Suite("Sentences as newspapers write them")
struct NewspaperTests {
  /// 15 June 2021 was a Tuesday.
  @Test(
    "A sentence and its claims",
    arguments: [
      // When it was said is not when it happened; a toll that rises is no trend.
      (
        "The death toll from Saturday's truck bombing in Kabul rose to 512, an official committee said on Monday.",
        [#"attack at "Kabul" about "truck bombing" during 2021-06-12 kills all 512"#]
      ),
      ("Boko Haram killed 40 people, the army said on Monday.", ["deaths.inflicted of boko-haram is 40"]),
      // The month is that of the attack looked back to.
      (
        "Islamic State claimed responsibility for the attack in Kabul, the deadliest since a bomb tore through a bus in May 2017.",
        [#"attack at "Kabul" is claimed by islamic-state"#]
      ),
      // "Active" before a noun says nothing of where.
      (
        "The ELN, Colombia's last active guerrilla army, killed 22 police cadets in Medellin on 17 January 2019.",
        [#"attack of eln at "Medellin" during 2019-01-17 kills opponents 22"#]
      ),
      (
        "The Taliban lost more fighters in 2018 than in 2017.",
        ["trend of deaths.suffered of taliban during 2017..2018 is rising"]
      ),
      (
        "Houthi rebels fired 83 missiles at Saudi Arabia in 2018, killing 112 civilians.",
        ["deaths.civilians of houthis in SAU during 2018 is 112"]
      ),
      // Some of the dead are not all of them.
      (
        "Abu Sayyaf militants beheaded two Canadian hostages in 2016.",
        [#"deaths.inflicted of abu-sayyaf for "hostages" during 2016 is 2"#]
      ),
      (
        "Boko Haram killed 14 people, among them two aid workers, in an attack in Baga on 23 September 2018.",
        [
          #"attack of boko-haram at "Baga" during 2018-09-23 kills all 14"#,
          #"attack of boko-haram at "Baga" for "workers" during 2018-09-23 kills civilians 2"#,
        ]
      ),
    ])
  func claims(_ text: String, _ claims: [String]) { #expect(Extraction.claims(text) == Set(claims)) }

  @Test("A number of attacks that gives no claim is told")
  func events() {
    let statements = Extraction.statements(
      "There have been 26 suicide bombings in Kabul this year, compared with 19 last year.")
    #expect(statements.flatMap(\.claims).isEmpty)
    #expect(statements.map(\.notUnderstood) == [Reason.events])
  }

  @Test("Two sides of a fight are one passage")
  func passage() {
    let quotes = Extraction.statements(
      "Clashes between Turkish forces and the PKK left 1,700 dead in 2016, a report said."
    )
    .flatMap(\.claims).map(\.quote)
    #expect(quotes == ["Clashes between Turkish forces and the PKK left 1,700 dead in 2016"])
  }
}
