/// The texts of a story: its articles with copies folded.
struct CopyGroups {
  /// Articles that are one text.
  struct Group {
    /// The name of the group: that of its first article.
    let name: String
    /// Indices into the story's articles, in order.
    var members: [Int]
  }

  /// In the order of their first articles.
  private(set) var groups: [Group] = []
  /// For each article its group, as an index into `groups`.
  private(set) var ofArticle: [Int] = []

  fileprivate init(_ story: DossierStory) {
    var known: [Int: Int] = [:]
    for (index, article) in story.articles.enumerated() {
      if let group = known[article.copy.group] {
        groups[group].members.append(index)
        ofArticle.append(group)
      } else {
        known[article.copy.group] = groups.count
        ofArticle.append(groups.count)
        groups.append(Group(name: article.article.id.description, members: [index]))
      }
    }
  }

  /// The name of the group that an article belongs to.
  func name(ofArticle index: Int) -> String { groups[ofArticle[index]].name }
  /// The articles that are one text with an article, itself left out.
  func siblings(ofArticle index: Int) -> [Int] { groups[ofArticle[index]].members.filter { $0 != index } }
}

/// The texts of `story`.
func copyGroups(in story: DossierStory) -> CopyGroups { CopyGroups(story) }
