/// Words that patterns tell apart, each class once.
enum WordClasses {
  /// One attack.
  static let attack: Set<String> = set(
    """
    attack assault bombing blast explosion massacre raid ambush shooting strike onslaught rampage siege killing car-bombing \
    incursion carnage suicide-bombing atrocity offensive car-bomb slaughter gunfight hijacking beheading execution \
    bomb strike airstrike air-strike
    """)
  static let attacks: Set<String> = set(
    """
    attacks assaults bombings blasts explosions massacres raids ambushes shootings strikes killings atrocities \
    offensives incursions executions beheadings bombs airstrikes air-strikes sieges kidnappings
    """)
  /// Fighting in which several take part.
  static let violence: Set<String> = set(
    """
    violence fighting war conflict clashes battles insurgency insurrection rebellion unrest combat hostilities \
    bloodshed campaign uprising battle clash fights fight feud conflicts wars strife skirmishes crossfire
    """)
  static let incidents: Set<String> = set("incidents events clashes battles encounters skirmishes engagements attacks")

  /// Nouns after an actor's name that still mean the actor.
  static let actorHeads: Set<String> = set(
    """
    fighters militants insurgents gunmen rebels jihadists jihadis guerrillas guerillas members troops forces soldiers \
    militia militiamen terrorists extremists combatants group movement organisation organization network faction \
    commandos operatives cells cell units unit attackers bombers assailants raiders militias cadres warriors
    """)
  /// Nouns after an actor's name that mean a person or a thing of it.
  static let personHeads: Set<String> = set(
    """
    leader leaders commander spokesman spokesperson spokeswoman chief founder emir official propagandist ideologue \
    member fighter militant prisoner defector deputy veteran recruit media supporter
    """)
  /// Those who act and are no actors of the registry.
  static let otherAgents: Set<String> = set(
    """
    army troops police soldiers military government forces authorities airstrike airstrikes strikes coalition navy \
    vigilantes militia officials gunmen bandits someone somebody militiamen militants rebels insurgents drone drones \
    warplanes jets commandos general minister ministry president peacekeepers policemen assailants gunman bomber bombers attackers jihadists extremists raiders arsonists \
    kidnappers suspects crowd mob
    """)
  /// Of the other agents those whose deed is an attack by nobody knows whom.
  static let unknownAttackers: Set<String> = set(
    "gunmen gunman bomber bombers attackers assailants militants insurgents extremists jihadists raiders rebels")
  static let killing: [String: VerbForm] = {
    var forms: [String: VerbForm] = [:]
    for stem in ["kill", "murder", "slaughter", "behead", "butcher"] {
      forms[stem] = .base
      forms[stem + "s"] = .third
      forms[stem + "ed"] = .past
      forms[stem + "ing"] = .gerund
    }
    for stem in ["massacre", "execute", "assassinate", "decapitate"] {
      forms[stem] = .base
      forms[stem + "s"] = .third
      forms[stem + "d"] = .past
      forms[stem.dropLast() + "ing"] = .gerund
    }
    forms["slew"] = .past
    forms["slain"] = .past
    return forms
  }()
  static let dying: Set<String> = set("died die perished dying dies")
  /// Attacks told by a verb.
  static let storming: Set<String> = set(
    """
    stormed storming attacked attacking overran overrunning raided raiding bombed bombing ambushed ambushing assaulted \
    assaulting shelled besieged struck targeted hit assailed
    """)
  /// What bombs and gunmen do, whose subject is no actor: "a bomb tore through a mosque", "went off".
  static let bursting: Set<String> = set("tore ripped exploded detonated went blew opened rammed crashed drove")
  /// What is done at one place at one time.
  static let massacring: Set<String> = set("massacred slaughtered executed beheaded gunned butchered massacring")
  static let be: Set<String> = set("was were been be is are being got get 's")
  static let have: Set<String> = set("has have had having 've")
  static let modal: Set<String> = set("will would could may might can shall should must 'll")
  static let negation: Set<String> = set("not never no n't nobody none neither nor without cannot")
  static let clauseHeads: Set<String> = set(
    "in on at by from to of for with during since after before when while as and or but because until through against")
  static let relative: Set<String> = set("that which who whom")
  static let prepositions: Set<String> = set(
    """
    in on at by from to of for with during since after before when while as because until through against across near \
    between among amongst into over under including despite following throughout outside inside within around upon \
    via involving where whereas although though that which who whom whose if than
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  static func isAdverb(_ word: String) -> Bool { word.utf8.count > 4 && word.hasSuffix("ly") || adverbs.contains(word) }

  private static let adverbs: Set<String> = set(
    "also already since then still again even ever often once alone just so only first have later now largely")
}

enum VerbForm: Sendable { case base, third, past, gerund }
