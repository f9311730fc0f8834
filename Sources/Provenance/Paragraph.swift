/// One paragraph of an article's text, with the part it plays.
public struct Paragraph: Sendable, Hashable {
  /// What a paragraph is for.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Running text.
    case body
    /// A heading inside the article.
    case heading
    /// An item of a list.
    case listItem = "list-item"
    /// A quotation set apart.
    case quotation
    /// The words under a picture or beside a player.
    case caption
    /// A cell or row of a table.
    case table
  }

  /// Where it stands in the article's text.
  public let range: TextRange
  /// The part it plays.
  public let role: Role

  /// A paragraph.
  public init(range: TextRange, role: Role) {
    self.range = range
    self.role = role
  }
}
