/// The countries whose people and things words such as "Danish" and "Danes" name.
enum Peoples {
  /// `adjective=country`; where the word alone does not tell which is meant ("Korean", "Georgian"),
  /// there is none.
  private static let table = """
    Afghan=Afghanistan|Albanian=Albania|Algerian=Algeria|American=United States|Angolan=Angola|Argentine=Argentina|\
    Armenian=Armenia|Australian=Australia|Austrian=Austria|Azerbaijani=Azerbaijan|Bahraini=Bahrain|\
    Bangladeshi=Bangladesh|Belarusian=Belarus|Belgian=Belgium|Bolivian=Bolivia|Bosnian=Bosnia|Brazilian=Brazil|\
    British=United Kingdom|Bulgarian=Bulgaria|Burmese=Myanmar|Cambodian=Cambodia|Cameroonian=Cameroon|Canadian=Canada|\
    Chadian=Chad|Chechen=Chechnya|Chilean=Chile|Chinese=China|Colombian=Colombia|Croatian=Croatia|Cuban=Cuba|\
    Cypriot=Cyprus|Czech=Czech Republic|Danish=Denmark|Dutch=Netherlands|Ecuadorian=Ecuador|Egyptian=Egypt|\
    English=England|Eritrean=Eritrea|Estonian=Estonia|Ethiopian=Ethiopia|Filipino=Philippines|Finnish=Finland|\
    French=France|German=Germany|Ghanaian=Ghana|Greek=Greece|Guatemalan=Guatemala|Haitian=Haiti|\
    Honduran=Honduras|Hungarian=Hungary|Icelandic=Iceland|Indian=India|Indonesian=Indonesia|Iranian=Iran|Iraqi=Iraq|\
    Irish=Ireland|Israeli=Israel|Italian=Italy|Ivorian=Ivory Coast|Jamaican=Jamaica|Japanese=Japan|Jordanian=Jordan|\
    Kazakh=Kazakhstan|Kenyan=Kenya|Kosovar=Kosovo|Kuwaiti=Kuwait|Kyrgyz=Kyrgyzstan|Laotian=Laos|Latvian=Latvia|\
    Lebanese=Lebanon|Liberian=Liberia|Libyan=Libya|Lithuanian=Lithuania|Malaysian=Malaysia|Malian=Mali|Maltese=Malta|\
    Mauritanian=Mauritania|Mexican=Mexico|Moldovan=Moldova|Mongolian=Mongolia|Montenegrin=Montenegro|Moroccan=Morocco|\
    Mozambican=Mozambique|Namibian=Namibia|Nepalese=Nepal|Nicaraguan=Nicaragua|Nigerian=Nigeria|Norwegian=Norway|\
    Omani=Oman|Pakistani=Pakistan|Panamanian=Panama|Paraguayan=Paraguay|Peruvian=Peru|Polish=Poland|\
    Portuguese=Portugal|Qatari=Qatar|Romanian=Romania|Russian=Russia|Rwandan=Rwanda|Salvadoran=El Salvador|\
    Saudi=Saudi Arabia|Scottish=Scotland|Senegalese=Senegal|Serbian=Serbia|Singaporean=Singapore|Slovak=Slovakia|\
    Slovenian=Slovenia|Somali=Somalia|Spanish=Spain|Sudanese=Sudan|Swedish=Sweden|Swiss=Switzerland|Syrian=Syria|\
    Taiwanese=Taiwan|Tajik=Tajikistan|Tanzanian=Tanzania|Thai=Thailand|Tunisian=Tunisia|Turkish=Turkey|\
    Turkmen=Turkmenistan|Ugandan=Uganda|Ukrainian=Ukraine|Uruguayan=Uruguay|Uzbek=Uzbekistan|Venezuelan=Venezuela|\
    Vietnamese=Vietnam|Welsh=Wales|Yemeni=Yemen|Zambian=Zambia|Zimbabwean=Zimbabwe
    """

  /// The country of each word, both in small letters.
  private static let countries: [[UInt8]: [UInt8]] = {
    var countries: [String: [UInt8]] = [:]
    for entry in table.split(separator: "|") {
      let pair = entry.split(separator: "=")
      countries[String(pair[0])] = Array(pair[1].lowercased().utf8)
    }
    var found: [[UInt8]: [UInt8]] = [:]
    for (_, words) in Nationalities.words {
      guard let country = words.first.flatMap({ countries[String($0)] }) else { continue }
      for word in words where word != "usa" { found[Array(word.lowercased().utf8)] = country }
    }
    found[Array("south korean".utf8)] = Array("south korea".utf8)
    found[Array("north korean".utf8)] = Array("north korea".utf8)
    return found
  }()

  /// The country that a name of a people or of its things tells, in small letters; nil where it is none.
  static func country(of name: NameForm) -> [UInt8]? {
    name.kind == .other && name.words.count <= 2 ? countries[name.joined] : nil
  }
}
