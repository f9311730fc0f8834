/// The names of the months, as newspapers in many languages write and shorten them.
enum Months {
  /// Word hash → 1…12.
  static let table: HashTable = {
    var table = HashTable(capacity: 500)
    for (index, line) in names.enumerated() {
      Array(line.utf8).withUnsafeBufferPointer { bytes in
        forEachWord(bytes, 0, bytes.count) { word in table.update(word.hash) { $0 = UInt32(index + 1) } }
      }
    }
    return table
  }()

  private static let names = [
    """
    january jan januar jänner janvier janv enero ene gennaio gen janeiro januari januar tammikuuta styczeń
    stycznia ledna leden január január ianuarie ocak января январь январ січня januari siječnja ιανουαρίου gener
    يناير
    """,
    """
    february feb februar feber février févr fév febrero febbraio febb fevereiro fev februari helmikuuta luty
    lutego února únor február februarie şubat февраля февраль фев лютого februari veljače φεβρουαρίου febrer
    فبراير
    """,
    """
    march mar märz mrz mars marzo março maart mrt marts maaliskuuta marzec marca března březen március martie
    mart марта март березня maret ožujka μαρτίου març مارس
    """,
    """
    april apr avril avr abril abr aprile huhtikuuta kwiecień kwietnia dubna duben április aprilie nisan апреля
    апрель апр квітня travnja απριλίου أبريل
    """,
    """
    may mai mayo maggio mag maio mei maj toukokuuta maja května květen május mayıs мая май травня mei svibnja
    μαΐου maig مايو
    """,
    """
    june jun juni juin junio giugno giu junho kesäkuuta czerwiec czerwca června červen június iunie haziran июня
    июнь червня juni lipnja ιουνίου juny يونيو
    """,
    """
    july jul juli juillet juil julio luglio lug julho heinäkuuta lipiec lipca července červenec július iulie
    temmuz июля июль липня juli srpnja ιουλίου juliol يوليو
    """,
    """
    august aug août aout agosto ago augustus augusti elokuuta sierpień sierpnia srpna srpen augusztus ağustos
    августа август авг серпня agustus kolovoza αυγούστου agost أغسطس
    """,
    """
    september sep sept septembre septiembre settembre set setembro syyskuuta wrzesień września září szeptember
    septembrie eylül сентября сентябрь сен вересня rujna σεπτεμβρίου setembre سبتمبر
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta październik października října
    říjen október octombrie ekim октября октябрь окт жовтня listopada οκτωβρίου أكتوبر
    """,
    """
    november nov novembre noviembre novembro marraskuuta listopad listopada listopadu november noiembrie kasım
    ноября ноябрь ноя листопада studenoga νοεμβρίου نوفمبر
    """,
    """
    december dec dezember dez décembre déc diciembre dic dicembre dezembro joulukuuta grudzień grudnia prosince
    prosinec december decembrie aralık декабря декабрь дек грудня desember prosinca δεκεμβρίου desembre ديسمبر
    """,
  ]
}
