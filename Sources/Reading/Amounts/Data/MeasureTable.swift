/// A unit of measurement or a currency.
struct Measure: Sendable {
  /// The code or name in ``Amount/unit``.
  let unit: String
  /// The name in full, in the singular: "pound sterling".
  let name: String
  let isCurrency: Bool
  /// A unit of time: a duration, which is no count.
  let isTime: Bool
}

/// Units and currencies with the words for them.
enum MeasureTable {
  /// `unit|name|words`; words that hold a capital letter count only as written.
  private static let units = """
    percent|percentage|percent percentage pct pc
    percentage point|percentage point|
    point|point|points point pts pt
    kilometre|kilometre|km kms kilometre kilometres kilometer kilometers
    metre|metre|metre metres meter meters m
    centimetre|centimetre|cm cms centimetre centimetres centimeter centimeters
    millimetre|millimetre|mm millimetre millimetres millimeter millimeters
    micrometre|micrometre|μm µm micrometre micrometres micrometer micrometers micron microns
    mile|mile|mile miles mi
    yard|yard|yard yards yds
    foot|foot|foot feet ft
    inch|inch|inch inches
    hectare|hectare|hectare hectares
    acre|acre|acre acres
    kilogram|kilogram|kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes
    gram|gram|gram grams gramme grammes
    milligram|milligram|mg milligram milligrams
    microgram|microgram|mcg μg µg microgram micrograms microgramme microgrammes
    ton|ton|ton tons
    tonne|tonne|tonne tonnes
    pound|pound-mass|lb lbs
    ounce|ounce|ounce ounces oz
    litre|litre|litre litres liter liters
    millilitre|millilitre|ml millilitre millilitres milliliter milliliters
    gallon|gallon|gallon gallons
    barrel|barrel|barrel barrels bpd
    kilometre per hour|kilometre per hour|kmh kph kmph
    mile per hour|mile per hour|mph
    mile per gallon|mile per gallon|mpg
    knot|knot|knot knots kt
    horsepower|horsepower|hp horsepower
    brake horsepower|brake horsepower|bhp
    watt|watt|watt watts
    kilowatt|kilowatt|kw kilowatt kilowatts
    megawatt|megawatt|mw megawatt megawatts
    gigawatt|gigawatt|gw gigawatt gigawatts
    kilowatt hour|kilowatt hour|kwh kilowatt-hour
    megawatt hour|megawatt hour|mwh
    hertz|hertz|hz hertz
    kilohertz|kilohertz|khz
    megahertz|megahertz|mhz
    gigahertz|gigahertz|ghz
    volt|volt|volt volts
    kilovolt|kilovolt|kv
    newton metre|newton metre|nm
    byte|byte|byte bytes
    kilobyte|kilobyte|kb kilobyte kilobytes
    megabyte|megabyte|mb megabyte megabytes
    gigabyte|gigabyte|gb gigabyte gigabytes
    terabyte|terabyte|tb terabyte terabytes
    gigabit per second|gigabit per second|gbps
    megabit per second|megabit per second|mbps
    megapixel|megapixel|megapixel megapixels mp
    pixel|pixel|pixel pixels
    decibel|decibel|decibel decibels db
    kilopound per square inch|kilopound per square inch|ksi
    pound per square inch|pound per square inch|psi
    pascal|pascal|pascal pascals
    kilopascal|kilopascal|kpa
    megapascal|megapascal|mpa
    parts-per-billion|parts-per-billion|ppb
    parts-per-million|parts-per-million|ppm
    basis point|basis point|bps
    degree|degree|degree degrees deg
    calorie|calorie|calorie calories
    kilojoule|kilojoule|kj
    joule|joule|joule joules
    celsius|celsius|celsius degc
    fahrenheit|fahrenheit|fahrenheit degf
    carat|carat|carat carats
    light-year|light-year|light-years light-year
    square kilometre|square kilometre|sqkm km2
    square metre|square metre|sqm m2
    square mile|square mile|
    square foot|square foot|sqft
    square inch|square inch|
    square yard|square yard|
    cubic metre|cubic metre|m3
    cubic kilometre|cubic kilometre|km3
    cubic centimetre|cubic centimetre|cm3
    square centimetre|square centimetre|cm2
    cubic foot|cubic foot|
    foot pound-force|foot pound-force|
    metre per second|metre per second|
    penny|penny|penny pence pennies
    gigabit|gigabit|gigabit gigabits
    touch down|touch down|TDs TD
    cent|cent|cent cents
    """

