extension TerminalPage {
  private static let mostDisputes = 12
  private static let claimsOfASide = 4
  /// Two sides stand beside each other from this width on; below it a column would hold too few words.
  private static let widthForColumns = 100

  /// Each contradiction with its sides and why both cannot hold.
  mutating func disputes(_ page: StoryPage) {
    guard !page.disputes.isEmpty else { return }
    heading("Disputes")
    for dispute in page.disputes.prefix(Self.mostDisputes) {
      column.gap()
      column.add(StyledText(dispute.fact.fact.label, .strong), indent: 2)
      if dispute.sides.count == 2, style.width >= Self.widthForColumns {
        let width = (style.width - 7) / 2
        let sides = dispute.sides.map { side in
          var column = TerminalColumn(width: width, colour: style.colour)
          add(side, to: &column, page.directory)
          return column
        }
        column.add(sides[0], beside: sides[1], indent: 2, divider: mark(" │ "))
      } else {
        for (index, side) in dispute.sides.enumerated() {
          if index > 0 { column.add(StyledText(mark("⇄"), .contradicts), indent: 2) }
          var inner = TerminalColumn(width: style.width - 2, colour: style.colour)
          add(side, to: &inner, page.directory)
          column.add(inner, indent: 2)
        }
      }
      var why = StyledText("Why: ", .faint)
      why.append(dispute.why)
      column.add(why, indent: 2, hanging: 7)
    }
    more(page.disputes.count - Self.mostDisputes, "disputes", indent: 2)
  }

  private func add(_ side: DisputeBlock.Side, to column: inout TerminalColumn, _ directory: ArticleDirectory) {
    column.add(StyledText(side.display, .strong))
    for marked in side.claims.prefix(Self.claimsOfASide) {
      column.addClaim(claimLines(marked, in: directory), indent: 0)
    }
    let rest = side.claims.count - Self.claimsOfASide
    if rest > 0 { column.add(StyledText("+ \(rest) more claims (--format json shows all)", .faint)) }
  }
}
