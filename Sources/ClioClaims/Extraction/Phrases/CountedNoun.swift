/// What a counted noun counts: "villagers" are civilians, "gendarmes" opponents, "clashes" events.
enum CountedNoun: Sendable, Hashable {
  case people, civilians, opponents, fighters, attackers
  /// "deaths", "lives", "dead": people who died, whoever killed them.
  case deaths
  case events, attacks
  case wounded, abducted, displaced, arrested, money, area

  init?(_ word: String) {
    guard let noun = Self.nouns[word] else { return nil }
    self = noun
  }

  /// True for what a verb of killing can have as its object.
  var isKillable: Bool {
    switch self {
    case .people, .civilians, .opponents, .fighters, .attackers, .deaths: true
    default: false
    }
  }

  /// True for people who are only a part of those that the data count together: the number of children among the dead
  /// says nothing of the number of civilians.
  static func isPart(_ word: String) -> Bool { parts.contains(word) }

  private static let parts: Set<String> = [
    "children", "child", "women", "woman", "girls", "boys", "babies", "infants", "mothers", "teenagers", "journalists",
    "reporters", "teachers", "doctors", "nurses", "medics", "clerics", "priests", "monks", "nuns", "imams", "students",
    "pupils", "schoolgirls", "schoolboys", "schoolchildren", "tourists", "foreigners", "aid-workers", "lawyers",
    "engineers", "miners", "elders", "farmers", "herders", "fishermen", "fishers", "traders", "workers", "merchants",
    "vendors", "shopkeepers", "hunters", "loggers", "woodcutters", "labourers", "laborers", "day-labourers", "truckers",
    "christians", "muslims", "yazidis", "shiites", "shi'ites", "shias", "sunnis", "alawites", "hazaras", "sikhs",
    "hindus", "jews", "copts", "druze", "sufis", "catholics", "protesters", "demonstrators", "voters", "migrants",
    "pilgrims", "pastors", "preachers", "missionaries", "adults",
  ]

  private static let nouns: [String: CountedNoun] = {
    var nouns: [String: CountedNoun] = [:]
    func add(_ noun: CountedNoun, _ words: String) {
      for word in words.split(separator: " ") { nouns[String(word)] = noun }
    }
    add(
      .people,
      "us them people person persons victims victim individuals others men man inhabitants souls humans casualties")
    add(.deaths, "deaths death fatalities fatality lives life dead killed killings")
    add(
      .civilians,
      """
      civilians civilian villagers villager worshippers worshipers children women students pupils schoolgirls \
      schoolchildren schoolboys girls boys pilgrims journalists passengers farmers herders fishermen residents \
      bystanders tourists shoppers noncombatants non-combatants teachers mourners workers traders locals townspeople \
      infants babies mothers patients nurses doctors holidaymakers commuters churchgoers demonstrators protesters \
      miners labourers laborers nomads fishers migrants monks priests nuns imams tribesmen elders loggers woodcutters peasants peasant hunters vendors shopkeepers merchants lawyers reporters voters \
      christians muslims yazidis shiites hazaras sikhs hindus jews foreigners engineers guests spectators fans diners \
      aid-workers shias shi'ites sunnis alawites copts druze sufis catholics animists faithful congregants \
      schoolgirl schoolboy child woman pilgrim worshipper pastors preachers teenager \
      day-labourers travellers truckers prayer-goers teenagers adults clerics missionaries
      """)
    add(
      .opponents,
      """
      soldiers soldier troops policemen policeman police officers officer personnel gendarmes servicemen peacekeepers \
      guards servicemembers marines commandos conscripts recruits paramilitaries rangers cadets troopers airmen \
      paratroopers constables servicewomen guardsmen legionnaires blue-helmets jawans lieutenants sailors infantrymen
      """)
    add(
      .fighters,
      """
      fighters fighter militants militant insurgents insurgent rebels rebel jihadists jihadis guerrillas guerrilla \
      guerillas members combatants terrorists extremists cadres operatives commanders militiamen gunmen foot-soldiers \
      warriors separatists
      """)
    add(.attackers, "attackers attacker assailants assailant bombers bomber perpetrators hijackers")
    add(.events, "events event incidents incident clashes clash battles battle encounters skirmishes engagements")
    add(
      .attacks,
      "attacks assaults bombings raids ambushes strikes massacres blasts explosions shootings operations")
    add(.wounded, "wounded injured injuries")
    add(.abducted, "hostages hostage abductees captives kidnappings abductions")
    add(.displaced, "displaced refugees evacuees")
    add(.arrested, "arrests detainees prisoners suspects")
    add(.money, "dollars euros pounds francs rupees naira")
    add(.area, "districts villages towns provinces settlements")
    return nouns
  }()
}