  private static let timeUnits = """
    second|second|second seconds sec secs
    millisecond|millisecond|millisecond milliseconds ms
    minute|minute|minute minutes min mins
    hour|hour|hour hours hr hrs
    day|day|day days
    week|week|week weeks
    month|month|month months
    year|year|year years yr yrs
    decade|decade|decade decades
    century|century|century centuries
    quarter|quarter|quarters
    weekend|weekend|weekends
    night|night|nights
    """

  /// `ISO 4217|name|words`; "dollars" alone are those of the United States, "pounds" and "pesos" stay as they are.
  private static let currencies = """
    USD|dollar|dollar dollars usd buck bucks
    EUR|euro|euro euros eur
    GBP|pound sterling|pound pounds gbp quid sterling
    JPY|japanese yen|yen jpy
    CNY|chinese yuan|yuan renminbi cny rmb
    CHF|swiss franc|chf
    franc|franc|franc francs
    CAD|canadian dollar|cad
    AUD|australian dollar|aud
    HKD|hong kong dollar|hkd
    NZD|new zealand dollar|nzd
    SGD|singapore dollar|sgd
    INR|indian rupee|rupee rupees inr
    PKR|pakistani rupee|pkr
    RUB|russian rouble|rouble roubles ruble rubles rub
    ZAR|south african rand|rand rands zar
    KRW|south korean won|krw
    TRY|turkish lira|lira liras
    BRL|brazilian real|reais brl
    MXN|mexican peso|mxn
    peso|peso|peso pesos
    SEK|swedish krona|krona kronor sek
    NOK|norwegian krone|kroner nok
    DKK|danish krone|dkk
    krone|krone|krone
    PLN|polish zloty|zloty zlotys pln
    HUF|hungarian forint|forint forints huf
    CZK|czech koruna|koruna korunas czk
    HRK|croatian kuna|kuna kunas kn hrk
    ILS|shekel|shekel shekels nis
    SAR|saudi riyal|riyal riyals
    AED|uae dirham|dirham dirhams aed
    EGP|egyptian pound|egp
    NGN|nigerian naira|naira ngn
    KES|kenyan shilling|kes
    shilling|shilling|shilling shillings
    THB|thai baht|baht thb
    IDR|indonesian rupiah|rupiah idr
    MYR|malaysian ringgit|ringgit myr
    PHP|philippine peso|php
    VND|vietnamese dong|vnd
    DEM|deutsche mark|deutschemark deutschemarks
    mark|mark|marks
    ITL|italian lira|lire
    BTC|bitcoin|bitcoin bitcoins btc
    """

  static let measures: [Measure] = {
    var list = [Measure(unit: "", name: "", isCurrency: false, isTime: false)]
    for (table, isCurrency, isTime) in [(units, false, false), (timeUnits, false, true), (currencies, true, false)] {
      for line in table.split(separator: "\n") {
        let parts = line.split(separator: "|")
        list.append(Measure(unit: String(parts[0]), name: String(parts[1]), isCurrency: isCurrency, isTime: isTime))
      }
    }
    return list
  }()

  /// The words of each measure, by index.
  static var words: [(index: UInt16, words: Substring)] {
    var index: UInt16 = 0
    return [units, timeUnits, currencies].flatMap { $0.split(separator: "\n") }.map { line in
      index += 1
      return (index, line.split(separator: "|", omittingEmptySubsequences: false)[2])
    }
  }

