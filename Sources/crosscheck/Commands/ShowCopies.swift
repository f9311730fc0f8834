import Copies
import Facts
import Newsroom
import Provenance

/// Shows which pages are one text and who copied whom, what later versions of a text changed, and which passages different
/// texts share.
func showCopies(_ pages: [PageOutcome]) async throws {
  let (articles, skipped) = await extract(pages)
  var sheet = Sheet()
  let mended = mend(articles)
  // The articles of each group.
  var texts: [Int: [Int]] = [:]
  for (at, article) in mended.enumerated() { texts[article.copy.group, default: []].append(at) }
  sheet.line("\(counted(articles.count, "article")), \(counted(texts.count, "text"))")
  for (number, group) in texts.keys.sorted().enumerated() {
    sheet.heading("text \(number + 1)")
    sheet.show(texts[group] ?? [], of: mended)
  }
  sheet.show(sharedPassages(of: mended), in: mended)
  try sheet.show()
  try report(skipped)
}

/// Shows what can be mended.
func showRepairs(_ pages: [PageOutcome]) async throws {
  let (articles, skipped) = await extract(pages)
  var sheet = Sheet()
  for article in mend(articles) {
    sheet.heading("\(article.located.location): \(counted(article.repairs.count, "repair"))")
    for repair in article.repairs {
      let donor = repair.donor.map { "from \($0)" } ?? "from the vocabulary"
      sheet.line(
        "  [\(repair.bytes.start),\(repair.bytes.end)) “\(repair.from)” → “\(repair.to)” \(repair.kind.rawValue), \(donor)"
      )
    }
  }
  try sheet.show()
  try report(skipped)
}

/// "1 text", "4 texts".
private func counted(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }

/// Whether both are known to have stood at the same address.
private func isSameAddress(_ a: MendedArticle, _ b: MendedArticle) -> Bool {
  guard let one = a.located.article.url, let other = b.located.article.url else { return false }
  return Address.key(one) == Address.key(other)
}

extension Sheet {
  /// The articles that are one text, by their places among all.
  fileprivate mutating func show(_ group: [Int], of all: [MendedArticle]) {
    let members = group.map { all[$0] }
    // What shows no source is compared with the original, or with the first where none is known.
    let reference = group.first { all[$0].copy.kind == .original } ?? group.first
    // What others are compared with is read once, however many they are.
    let sources = Set(group.compactMap { all[$0].copy.copyOf ?? reference })
    var known: [Int: ReadArticle] = [:]
    func read(_ at: Int) -> ReadArticle {
      if let read = known[at] { return read }
      let read = readArticle(all[at])
      if sources.contains(at) { known[at] = read }
      return read
    }
    for at in group {
      let member = all[at]
      let share = Int((member.copy.containment * 100).rounded())
      let copied = members.count > 1 ? "  \(member.copy.kind.rawValue), \(share) % of it in its nearest" : ""
      line("  \(member.located.location) \(place(member.text.mended.whole, member.text))\(copied)")
      guard let source = member.copy.copyOf ?? reference, source != at else { continue }
      if member.copy.copyOf != nil {
        let older = all[source]
        let relation = isSameAddress(member, older) ? "stood at one address after" : "copied from"
        line("    \(relation) \(older.located.location): \(why(member, older))")
      }
      showDifferences(from: read(source), to: read(at))
    }
    if members.count > 1, members.allSatisfy({ $0.copy.copyOf == nil }) {
      let isDated = members.contains { $0.located.article.published.day != nil }
      line(
        isDated
          ? "  who copied whom, dates and credits leave open" : "  who copied whom, no date and no credit tells")
    }
  }

  /// What shows that an article was copied from `source`.
  private func why(_ article: MendedArticle, _ source: MendedArticle) -> String {
    switch article.copy.direction {
    case .credit(let credit):
      // The credit stands in the text as captured; mending moved what follows a repair.
      let bytes = article.text.captured.captured(credit.range)
      return "it credits “\(credit.words)” [\(bytes.start),\(bytes.end))"
    case .change:
      let dates = (source.located.article.updated?.iso ?? "", article.located.article.updated?.iso ?? "")
      return "changed \(dates.0) and \(dates.1)"
    case .time, nil:
      let dates = (source.located.article.published.iso ?? "", article.located.article.published.iso ?? "")
      return "published before, \(dates.0) and \(dates.1)"
    }
  }

  /// Runs of text that different texts share, with the credit near them.
  fileprivate mutating func show(_ passages: [CreditedPassage], in articles: [MendedArticle]) {
    guard !passages.isEmpty else { return }
    heading("\(counted(passages.count, "passage")) that different texts share")
    let locations = Dictionary(
      articles.map { ($0.located.article.id, $0.located.location) }, uniquingKeysWith: { first, _ in first })
    for passage in passages {
      guard let first = passage.evidence.first else { continue }
      line("  “\(shortened(first.reading))”")
      line("    \(passage.credit.map { "credit: \($0)" } ?? "no credit")")
      for words in passage.evidence {
        line("    \(locations[words.article] ?? "\(words.article)") [\(words.bytes.start),\(words.bytes.end))")
      }
    }
  }

  /// What two articles of one text say otherwise: all of it where one is a version of the other; of a mere copy what it
  /// puts for something else, since what it leaves out or adds is not the text's.
  private mutating func showDifferences(from before: ReadArticle, to after: ReadArticle) {
    let comparison = compare(before, after)
    let (old, new) = (before.mended, after.mended)
    if new.copy.kind == .version || isSameAddress(new, old) {
      line("    \(new.copy.copyOf == nil ? "beside" : "since") \(old.located.location)")
      show(comparison.substance)
      show(comparison.wording, old, new)
      if comparison.substance.isEmpty, comparison.wording.isEmpty { line("      nothing changed") }
    } else {
      let put = comparison.substance.filter { $0.from != nil && $0.to != nil }
      guard !put.isEmpty else { return }
      line("    not as in \(old.located.location)")
      show(put)
    }
  }

  private mutating func show(_ differences: [VersionComparison.Difference]) {
    for difference in differences {
      let words = [difference.from, difference.to].map { evidence in
        evidence.map { "“\($0.reading)” [\($0.bytes.start),\($0.bytes.end))" } ?? "nothing"
      }
      line("      \(difference.kind.rawValue): \(words.joined(separator: " → "))")
    }
  }

  private mutating func show(_ changes: [VersionChange], _ old: MendedArticle, _ new: MendedArticle) {
    for change in changes {
      let here = change.new.map { ($0, new.text) } ?? change.old.map { ($0, old.text) }
      let words = here.map { shortened($1.mended.string($0)) } ?? ""
      line("      \(change.kind.rawValue) \(here.map(place) ?? ""): \(change.edits.isEmpty ? words : "")")
      for edit in change.edits {
        line("        “\(old.text.mended.string(edit.old))” → “\(new.text.mended.string(edit.new))”")
      }
    }
  }

  /// The captured bytes of a place in a text.
  private func place(_ range: TextRange, _ text: ArticleText) -> String {
    let bytes = text.mended.captured(range)
    return "[\(bytes.start),\(bytes.end))"
  }

  private func shortened(_ words: String) -> String {
    let flat = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    return flat.count > 100 ? flat.prefix(99) + "…" : flat
  }
}
