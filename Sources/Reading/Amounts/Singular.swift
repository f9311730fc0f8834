/// The singular of English nouns.
enum Singular {
  private static let irregular = [
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "wives": "wife",
    "lives": "life", "knives": "knife", "halves": "half", "thieves": "thief", "people": "people", "persons": "person",
    "police": "police", "buses": "bus", "gases": "gas", "losses": "loss", "bosses": "boss", "series": "series",
    "species": "species", "news": "news", "movies": "movie", "cookies": "cookie", "calories": "calorie",
  ]

  private static let positives = [
    "smaller": "small", "smallest": "small", "larger": "large", "largest": "large", "bigger": "big", "biggest": "big",
    "older": "old", "oldest": "old", "younger": "young", "youngest": "young", "newer": "new", "newest": "new",
    "higher": "high", "highest": "high", "lower": "low", "lowest": "low", "longer": "long", "longest": "long",
    "shorter": "short", "shortest": "short", "earlier": "early", "earliest": "early", "hottest": "hot", "best": "good",
    "better": "good", "worse": "bad", "worst": "bad", "poorest": "poor", "richest": "rich", "fastest": "fast",
  ]

  /// An adjective without its comparison: "smaller" is "small".
  static func positive(of adjective: String) -> String { positives[adjective] ?? adjective }

  static func of(_ noun: String) -> String {
    if let known = irregular[noun] { return known }
    let bytes = Array(noun.utf8)
    func ends(_ suffix: String) -> Bool { noun.utf8.count > suffix.utf8.count + 1 && noun.hasSuffix(suffix) }
    func cut(_ count: Int, _ tail: String = "") -> String {
      String(decoding: bytes.dropLast(count), as: UTF8.self) + tail
    }
    if ends("men") { return cut(3, "man") }
    if ends("ies") { return cut(3, "y") }
    for suffix in ["sses", "shes", "ches", "xes", "zes"] where ends(suffix) { return cut(2) }
    if ends("s"), !ends("ss"), !ends("us"), !ends("is") { return cut(1) }
    return noun
  }
}
