/// The most frequent little words of each language: they tell running text from menus, and one language from another.
enum StopWords {
  /// The languages, as ISO 639-1; the place in the list is the bit in the table.
  static let languages = [
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "hu", "ro", "tr", "id", "ru", "uk",
    "el", "hr", "ca", "ar", "fa", "he", "hi",
  ]

  /// Word hash → one bit for each language that has the word.
  static let table: HashTable = {
    var table = HashTable(capacity: 2000)
    for (bit, line) in lists.enumerated() {
      Array(line.utf8).withUnsafeBufferPointer { bytes in
        forEachWord(bytes, 0, bytes.count) { word in table.update(word.hash) { $0 |= 1 << UInt32(bit) } }
      }
    }
    return table
  }()

  /// One line for each of `languages`, in their order.
  private static let lists = [
    """
    the of and to in a is that for it was on as with he be by at from his are this have has had not but they which she
    or an were we been their its who will would there her all when more said one about out up into than if so what can no him
    """,
    """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man wir
    """,
    """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont aux cette mais
    comme ou son nous sa leur ses elle été être on ils fait aussi même sans deux
    """,
    """
    de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre
    cuando muy sin sobre también hasta hay donde quien desde todo nos durante han ha es fue son era
    """,
    """
    di e il la che in a un per del è le i con si non una della da dei al sono ha come anche più nel alla lo ma su gli
    delle ha dal stato questo hanno nella suo era essere o se cui tra ci degli
    """,
    """
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem são
    """,
    """
    de van het een en in is dat op te zijn voor met die niet aan er om ook als maar bij door uit naar dan nog wordt hij
    worden over heeft ze we werd of tot kan haar deze al wel geen meer hun
    """,
    """
    och i att det som en på är av för med den till har de inte om ett men var jag från vi så kan när han nu också efter
    eller sig vid ska över mot under hade där blir man
    """,
    """
    og i at det er en til af på for der med den de som ikke har et om han men var sig fra vi så kan jeg også eller når
    ved blev efter skal over blevet havde hun nu
    """,
    """
    og i det er på en til av for som med at den har de ikke et om han men var seg fra vi så kan jeg også eller når ved
    etter skal over ble hadde hun nå mot
    """,
    """
    ja on ei se että oli mutta ovat kun joka myös hän hänen tai niin kuin sen jos sitä mukaan ole vain jo nyt siitä jotka
    olla kanssa mitä voi noin ollut tämä
    """,
    """
    w i na z się do nie że to jest o jak za od po przez dla są ale co tym oraz jego ich był było ma który które czy tak
    już może także przed być też lub jej
    """,
    """
    a v se na je že s o z do to i za by ve pro jsem si ale po jako k který od která jsou které být nebo podle ještě také
    bude má při už jen
    """,
    """
    a az és hogy nem is egy ez de azt meg volt csak már van mint kell ha el még szerint ki úgy több lesz vagy mert után
    pedig majd nagy
    """,
    """
    de și în a la cu pe că un o din nu este pentru mai care ce au fost se să sunt o dar prin al ale sau după fi între
    această acest
    """,
    """
    ve bir bu da de için ile çok daha olarak olan gibi en var o kadar ne ancak sonra olduğunu göre her ise ya ama değil
    tarafından mi
    """,
    """
    yang dan di dengan untuk dari pada ini dalam tidak itu akan juga ada adalah oleh ke saat bisa karena mereka kata
    tersebut telah sudah lebih sebagai para
    """,
    """
    и в не на что с по как это он к из но за у о от так же для был его все а то бы или мы она они при также который после
    до во было только если год
    """,
    """
    і в не на що з та до як у за від це про для його є але по він також які було які або щоб був при вже року через
    """,
    """
    και το να του η της με για την που από στο τον τα δεν είναι θα των ο οι σε ότι στην τις ένα μια στη τους έχει ως αλλά
    """,
    """
    i u je na da se za su od s a iz o koji kao što ne bi po ali sve te ili nije bio ima koje nakon samo kako biti
    """,
    """
    de la i que el en a els per un les amb del una és al no es ha com més dels són però seva aquest hi aquesta entre han
    """,
    """
    في من على إلى أن عن التي مع هذا الذي ما لا هذه كان بعد بين كما وقد قال خلال ذلك أو لم حيث قبل
    """,
    """
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده بود ها شود گفت وی های ما اما
    """,
    """
    של את על לא הוא כי עם זה גם היא אל או כל אני מה בין הם היה אך יותר אבל רק כך לאחר
    """,
    """
    के में की है और से का को पर इस ने कि यह हैं एक भी नहीं लिए हो जो कर था ही तो या गया
    """,
  ]
}
