/// Words for the people and things of a country, with the adjective that stands for all of them.
enum Nationalities {
  /// `adjective: other words`; plurals in -s are made from words in -n, -i, -c and are not listed.
  private static let table = """
    Afghan: |Albanian: |Algerian: |American: usa|Angolan: |Argentine: Argentinian Argentinean|Armenian: |Australian: \
    |Austrian: |Azerbaijani: Azeri|Bahraini: |Bangladeshi: |Belarusian: |Belgian: |Bolivian: |Bosnian: |Brazilian: \
    |British: Briton Britons Brit Brits|Bulgarian: |Burmese: |Cambodian: |Cameroonian: |Canadian: |Chadian: |Chechen: \
    |Chilean: |Chinese: |Colombian: |Congolese: |Costa-Rican: |Croatian: Croat Croats|Cuban: |Cypriot: Cypriots|Czech: \
    |Danish: Dane Danes|Dominican: |Dutch: Dutchman Dutchmen|Ecuadorian: Ecuadorean|Egyptian: |English: Englishman \
    Englishmen|Eritrean: |Estonian: |Ethiopian: |Filipino: Filipinos Philippine|Finnish: Finn Finns|French: Frenchman \
    Frenchmen Frenchwoman Frenchwomen|Georgian: |German: |Ghanaian: |Greek: Greeks|Guatemalan: |Guinean: |Haitian: \
    |Honduran: |Hungarian: |Icelandic: |Indian: |Indonesian: |Iranian: |Iraqi: |Irish: Irishman Irishmen|Israeli: \
    |Italian: |Ivorian: |Jamaican: |Japanese: |Jordanian: |Kazakh: Kazakhs|Kenyan: |Korean: |Kosovar: |Kurdish: Kurd \
    Kurds|Kuwaiti: |Kyrgyz: |Laotian: |Latvian: |Lebanese: |Liberian: |Libyan: |Lithuanian: |Macedonian: |Malaysian: \
    |Malian: |Maltese: |Mauritanian: |Mexican: |Moldovan: |Mongolian: |Montenegrin: |Moroccan: |Mozambican: |Namibian: \
    |Nepalese: Nepali|Nicaraguan: |Nigerian: |Norwegian: |Omani: |Pakistani: |Palestinian: |Panamanian: |Paraguayan: \
    |Peruvian: |Polish: Pole Poles|Portuguese: |Qatari: |Romanian: |Russian: |Rwandan: |Salvadoran: Salvadorean \
    Salvadorian|Saudi: |Scottish: Scot Scots|Senegalese: |Serbian: Serb Serbs|Singaporean: |Slovak: Slovaks|Slovenian: \
    Slovene Slovenes|Somali: |Spanish: Spaniard Spaniards|Sudanese: |Swedish: Swede Swedes|Swiss: |Syrian: |Taiwanese: \
    |Tajik: Tajiks|Tanzanian: |Thai: |Tunisian: |Turkish: Turk Turks|Turkmen: |Ugandan: |Ukrainian: |Uruguayan: |Uzbek: \
    Uzbeks|Venezuelan: |Vietnamese: |Welsh: |Yazidi: |Yemeni: |Zambian: |Zimbabwean: |European: |African: |Asian: \
    |Arab: Arabs|foreign: foreigner foreigners
    """

  static let list: [String] = [""] + entries.map { String($0.prefix { $0 != ":" }) }

  private static var entries: [Substring] { table.split(separator: "|") }

  static var words: [(index: UInt16, words: [Substring])] {
    var index: UInt16 = 0
    return entries.map { entry in
      index += 1
      let adjective = entry.prefix { $0 != ":" }
      var words = [adjective] + entry.drop { $0 != ":" }.dropFirst().split(separator: " ")
      for word in words {
        if let last = word.utf8.last, "nic".utf8.contains(last), !word.hasSuffix("men") { words.append(word + "s") }
      }
      return (index, words)
    }
  }
}

extension TermVocabularyBuilder {
  mutating func addNationalities() {
    for (index, words) in Nationalities.words {
      for word in words {
        set(word) { if $0.nationality == 0 { $0.nationality = index } }
        if let last = word.utf8.last, last == UInt8(ascii: "s"), !word.hasSuffix("ss") {
          set(word) { $0.classes.formUnion([.plural, .person]) }
        }
        if word.hasSuffix("men") { set(word) { $0.classes.formUnion([.plural, .person]) } }
      }
    }
    each("swiss") { $0.classes.subtract([.plural, .person]) }
  }
}
