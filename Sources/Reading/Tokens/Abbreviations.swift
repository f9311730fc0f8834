/// Words whose full stop belongs to them.
enum Abbreviations {
  /// Stand before a name or number; a sentence does not end with them.
  static let leading: Set<WordKey> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "sr", "st", "ste", "mt", "ft", "hon", "messrs", "mme", "mlle",
    "gen", "lt", "col", "maj", "sgt", "capt", "cpl", "pvt", "cmdr", "adm", "brig", "cdr", "comdr", "ens", "lieut",
    "sen", "rep", "gov", "pres", "supt", "det", "insp", "atty", "amb", "sec", "treas", "assoc", "asst", "reps", "sens",
    "vs", "viz", "cf", "al", "eg", "ie", "ca", "approx", "resp", "incl", "esp", "pp", "vol", "vols", "eds", "nos",
    "dept",
    "univ", "inst", "bldg", "apt", "rte", "hwy", "tel", "ext", "op", "ph", "ing", "sra", "srta", "gral", "pte",
  ]
  /// May end a sentence or not: the word behind decides.
  static let closing: Set<WordKey> = [
    "inc", "ltd", "corp", "co", "bros", "plc", "llc", "jr", "esq", "etc", "dist", "ave", "blvd", "rd", "ariz", "calif",
    "colo", "conn", "del", "fla", "ind", "kan", "mass", "mich", "minn", "mo", "mont", "neb", "nev", "okla", "ont", "pa",
    "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "que", "sq", "hrs", "hr", "mins", "oz", "lbs", "lb", "mph",
    "jan", "feb", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ph.d", "bn", "est", "dept", "govt",
    "intl", "natl", "max", "min", "m.i.t", "messrs", "ala", "ark", "ga", "ill", "ky", "la", "md", "miss", "ore", "wm",
    "chas",
    "rs", "tues", "thurs", "thur", "mon", "tue", "wed", "fri",
  ]
  /// Abbreviations only before a number, otherwise plain words: "No. 4", "Sat. 5", "p. 55".
  static let beforeNumber: Set<WordKey> = [
    "no", "nos", "p", "pp", "pg", "fig", "figs", "art", "sec", "ch", "vol", "sat", "sun", "mar", "may", "op", "para",
    "eq",
    "ref", "refs", "v", "c", "ver", "sect", "chap", "cap",
  ]
  /// Those of `closing` that are words as well: abbreviations only where they are capitalised.
  static let capitalisedOnly: Set<WordKey> = [
    "del", "ind", "kan", "mass", "miss", "mo", "mont", "pa", "penn", "tex", "wash", "jan", "dec", "mar", "la", "ill",
    "ore",
    "mon", "wed", "fri", "sec", "rep", "reps", "gen", "col", "pres", "sen", "sens", "hon", "mt", "co", "al", "ing",
    "ark",
    "ala", "rd", "md", "ga", "ky", "va", "vt", "min", "max", "est", "det", "ens", "fr", "la", "sep", "op", "inst",
    "dist", "maj", "adm", "amb", "insp", "dept", "ext", "apt", "ms",
  ]
}
