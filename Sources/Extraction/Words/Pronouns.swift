/// Little words that tell who speaks to whom: letters to the reader, advertisements and comments are full of them.
enum Pronouns {
  /// Word hash → bit 0: I, me, my; bit 1: you, your; bit 2: we, us, our.
  static let table: HashTable = {
    var table = HashTable(capacity: 300)
    for (bit, line) in lists.enumerated() {
      Array(line.utf8).withUnsafeBufferPointer { bytes in
        forEachWord(bytes, 0, bytes.count) { word in table.update(word.hash) { $0 |= 1 << UInt32(bit) } }
      }
    }
    return table
  }()

  private static let lists = [
    """
    i me my mine myself ich mich mir mein meine meinen je moi mon ma mes yo mí mio mia io mi mio eu meu minha ik mij mijn
    jag mig min mitt jeg meg minä minun ja mnie mój moje я мне мой ben benim saya aku
    """,
    """
    you your yours yourself sie ihr ihnen ihre ihren du dich dir dein deine vous votre vos tu te ton tes usted ustedes su
    sus tú tus voi vostro vostra você seu sua u uw je jouw jullie ni er du din ditt dere sinä sinun ty twój pan pani вы вас
    ваш вам siz sizin anda kamu
    """,
    """
    we us our ours ourselves wir uns unser unsere unseren unserem nous notre nos nosotros nuestro nuestra nuestros nuestras
    noi nostro nostra nostri nós nosso nossa wij we ons onze vi oss vår våra vores vores me meidän my nas nasz nasze мы нас
    наш нам biz bizim kami kita
    """,
  ]
}
