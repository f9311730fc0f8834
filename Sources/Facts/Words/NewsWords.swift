/// General lists of words that steer how a clause is cut and what a count is of.
///
/// Written for this program.
enum NewsWords {
  /// Words that join others and mean little by themselves; they never count as shared content.
  static let function = wordList(
    """
    a an the this that these those his her its their our your my he she it they we you i him them us me who whom whose
    which what when where why how and or but nor so yet if because while although though as than then there here of in
    on at by for with from to into onto over under after before during since until between among amid against about
    around near outside inside within without through across along up down out off again also just only even still
    already not no never is are was were be been being am has have had having do does did done will would shall should
    can could may might must more most less least other others another some any all both each every few many much
    several such same own very too now ago said says say saying told tell according reported reports one two three four
    five six seven eight nine ten dozen dozens hundred hundreds thousand thousands million people person persons at
    """)
  /// Words that open a clause of their own.
  static let openers = wordList(
    "when while after before as where since until because although though if whereas but followed following")
  /// Words after which an earlier event is told as known.
  static let background = wordList("after before since until following")
  /// Prepositions after which a name says where.
  static let placing = wordList("in at near outside inside across around from of off to on throughout")
  /// Words that end the run of words before a noun that describe it.
  static let phraseEnds = wordList(
    """
    of in on at by for with from to into over after before during since until between among against about that which
    who and or but is are was were be been has have had will would as than when where while said says
    """)
  /// Verb forms that open a clause without a subject of its own.
  static let participles = wordList(
    """
    killing leaving wounding injuring claiming including taking causing destroying displacing trapping burying forcing
    bringing making sparking prompting sending hitting with among left killed wounded injured
    """)
  /// Words for those who did it.
  static let perpetrators = wordList(
    """
    attacker attackers assailant assailants gunman gunmen bomber bombers shooter shooters terrorist terrorists
    perpetrator perpetrators hijacker hijackers militant militants assassin assassins insurgent insurgents extremist
    extremists
    """)
  /// Words that say no more than that people are counted.
  static let anyone = wordList(
    """
    people person persons life lives other others victim victims human humans body bodies dead death deaths casualty
    casualties fatality fatalities individual individuals resident residents injured wounded injury injuries them one
    more
    """)
  /// Words beside a counted noun that set no group of their own apart.
  static let soft = wordList(
    """
    suicide dead killed wounded injured known suspected innocent more other additional further the at least about some
    total of local nearby least around nearly than
    """)
  /// Words that weaken what is said.
  static let hedges = wordList(
    "believed suspected possibly reportedly allegedly apparently presumably probably perhaps thought feared likely")
}
