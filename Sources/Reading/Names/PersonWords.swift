/// Words around the names of persons.
enum PersonWords {
  /// Titles that stand before a name, full stop included where they have one.
  static let titles: Set<WordKey> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor", "sir", "lord", "lady",
    "dame",
    "president", "vice-president", "premier", "chancellor", "minister", "senator", "sen.", "sen", "congressman",
    "congresswoman", "representative", "rep.", "rep", "governor", "gov.", "gov", "mayor", "general", "gen.", "gen",
    "colonel", "col.", "col", "major", "maj.", "captain", "capt.", "capt", "lieutenant", "lt.", "lt", "sergeant",
    "sgt.",
    "sgt", "corporal", "private", "admiral", "adm.", "commander", "cmdr.", "judge", "justice", "attorney", "prosecutor",
    "king", "queen", "prince", "princess", "pope", "bishop", "archbishop", "cardinal", "rabbi", "imam", "sheikh",
    "sheik",
    "ayatollah", "mullah", "reverend", "rev.", "rev", "father", "sister", "brother", "monsignor", "director",
    "chairman",
    "chairwoman", "secretary", "ambassador", "envoy", "spokesman", "spokeswoman", "spokesperson", "officer",
    "detective",
    "inspector", "superintendent", "chief", "sheriff", "coach", "manager", "captain", "defender", "midfielder",
    "striker",
    "goalkeeper", "pitcher", "quarterback", "candidate", "leader", "analyst", "economist", "trader", "actor", "actress",
    "singer", "author", "writer", "witness", "suspect", "journalist", "reporter", "correspondent", "photographer",
    "lawyer",
    "m.", "mme", "mme.", "herr", "frau", "señor", "don", "emir", "sultan", "emperor", "baron", "count", "duke",
    "duchess",
  ]
}
