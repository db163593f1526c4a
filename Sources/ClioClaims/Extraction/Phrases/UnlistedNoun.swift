/// Tells people from animals and things where a counted noun is none of those that Clio knows.
enum UnlistedNoun {
  /// True for what names people by its ending, "bakers", "loyalists", "refugees", or by its capital, "Hutus". A noun that is
  /// not told so counts nobody: "chickens".
  static func isPersons(_ word: String, isCapital: Bool) -> Bool {
    guard word.hasSuffix("s") || word.hasSuffix("men") || word.hasSuffix("folk"), !isThings(word) else { return false }
    return isCapital || persons.contains(word)
      || endings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
  }

  /// True for what is nobody, whatever stands before it: "police dogs", "army vehicles".
  static func isThings(_ word: String) -> Bool { things.contains(word) }

  private static let endings = [
    "men", "women", "folk", "ers", "ors", "ists", "ians", "ees", "ants", "ents", "crats", "naries", "mates", "smiths",
    "kins", "wives",
  ]

  private static let persons: Set<String> = [
    "kids", "toddlers", "nomads", "shepherds", "friends", "cousins", "brothers", "sisters", "sons", "daughters",
    "wives", "husbands", "relatives", "chiefs", "slaves", "captives", "natives", "patriots", "pilots", "cooks",
    "butchers", "judges", "mayors", "monarchists", "youths", "minors", "males", "females", "bystanders", "aides",
    "medics", "mechanics", "clerics", "fanatics", "activists", "believers", "boys", "girls", "guards", "spies",
    "thieves", "bandits", "deputies", "kinsmen", "orphans", "widows", "crews", "nationals", "expatriates",
  ]

  /// Animals, and what verbs of killing have beside people in figures of speech.
  private static let things: Set<String> = [
    "chickens", "hens", "roosters", "goats", "camels", "cows", "cattle", "sheep", "livestock", "dogs", "cats",
    "horses", "donkeys", "mules", "pigs", "birds", "fish", "poultry", "buffaloes", "elephants", "rhinos", "gorillas",
    "tigers", "lions", "leopards", "panthers", "antelopes", "hippos", "monkeys", "oxen", "bulls", "lambs", "calves",
    "animals", "beasts", "beavers", "otters", "badgers", "pheasants", "ants", "spiders", "ducks", "turkeys", "rats",
    "snakes", "crocodiles", "giraffes", "zebras", "deer", "years", "days", "months", "weeks", "hours", "minutes",
    "times", "places", "cities", "countries", "houses", "homes", "rounds", "kilometres", "kilometers", "miles",
    "metres", "meters", "votes", "parties", "reasons", "rockets", "missiles", "tanks", "vehicles", "cars", "trucks",
    "lorries", "buses", "boats", "ships", "tankers", "helicopters", "drones", "planes", "aircraft", "pick-ups",
    "pickups", "motorcycles", "motorbikes", "schools", "churches", "mosques", "buildings", "shops", "markets",
    "barrels", "tonnes", "tons", "shells", "bullets", "jobs", "states", "heads", "posts", "outposts", "checkpoints",
    "bases", "stations", "camps", "convoys", "patrols", "barracks", "shelters", "containers", "towers", "computers",
    "trees", "plants", "crops", "hectares", "acres", "dollars", "cents", "percents", "points", "hopes", "dreams",
    "talks", "deals", "bills", "proposals", "projects", "plans", "weapons", "rifles", "guns", "mines", "devices",
    "explosives", "documents", "statements", "papers", "letters", "numbers", "tents", "residences", "accidents",
    "monuments", "segments", "payments", "agreements", "elements", "settlements", "apartments", "governments",
    "parliaments", "departments", "movements", "regiments", "continents",
  ]
}
