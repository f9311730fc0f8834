/// What a word says of somebody's nationality: "Dutch", "Dutchman" and "Dutchmen" name one.
///
/// Written for this program from general knowledge of country adjectives; each line is the adjective and what else
/// stands for it. A word in -n, -i, -ch or -sh also stands with an s.
enum Demonyms {
  /// The key of the adjective for each form of it.
  static let adjective: [FoldedWord: FoldedWord] = {
    var forms: [FoldedWord: FoldedWord] = [:]
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let adjective = words.first else { continue }
      let key = FoldedWord(adjective)
      for word in words {
        forms[FoldedWord(word)] = key
        forms[FoldedWord(word + "s")] = forms[FoldedWord(word + "s")] ?? key
      }
    }
    return forms
  }()

  /// Nouns that carry no set of their own beside a nationality: "Dutch nationals", "Danish citizens".
  static let bearers = wordList(
    "national nationals citizen citizens people person persons man men woman women subjects")

  private static let list = """
    french frenchman frenchmen frenchwoman frenchwomen
    british briton britons
    english englishman englishmen
    irish irishman irishmen
    scottish scot scots
    welsh welshman welshmen
    dutch dutchman dutchmen
    american
    canadian
    mexican
    german
    belgian
    italian
    spanish spaniard spaniards
    portuguese
    swiss
    austrian
    danish dane danes
    swedish swede swedes
    norwegian
    finnish finn finns
    icelandic icelander icelanders
    polish pole poles
    czech
    slovak
    slovenian slovene
    croatian croat
    serbian serb
    bosnian
    montenegrin
    macedonian
    albanian
    kosovar
    greek
    bulgarian
    romanian
    moldovan
    hungarian
    ukrainian
    belarusian
    russian
    estonian
    latvian
    lithuanian
    georgian
    armenian
    azerbaijani azeri
    kazakh kazakhstani
    uzbek
    kyrgyz
    tajik
    turkmen
    turkish turk turks
    cypriot
    maltese
    luxembourgish luxembourger
    israeli
    palestinian
    lebanese
    syrian
    iraqi
    iranian
    jordanian
    saudi
    yemeni
    omani
    emirati
    qatari
    kuwaiti
    bahraini
    afghan
    pakistani
    indian
    bangladeshi
    nepalese nepali
    bhutanese
    burmese
    thai
    vietnamese
    cambodian
    laotian
    malaysian
    singaporean
    indonesian
    filipino filipina
    chinese
    taiwanese
    japanese
    korean
    mongolian
    australian
    fijian
    egyptian
    libyan
    tunisian
    algerian
    moroccan
    sudanese
    ethiopian
    eritrean
    somali
    kenyan
    ugandan
    tanzanian
    rwandan
    burundian
    congolese
    nigerian
    nigerien
    ghanaian
    ivorian
    senegalese
    malian
    mauritanian
    guinean
    gambian
    liberian
    cameroonian
    chadian
    gabonese
    angolan
    zambian
    zimbabwean
    mozambican
    malawian
    namibian
    botswanan
    madagascan malagasy
    cuban
    haitian
    dominican
    jamaican
    guatemalan
    honduran
    salvadoran salvadorean
    nicaraguan
    panamanian
    colombian
    venezuelan
    ecuadorian ecuadorean
    peruvian
    bolivian
    brazilian
    paraguayan
    uruguayan
    argentine argentinian
    chilean
    chechen
    kurdish kurd kurds
    european
    african
    """
}