  /// The index of the measure whose unit is `unit`; 0 where there is none.
  static func index(_ unit: String) -> UInt16 { UInt16(measures.firstIndex { $0.unit == unit } ?? 0) }

  static let percent = index("percent")
  static let percentagePoint = index("percentage point")
  static let degree = index("degree")
  static let celsius = index("celsius")
  static let fahrenheit = index("fahrenheit")
  static let dollar = index("USD")
  static let pound = index("GBP")
  static let euro = index("EUR")
  static let yen = index("JPY")
  static let rupee = index("INR")
  static let won = index("KRW")
  static let lira = index("TRY")
  static let shekel = index("ILS")
  static let rouble = index("RUB")
  static let cent = index("cent")
  static let inch = index("inch")
  static let foot = index("foot")
  static let metre = index("metre")
  static let litre = index("litre")
  static let gram = index("gram")
  static let watt = index("watt")
  static let horsepower = index("horsepower")
  static let ton = index("ton")
  static let tonne = index("tonne")
  static let volt = index("volt")
  static let newtonMetre = index("newton metre")
  static let poundMass = index("pound")
  static let point = index("point")
  static let year = index("year")
  static let month = index("month")

  /// The dollar that the letters before "$" name.
  static let dollars: [String: UInt16] = [
    "us": dollar, "u": dollar, "c": index("CAD"), "ca": index("CAD"), "can": index("CAD"), "cdn": index("CAD"),
    "a": index("AUD"), "au": index("AUD"), "hk": index("HKD"), "nz": index("NZD"), "s": index("SGD"),
    "sg": index("SGD"), "usd": dollar, "r": index("BRL"), "nt": dollar, "aud": index("AUD"), "cad": index("CAD"),
    "nzd": index("NZD"), "hkd": index("HKD"), "sgd": index("SGD"), "mxn": index("MXN"), "mx": index("MXN"),
  ]
  /// Currencies by the adjective of their country and their noun: "swiss franc", "egyptian pound".
  static let national: [String: UInt16] = {
    var table = ["american dollar": dollar, "us dollar": dollar, "kong dollar": index("HKD")]
    table["zealand dollar"] = index("NZD")
    table["british pound"] = pound
    for (at, measure) in measures.enumerated() where measure.isCurrency && measure.name.contains(" ") {
      if table[measure.name] == nil { table[measure.name] = UInt16(at) }
    }
    return table
  }()
  /// The next smaller unit that is told behind a larger one, and how many of it make one.
  static let subunits: [UInt16: (smaller: UInt16, ratio: Double)] = [
    foot: (inch, 12), poundMass: (index("ounce"), 16), dollar: (cent, 100), euro: (cent, 100),
    index("hour"): (index("minute"), 60), index("minute"): (index("second"), 60),
  ]
  /// Units of two, joined by a stroke or a hyphen.
  static let joined = [
    "km/h": "kilometre per hour", "lb/ft": "foot pound-force", "m/s": "metre per second", "km/hr": "kilometre per hour",
  ]
  /// Currency codes that may be written right before the digits: "USD1,700", "PS21.7m" (a pound sign that was lost).
  static let codes: [String: UInt16] = [
    "usd": dollar, "eur": euro, "gbp": pound, "ps": pound, "rs": rupee, "inr": rupee, "rm": index("MYR"),
    "chf": index("CHF"), "jpy": yen, "cad": index("CAD"), "aud": index("AUD"), "hkd": index("HKD"),
    "rmb": index("CNY"), "cny": index("CNY"), "sek": index("SEK"), "zar": index("ZAR"), "brl": index("BRL"),
  ]
}

extension TermVocabularyBuilder {
  mutating func addMeasures() {
    for (index, words) in MeasureTable.words {
      each(String(words)) { if $0.measure == 0 { $0.measure = index } }
    }
    for code in MeasureTable.codes.keys.sorted() {
      set(Substring(code)) { _ in }
      currencyCodes.insert(WordHash(Substring(code).utf8).value)
    }
  }
}
