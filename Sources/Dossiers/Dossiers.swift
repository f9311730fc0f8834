// Dossiers: what a person reads. A story's facts in; terminal page, Markdown, HTML folder, JSON and CSV out.
// This file is the module's public surface.

public import Copies
public import Extraction
public import Facts
public import Provenance

/// All stories of one run.
public struct Dossier: Sendable {
  /// The version of the program that made it.
  public let version: String
  /// The stories, largest first.
  public let stories: [DossierStory]
  /// The inputs that gave no article, with the reason.
  public let skipped: [SkippedInput]

  /// A dossier of these stories.
  public init(version: String, stories: [DossierStory], skipped: [SkippedInput]) {
    self.version = version
    self.stories = stories
    self.skipped = skipped
  }
}

/// An input that gave no article.
public struct SkippedInput: Sendable, Hashable {
  /// The path or the record's id.
  public let location: String
  /// A short name of the reason: `empty`, `not-text`, …
  public let kind: String
  /// What is wrong and what to do.
  public let message: String

  /// An input that was skipped.
  public init(location: String, kind: String, message: String) {
    self.location = location
    self.kind = kind
    self.message = message
  }
}

/// One story.
public struct DossierStory: Sendable {
  /// Stable over runs on the same input.
  public let id: String
  /// The headline that stands for the story, one of its articles'; nil where none has one.
  public let headline: Evidence?
  /// Its articles, in the order of input.
  public let articles: [DossierArticle]
  /// What was lined up.
  public let facts: StoryFacts

  /// A story.
  public init(id: String, headline: Evidence?, articles: [DossierArticle], facts: StoryFacts) {
    self.id = id
    self.headline = headline
    self.articles = articles
    self.facts = facts
  }
}

/// One article of a story, with what was cut and mended in it.
public struct DossierArticle: Sendable {
  /// What extraction made of the page.
  public let article: Article
  /// Where the page was read from.
  public let location: String
  /// Its text as captured and as mended.
  public let text: ArticleText
  /// What copies were found to be: articles of one group have one number.
  public let copy: CopyVerdict
  /// What was mended: where in the capture, from what to what, and the article that showed it.
  public let repairs: [DossierRepair]
  /// The bytes of the capture, for the words of the parts that were cut; nil where they are not at hand.
  public let captured: [UInt8]?

  /// An article.
  public init(
    article: Article, location: String, text: ArticleText, copy: CopyVerdict, repairs: [DossierRepair],
    captured: [UInt8]? = nil
  ) {
    self.article = article
    self.location = location
    self.text = text
    self.copy = copy
    self.repairs = repairs
    self.captured = captured
  }
}

/// One spot that was mended.
public struct DossierRepair: Sendable, Hashable {
  /// Where in the capture; empty where words were lost.
  public let bytes: ByteRange
  /// What stands there.
  public let from: String
  /// What it was read as.
  public let to: String
  /// What kind of damage it was.
  public let kind: Repair.Kind
  /// The article that shows the words; nil where vocabulary alone does.
  public let donor: ArticleID?

  /// A repair.
  public init(bytes: ByteRange, from: String, to: String, kind: Repair.Kind, donor: ArticleID?) {
    self.bytes = bytes
    self.from = from
    self.to = to
    self.kind = kind
    self.donor = donor
  }
}

/// How a dossier looks on a terminal.
public struct TerminalStyle: Sendable {
  /// Columns; lines are never wider.
  public let width: Int
  /// Whether ANSI colours are used.
  public let colour: Bool
  /// Whether the glyphs are ASCII.
  public let ascii: Bool

  /// A style.
  public init(width: Int = 80, colour: Bool = false, ascii: Bool = false) {
    self.width = max(40, width)
    self.colour = colour
    self.ascii = ascii
  }
}

extension Dossier {
  /// The page for a terminal, UTF-8 (or ASCII glyphs) with a newline at the end.
  public func terminalPage(_ style: TerminalStyle) -> String { Dossiers.terminalPage(of: self, style) }
  /// The document in Markdown (CommonMark with tables).
  public func markdown() -> String { markdownPage(of: self) }
  /// The document as JSON, schema `crosscheck.dossier/1`; one object, keys in the order of the schema.
  public func json() -> [UInt8] { dossierJSON(self) }
  /// The facts as CSV (RFC 4180), one claim a line.
  public func csv() -> [UInt8] { claimTable(of: self) }
  /// A folder of static pages: relative path and content of each file; `index.html` is where to begin.
  public func website() -> [(path: String, content: [UInt8])] { Dossiers.website(of: self) }
}

extension DossierStory {
  /// This story as one JSON object, an element of `stories` of the schema.
  public func json() -> [UInt8] { storyJSON(self) }
}
