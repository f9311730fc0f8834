/// Words that tell whether a sentence ends before them or with them.
enum SentenceWords {
  /// Words that, capitalised behind an abbreviation, start a sentence far more often than they go on a name.
  static let starters: Set<WordKey> = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "i", "his", "her",
    "its",
    "their", "our", "my", "your", "there", "here", "then", "when", "where", "while", "what", "who", "why", "how", "if",
    "in",
    "on", "at", "as", "but", "and", "or", "so", "yet", "for", "from", "by", "with", "without", "after", "before",
    "since",
    "because", "although", "though", "however", "meanwhile", "also", "some", "many", "most", "more", "all", "both",
    "each",
    "one", "two", "no", "not", "now", "once", "only", "other", "others", "to", "under", "until", "was", "were", "is",
    "are",
    "did", "do", "does", "let", "even", "just", "let's", "it's", "he's", "she's", "that's", "i'm", "i've", "we're",
    "don't",
    "despite", "during", "according", "another", "several", "such", "nor", "perhaps", "maybe", "still", "thus", "which",
    "whether", "additionally", "among", "between", "earlier", "later", "today", "yesterday", "instead", "indeed", "any",
    "have", "has", "had", "will", "would", "can", "could", "should", "may", "must", "please", "first", "finally",
    "about",
  ]
  /// Verbs of saying that follow who says a quotation.
  static let saying: Set<WordKey> = [
    "said", "says", "asked", "asks", "added", "replied", "wrote", "shouted", "cried", "told", "tweeted", "continued",
    "exclaimed", "declared", "responded", "joked", "quipped", "wondered", "questioned", "answered", "yelled",
  ]
  static let bullets: Set<WordKey> = ["•", "·", "▪", "●", "◦", "‣", "⁃", "○", "■"]
}
