/// Words so common that a small input need not show them: articles, prepositions, pronouns and auxiliary verbs of English,
/// with the shortest of French, German, Spanish and Italian. Written by hand.
enum CommonWords {
  /// The folded words.
  static let all: Set<String> = Set(
    """
    a about above according across after again against ago all almost along already also although always am among an and \
    another any are around as asked at away back be became because been before began being below between both but by \
    called came can could day days did do does down during each early either end even ever every few first five for four \
    from gave get give go going got had has have having he her here him himself his how however if in including into is \
    it its itself just last later least left less like little long made make many may me might million minister monday \
    month months more most much must my near never new next no nor not now of off officials on once one only or other our \
    out over own part people per perhaps police president same saw say saying says second see seen several she should \
    since six so some still such take taken than that the their them themselves then there these they thing this those \
    though three through thursday time to told took toward towards tuesday two under until up upon us used very want was \
    we wednesday week weeks well went were what when where whether which while who whom whose why will with within \
    without would year years yes yesterday yet you your friday saturday sunday said \
    au aux avec ce cette dans de des du elle en est et il ils je la le les leur lui mais nous on ou par pas pour que qui \
    sa se ses son sont sur un une aber als am an auch auf aus bei das dem den der die doch ein eine einem einen einer er \
    es für hat ich im ist mit nach nicht noch nur sich sie sind und vom von vor war wie wird zu zum zur al como con del \
    el ella ellos era esta este fue ha las lo los muy para pero por porque su sus una y che da della di gli ha il nel non \
    per sono
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
      String(decoding: LetterFolding.letters(of: Array(word.utf8)), as: UTF8.self)
    })
}
