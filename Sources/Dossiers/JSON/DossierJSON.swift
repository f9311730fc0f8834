import Markup

/// The whole dossier, schema `crosscheck.dossier/1`.
func dossierJSON(_ dossier: Dossier) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.string("schema", "crosscheck.dossier/1")
    json.string("version", dossier.version)
    json.array("stories") { json in
      for story in dossier.stories { json.story(story) }
    }
    json.array("skipped") { json in
      for input in dossier.skipped {
        json.object { json in
          json.string("location", input.location)
          json.string("kind", input.kind)
          json.string("message", input.message)
        }
      }
    }
  }
  return json.bytes
}

/// One story as an object of its own.
func storyJSON(_ story: DossierStory) -> [UInt8] {
  var json = JSONWriter()
  json.story(story)
  return json.bytes
}

extension JSONWriter {
  /// An element of `stories`; the blocks stand in the order of the schema.
  fileprivate mutating func story(_ story: DossierStory) {
    let groups = copyGroups(in: story)
    object { json in
      json.string("id", story.id)
      json.evidence("headline", story.headline)
      json.array("articles") { json in
        for (index, article) in story.articles.enumerated() {
          json.article(article, copyGroup: groups.name(ofArticle: index))
        }
      }
      json.array("copy_groups") { json in
        for group in groups.groups { json.copyGroup(group, of: story.articles) }
      }
      json.array("passages") { json in
        for passage in story.facts.passages {
          json.object { json in
            json.evidence("evidence", passage.evidence)
            json.string("credit", passage.credit)
          }
        }
      }
      json.lineUp(story.facts)
    }
  }

  private mutating func copyGroup(_ group: CopyGroups.Group, of articles: [DossierArticle]) {
    object { json in
      json.string("id", group.name)
      json.array("articles") { json in
        for member in group.members { json.string(articles[member].article.id.description) }
      }
      json.array("containment") { json in
        for member in group.members { json.number(inThousandths(articles[member].copy.containment)) }
      }
    }
  }
}

/// A share as exactly as it is worth reading.
private func inThousandths(_ share: Double) -> Double { Double(Int(clamped(share) * 1000 + 0.5)) / 1000 }
