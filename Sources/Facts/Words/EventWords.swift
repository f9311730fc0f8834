/// Nouns that name what happened, in classes: two claims with words of one class can be about one event.
///
/// Written for this program; general words of news on violence, accidents and disasters.
enum EventWords {
  /// What sort of event.
  enum Sort: UInt8, Sendable, Hashable, Comparable, CaseIterable {
    case attack, airStrike, fighting, raid, crash, quake, storm, flood, fire, protest, disease, kidnapping, stampede
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The sort of each word; verbs that tell the same stand with the nouns.
  static let sort: [FoldedWord: Sort] = {
    var sorts: [FoldedWord: Sort] = [:]
    for (sort, words) in lists { for word in wordList(words) { sorts[word] = sort } }
    return sorts
  }()

  /// Words that name an event and cannot be a verb form in the same place.
  static let nouns: Set<FoldedWord> = wordList(
    """
    attack attacks assault assaults bombing bombings shooting shootings massacre massacres rampage explosion explosions
    blast blasts atrocity atrocities carnage ambush ambushes airstrike airstrikes strike strikes raid raids bombardment
    fighting clash clashes battle battles war offensive combat crash collision accident derailment wreck shipwreck
    earthquake quake tremor tsunami storm hurricane typhoon cyclone tornado flood floods flooding landslide landslides
    mudslide fire fires blaze wildfire wildfires protest protests riot riots demonstration demonstrations unrest
    outbreak epidemic pandemic kidnapping abduction siege stampede crush violence killing killings murder murders
    eruption avalanche heatwave famine stabbing stabbings operation outrage gunfight shootout shelling hijacking
    """)

  /// Nouns that only say that many died, and name no event of their own.
  static let tolls = wordList("toll tolls tally count casualties")

  /// The words that stand for something that carries people: with a verb of breaking they make a crash.
  static let vehicles = wordList(
    """
    jet jets plane planes airliner aeroplane airplane helicopter train bus coach ferry boat ship vessel van truck lorry
    car minibus submarine
    """)
  /// What befalls them.
  static let wreckings = wordList(
    """
    crashed crash crashes destroyed downed sank sunk capsized overturned derailed collided exploded plunged disappeared
    """)

  private static let lists: [(Sort, String)] = [
    (
      .attack,
      """
      attack attacks attacked assault assaults bombing bombings shooting shootings massacre massacres massacred rampage
      explosion explosions blast blasts atrocity atrocities carnage ambush ambushed ambushes bomber bombers gunman
      gunmen outrage killing killings murder murders stabbing stabbings bomb bombs exploded detonated hijacking mayhem
      shootout gunfight terror shot opened
      """
    ),
    (.airStrike, "airstrike airstrikes bombardment shelling shelled sorties strike strikes missile missiles drone"),
    (.fighting, "fighting clash clashes clashed battle battles war offensive combat fought insurgency conflict"),
    (.raid, "raid raids raided operation operations crackdown search searches sweep"),
    (.crash, "crash crashed crashes collision collided accident derailment derailed wreck shipwreck capsized sank"),
    (.quake, "earthquake quake tremor tremors aftershock tsunami magnitude"),
    (.storm, "storm storms hurricane typhoon cyclone tornado tornadoes blizzard"),
    (.flood, "flood floods flooding flooded landslide landslides mudslide mudslides rains monsoon avalanche"),
    (.fire, "fire fires blaze wildfire wildfires eruption"),
    (.protest, "protest protests protesters riot riots rioting demonstration demonstrations unrest uprising"),
    (.disease, "outbreak epidemic pandemic virus flu ebola cholera infections disease"),
    (.kidnapping, "kidnapping kidnapped abduction abducted hostage hostages"),
    (.stampede, "stampede crush"),
  ]
}
