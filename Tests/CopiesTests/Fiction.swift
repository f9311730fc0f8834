import Provenance

@testable import Copies

/// Articles about events that never happened, for the tests of this module.
enum Fiction {
  static let harbour = """
    Ferry strike empties Saint-Orre harbour

    Dock workers in the port of Saint-Orre walked out on Tuesday after talks over night shifts collapsed, leaving \
    eleven ferries tied to the quay and some 4,300 travellers without a crossing.

    "We have asked for the same rest that the pilots have," said Maëlle Quéré, who speaks for the union's harbour \
    branch. "Nobody on the other side of the table has told us why that is too much."

    The port authority called the walkout unlawful — its lawyers were to go before a judge in the regional capital on \
    Wednesday morning — and promised to refund every ticket within ten days.

    What travellers should know

    Coaches will carry foot passengers to the northern terminal, where two smaller boats still sail. Lorry drivers were \
    told to wait in the parking fields behind the grain silo, which filled up before noon.

    A bakery by the customs house gave away four hundred loaves. Its owner, Théo Lannic, said he had done so during the \
    storms of his youth and saw no reason to stop now.
    """

  static let orchard = """
    Frost spares the late orchards of Velden

    Growers in the Velden valley counted themselves lucky on Monday as a night of hard frost passed over the upper \
    terraces, where pears and late apples had not yet opened their blossom.

    Lower down the picture was bleaker. Half of the early cherries are lost, the valley's cooperative said in a \
    statement, and insurers were expected to send their assessors before the end of the week.

    "You light the candles between the rows and then you wait for the sun," said Ruud Abelsen, whose family has tended \
    the same nine hectares since his great-grandmother bought them at auction.

    The cooperative's cold store, built two years ago with money from the province, will stay shut until the plums come \
    in. It had been meant to open with the cherries.
    """
}

/// Words that mean nothing, the same on every run: news text as far as letters go.
enum InventedWords {
  private static let syllables = [
    "ba", "ker", "lo", "min", "tu", "ra", "ves", "do", "pil", "sen", "ga", "ri", "nom", "he", "fas", "ju",
  ]

  static func text(_ seed: UInt64, _ count: Int) -> [String] {
    var state = seed
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    return (0..<count).map { _ in
      let length = 1 + next() % 3
      return (0..<length).map { _ in syllables[next() % 16] }.joined()
    }
  }
}

/// A candidate with nothing but its text.
func candidate(_ text: String, id: String = "a", day: CivilDate? = nil) -> CopyCandidate {
  CopyCandidate(id: ArticleID(id), text: Array(text.utf8), day: day)
}

/// `text` with `repairs` made.
func applied(_ repairs: [Repair], to text: String) -> [UInt8] {
  var mended: [UInt8] = []
  var at = 0
  let bytes = Array(text.utf8)
  for repair in repairs {
    mended += bytes[at..<repair.range.start] + repair.replacement
    at = repair.range.end
  }
  return mended + bytes[at...]
}
