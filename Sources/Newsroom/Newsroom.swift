// Newsroom: joins the steps, from paths and records to a dossier. The one place with concurrency.
// This file is the module's public surface, with Input/Page.swift (what is read), Input/PathReader.swift (from where),
// Input/ArchiveInput.swift (what is kept) and Output/SafeOutput.swift (how results are kept whole on disk).

public import Dossiers
public import Provenance

/// The version of this program.
public let programVersion = "0.1.0"

/// What a person can say about a run.
public struct RunSettings: Sendable {
  /// Whether all input is one story, whatever it speaks of.
  public var oneStory: Bool
  /// The publication date of each page that a person has stated, by the page's location; "" holds for all of them.
  public var dated: [String: PublicationDate]
  /// How many pages are read at once; the result does not depend on it.
  public var width: Int
  /// Told how far the work is: the step, how many of its pages or stories are done, and of how many.
  public var progress: @Sendable (_ step: String, _ done: Int, _ total: Int) -> Void

  /// Settings; by default stories are told apart, no date is stated and one page is read at a time.
  public init(
    oneStory: Bool = false, dated: [String: PublicationDate] = [:], width: Int = 1,
    progress: @escaping @Sendable (String, Int, Int) -> Void = { _, _, _ in }
  ) {
    self.oneStory = oneStory
    self.dated = dated
    self.width = max(1, width)
    self.progress = progress
  }
}

/// Reads pages and shows what happened, according to whom, and where they disagree.
///
/// - Parameters:
///   - pages: what was read, in a stable order; what could not be read is named in the dossier too.
/// - Complexity: near-linear in bytes.
public func dossier(of pages: [PageOutcome], settings: RunSettings = RunSettings()) async -> Dossier {
  let extracted = await extract(pages, settings: settings)
  let mended = mend(extracted.articles)
  let read = await step("articles read", mended, settings) { readArticle($0) }
  let stories = grouped(read, oneStory: settings.oneStory)
  let composed = await step("stories lined up", stories, settings) { dossierStory(of: $0) }
  return Dossier(version: programVersion, stories: composed.sorted(by: weightier), skipped: extracted.skipped)
}

/// One step on each of `elements`, telling how far it is.
func step<Element: Sendable, Result: Sendable>(
  _ name: String, _ elements: [Element], _ settings: RunSettings, _ work: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  await ordered(
    elements, width: settings.width, done: { settings.progress(name, $0, elements.count) }, work)
}
