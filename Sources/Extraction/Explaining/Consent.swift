import Provenance

/// What a page says in asking whether its reader agrees to cookies.
///
/// A report on cookies has their words too. A question speaks of them to the reader ("we", "you"), in every other paragraph,
/// and has a button to answer with.
enum Consent {
  /// The blocks of the question; empty where the page asks none, or where much more was kept than it has.
  ///
  /// - Complexity: O(bytes).
  static func blocks(_ page: Page, _ shapes: [BlockShape], _ verdicts: [Verdict]) -> Set<Int> {
    let isButton = shapes.indices.map { shapes[$0].words <= longestButton && count(page.words[$0]).answers > 0 }
    guard isButton.contains(true) else { return [] }
    var asked: Set<Int> = []
    for index in shapes.indices where shapes[index].words <= longestQuestion {
      // Who does not speak to the reader does not ask.
      guard shapes[index].pronouns[1] + shapes[index].pronouns[2] > 0 else { continue }
      if count(page.words[index]).isQuestion(words: shapes[index].words) { asked.insert(index) }
    }
    // A question names cookies; consent alone is asked for in hospitals too.
    guard asked.contains(where: { count(page.words[$0]).cookies > 0 }) else { return [] }
    let answered = asked.contains { question in
      (max(0, question - farthestButton)..<min(shapes.count, question + farthestButton)).contains { isButton[$0] }
    }
    guard answered else { return [] }
    addPieces(of: &asked, shapes, verdicts)
    let kept = shapes.indices.reduce(0) { $0 + (verdicts[$1].isKept ? shapes[$1].words : 0) }
    return asked.reduce(0, { $0 + shapes[$1].words }) * 2 >= kept ? asked : []
  }

  /// Adds what stands between two pieces of a question, or right behind one: its headings and the lists of its purposes.
  private static func addPieces(of asked: inout Set<Int>, _ shapes: [BlockShape], _ verdicts: [Verdict]) {
    let sorted = asked.sorted()
    for (index, next) in zip(sorted, sorted.dropFirst()) where next - index <= mostBetween {
      for between in (index + 1)..<max(index + 1, next) where shapes[between].words <= longestPiece {
        asked.insert(between)
      }
    }
    guard let first = sorted.first, let last = sorted.last else { return }
    if first > 0, shapes[first - 1].words <= longestHeading, !shapes[first - 1].endsSentence { asked.insert(first - 1) }
    for behind in (last + 1)..<max(last + 1, min(shapes.count, last + 1 + mostBehind)) {
      guard shapes[behind].words <= longestHeading, verdicts[behind].isKept else { break }
      asked.insert(behind)
    }
  }

  private struct Counts {
    var matters = 0
    var answers = 0
    var topics = 0
    var cookies = 0

    /// Whether a block that speaks to the reader asks for consent: it names the matter and is full of such words.
    func isQuestion(words: Int) -> Bool {
      matters > 0 && answers + topics > 0 && (matters + answers + topics) * 12 >= words
    }
  }

  private static func count(_ words: ArraySlice<UInt64>) -> Counts {
    var counts = Counts()
    let table = table
    for word in words {
      let sort = table[word]
      if sort & 1 != 0 { counts.matters += 1 }
      if sort & 2 != 0 { counts.answers += 1 }
      if sort & 4 != 0 { counts.topics += 1 }
      if sort & 8 != 0 { counts.cookies += 1 }
    }
    return counts
  }

  /// In words.
  private static let longestQuestion = 400
  private static let longestButton = 5
  private static let longestPiece = 60
  /// In blocks: a button stands by its question.
  private static let farthestButton = 15
  /// In blocks.
  private static let mostBetween = 6
  private static let mostBehind = 12

  /// Word hash → bit 0: the matter itself; bit 1: how it is answered; bit 2: what it is about besides; bit 3:
  /// cookies themselves.
  private static let table: HashTable = {
    var table = HashTable(capacity: 600)
    for (bit, line) in lists.enumerated() {
      Array(line.utf8).withUnsafeBufferPointer { bytes in
        forEachWord(bytes, 0, bytes.count) { word in table.update(word.hash) { $0 |= 1 << UInt32(bit) } }
      }
    }
    return table
  }()

  private static let lists = [
    """
    cookie cookies consent consents consenting trackers einwilligung einwilligungen zustimmung consentement traceurs
    consentimiento galletas consenso consentimento toestemming samtycke kakor samtykke samtykker informasjonskapsler
    suostumus suostumuksesi evästeet evästeitä evästeiden zgoda zgody zgodę ciasteczka ciasteczek souhlas souhlasu súhlas
    hozzájárulás sütik sütiket çerez çerezler çerezleri çerezlerin rıza куки кукис согласие згода згоду файлы
    συγκατάθεση kolačiće kolačića privola privolu consimțământ consimțământul consentiment galetes persetujuan kuki
    """,
    """
    accept accepting agree agreeing reject decline refuse manage settings preferences choices options allow withdraw
    akzeptieren zustimmen stimmen ablehnen einstellungen widerrufen verwalten einwilligen accepter acceptez acceptant
    refuser paramétrer retirer gérer personnaliser choix aceptar acepta aceptas rechazar configurar gestionar retirar
    opciones accettare accetta accetti accetto rifiuta rifiutare gestisci personalizza preferenze revocare accepteren
    akkoord weigeren instellingen beheren intrekken aceitar aceita rejeitar gerir configurações definições acceptera
    godkänn godkänner avvisa inställningar hantera accepter accepterer afvis indstillinger godta godtar avvis
    innstillinger hyväksy hyväksyn hylkää asetukset zaakceptuj akceptuję akceptujesz odrzuć ustawienia wycofać přijmout
    přijímám odmítnout nastavení prijať elfogad elfogadom elutasít beállítások kabul reddet ayarlar принять принимаю
    отклонить настройки прийняти відхилити налаштування αποδοχή ρυθμίσεις prihvati prihvaćam odbij postavke accept
    refuz setări acceptar rebutjar setuju tolak pengaturan
    """,
    """
    privacy personal data device devices partners vendors advertising ads adverts content measurement personalised
    personalized browsing tracking technologies identifiers purposes legitimate interest process store policy website
    datenschutz daten personenbezogene gerät geräten partner partnern werbung inhalte messung zwecke verarbeiten
    speichern tracking nutzung données personnelles appareil partenaires publicité publicités contenu mesure finalités intérêt légitime
    traitements vie privée    traiter stocker navigation datos personales dispositivo socios publicidad contenido medición fines tratar almacenar
    dati personali partner pubblicità contenuti misurazione finalità trattare archiviare gegevens persoonsgegevens
    apparaat advertenties inhoud doeleinden verwerken opslaan dados pessoais dispositivo parceiros publicidade conteúdo
    finalidades tratar personuppgifter enhet annonser innehåll ändamål personoplysninger enhed annoncer indhold formål
    personopplysninger annonser innhold henkilötietoja laite kumppanit mainonta sisältö dane danych osobowe osobowych
    urządzeniu partnerzy partnerami reklamy treści celach údaje osobní zařízení partneři reklamy obsah adatok hirdetések
    kişisel veriler cihaz reklam içerik персональные данные данных реклама устройстве партнеры дані реклами
    """,
    """
    cookie cookies trackers traceurs galletas kakor informasjonskapsler evästeet evästeitä evästeiden ciasteczka ciasteczek
    sütik sütiket çerez çerezler çerezleri çerezlerin куки кукис kolačiće kolačića galetes kuki
    """,
  ]
}
