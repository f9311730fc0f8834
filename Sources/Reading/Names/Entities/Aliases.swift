/// Names of countries and world bodies that everybody knows to be one; nothing that belongs to one story.
enum Aliases {
  private static let groups: [[String]] = [
    ["united states", "united states of america", "us", "usa", "america"],
    ["united kingdom", "uk", "great britain", "britain"],
    ["russia", "russian federation"],
    ["united arab emirates", "uae", "emirates"],
    ["european union", "eu"], ["united nations", "un"],
    ["north atlantic treaty organization", "north atlantic treaty organisation", "nato"],
    ["china", "people's republic of china", "prc"], ["south korea", "republic of korea"],
    ["north korea", "democratic people's republic of korea", "dprk"],
    ["iran", "islamic republic of iran"], ["syria", "syrian arab republic"], ["turkey", "turkiye"],
    ["czech republic", "czechia"], ["ivory coast", "cote d'ivoire"], ["myanmar", "burma"],
    ["democratic republic of congo", "democratic republic of the congo", "drc", "congo-kinshasa"],
    ["netherlands", "holland"], ["vatican", "holy see"], ["swaziland", "eswatini"],
    ["associated press", "ap"], ["agence france-presse", "afp"],
    ["british broadcasting corporation", "bbc"], ["federal bureau of investigation", "fbi"],
    ["central intelligence agency", "cia"], ["world health organization", "world health organisation", "who"],
    ["european commission", "ec"], ["international monetary fund", "imf"],
    ["los angeles", "la"], ["new york city", "nyc"], ["washington dc", "washington"],
    ["kyiv", "kiev"], ["mumbai", "bombay"], ["kolkata", "calcutta"], ["beijing", "peking"],
  ]

  private static let numbers: [[UInt8]: Int] = {
    var table: [[UInt8]: Int] = [:]
    for (number, names) in groups.enumerated() {
      for name in names { table[Array(name.utf8.filter { $0 != 0x27 })] = number }
    }
    return table
  }()

  /// The first of the names that are listed with this one, in small letters; nil where it is on no list.
  static func first(like name: NameForm) -> [UInt8]? { group(of: name).map { Array(groups[$0][0].utf8) } }

  /// The number of the group that holds the name; nil where none does.
  static func group(of name: NameForm) -> Int? {
    guard name.kind != .person, name.words.count <= 6 else { return nil }
    // "us", "who", "la" are names only where they are written as such
    if name.words.count == 1, name.words[0].count < 4, !name.isAcronym { return nil }
    return numbers[name.joined]
  }
}
