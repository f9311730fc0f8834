extension TermVocabularyBuilder {
  /// Everything that is known of English.
  static func english() -> TermVocabularyBuilder {
    var builder = TermVocabularyBuilder()
    builder.addNumberWords()
    builder.addFunctionWords()
    builder.addTimeWords()
    builder.addMeasures()
    builder.addPersons()
    builder.addNationalities()
    builder.addRoles()
    return builder
  }

  private mutating func addNumberWords() {
    func values(_ list: String) -> [(Substring, Double)] {
      list.split(separator: " ").map { pair in
        let parts = pair.split(separator: "=")
        return (parts[0], Double(parts[1]) ?? 0)
      }
    }
    let small = """
      zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 \
      fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
      """
    for (word, value) in values(small) {
      set(word) {
        $0.number = .small; $0.value = value
      }
    }
    let tens = "twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"
    for (word, value) in values(tens) {
      set(word) {
        $0.number = .tens; $0.value = value
      }
    }
    set("hundred") {
      $0.number = .hundred; $0.value = 100
    }
    let magnitudes = "thousand=1e3 million=1e6 billion=1e9 trillion=1e12 lakh=1e5 crore=1e7 quadrillion=1e15"
    for (word, value) in values(magnitudes) {
      set(word) {
        $0.number = .magnitude; $0.value = value
      }
    }
    for (word, value) in values("dozen=12 score=20") {
      set(word) {
        $0.number = .dozen; $0.value = value
      }
    }
    let plurals = """
      dozens=12 scores=20 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12 lakhs=1e5 crores=1e7 tens=10
      """
    for (word, value) in values(plurals) {
      set(word) {
        $0.number = .plural; $0.value = value
      }
    }
    let suffixes = "k=1e3 m=1e6 mn=1e6 mln=1e6 mil=1e6 mm=1e6 b=1e9 bn=1e9 bln=1e9 tn=1e12 trn=1e12 t=1e12 cr=1e7"
    for (word, value) in values(suffixes) {
      set(word) {
        $0.number = .suffix; $0.value = value
      }
    }
    let ordinals = """
      first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 \
      thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 \
      thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 \
      thousandth=1000 millionth=1e6
      """
    for (word, value) in values(ordinals) {
      set(word) {
        $0.number = .ordinal; $0.value = value
      }
    }
    let plural =
      "thirds=3 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10 hundredths=100 quarters=4"
    for (word, value) in values(plural) {
      set(word) {
        $0.number = .fraction; $0.value = value
      }
    }
    for (word, value) in values("half=2 halves=2 quarter=4") {
      set(word) {
        $0.number = .fraction; $0.value = value
      }
    }
    for (word, value) in values("several=3 couple=2 few=3 many=3 numerous=3") {
      set(word) {
        $0.number = .vague; $0.value = value
      }
    }
  }

  private mutating func addFunctionWords() {
    each("street st road rd avenue ave drive dr lane ln boulevard blvd court square highway block way parkway") {
      $0.classes.insert(.street)
    }
    each("greater higher larger bigger longer older heavier taller") { $0.comparison = 1 }
    each("lower smaller shorter younger lighter") { $0.comparison = -1 }
    each(FunctionWords.prepositions) { $0.classes.insert(.preposition) }
    each(FunctionWords.conjunctions) { $0.classes.insert(.conjunction) }
    each(FunctionWords.determiners) { $0.classes.insert(.determiner) }
    each("a an the") { $0.classes.insert(.article) }
    each("my your his her its our their whose") { $0.classes.insert(.possessive) }
    each("is are was were be been being am wasn't weren't isn't aren't got gets get getting") {
      $0.classes.insert(.be)
    }
    each("have has had having hasn't haven't hadn't") { $0.classes.insert(.have) }
    each(FunctionWords.modals) { $0.classes.insert(.modal) }
    each("i he she it we you they him me us them himself herself itself themselves someone everyone nobody everybody") {
      $0.classes.insert(.pronoun)
    }
    each("who whom that which whose") { $0.classes.insert(.relative) }
    each(FunctionWords.adverbs) { $0.classes.insert(.adverb) }
    each(FunctionWords.verbs) { $0.classes.insert(.verb) }
    each(FunctionWords.pastVerbs) { $0.classes.formUnion([.verb, .past]) }
    each("was were had did said told wasn't weren't hadn't didn't") { $0.classes.insert(.past) }
    each("will shall 'll won't would gonna") { $0.classes.insert(.future) }
    each(FunctionWords.ahead) { $0.classes.insert(.ahead) }
    each(FunctionWords.plans) { $0.classes.insert(.plan) }
    each(FunctionWords.money) { $0.classes.insert(.money) }
    each(FunctionWords.weight) { $0.classes.insert(.weight) }
    each("stay stays remain remains reopen reopens resume resumes meet meets convene convenes") {
      $0.classes.insert(.lasting)
    }
    each("not no never n't without nor neither denied") { $0.classes.insert(.negation) }
    each(FunctionWords.reported) { $0.classes.insert(.reported) }
    each(FunctionWords.reaching) { $0.classes.formUnion([.reaching, .verb]) }
    each(FunctionWords.numbered) { $0.classes.insert(.numbered) }
    each(FunctionWords.titles) { $0.classes.insert(.title) }
    each(FunctionWords.pluralNouns) { $0.classes.insert(.plural) }
    each(FunctionWords.singularNouns) { $0.classes.insert(.singular) }
  }
}
