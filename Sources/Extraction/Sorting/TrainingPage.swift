import Provenance

/// A labelled page as the trainer of the block classifier sees it: the same reading, features and assembly as an article
/// goes through, with the classifier's opinions handed in from outside.
package struct TrainingPage {
  /// The words of each block, in page order.
  package let blocks: [String]
  /// The first stage's rows, ``rowWidth`` numbers each, one after another.
  package let rows: [Float]
  /// How many numbers a row of the first stage has.
  package static let rowWidth = BlockFeatures.count

  private let page: Page
  private let shapes: [BlockShape]
  private let witnesses: [Float]
  private let sort: ([Float]) -> [Verdict]

  /// A page of HTML.
  package init(html bytes: [UInt8]) {
    let read = HTMLReading(bytes, charset: nil)
    let outlet = statedOutlet(read.statements)?.value
    self.init(read.page, read.shapes, read.features, witnesses: read.witnesses) { probabilities in
      var verdicts = read.verdicts(probabilities)
      _ = cutConsent(read.page, read.shapes, &verdicts)
      guard let place = BylinePlace(verdicts, read.shapes, title: read.title) else { return verdicts }
      let byline = visibleByline(on: read.page, read.shapes, at: place, language: read.language) { isHouse($0, outlet) }
      cutBylines(byline, read.shapes, &verdicts)
      return verdicts
    }
  }

  /// A page of plain text.
  package init(plain bytes: [UInt8]) {
    let read = PlainReading(bytes, charset: "utf-8")
    let outlet = plainOutlet(read.page, read.shapes)?.value
    self.init(read.page, read.shapes, read.features, witnesses: []) { probabilities in
      var verdicts = read.verdicts(probabilities)
      _ = cutConsent(read.page, read.shapes, &verdicts)
      guard let place = BylinePlace(verdicts, read.shapes, title: read.title) else { return verdicts }
      if let title = titleBlock(read, verdicts, first: place.first) { verdicts[title] = .cut(.title) }
      let byline = visibleByline(on: read.page, read.shapes, at: place, language: read.language) { isHouse($0, outlet) }
      cutBylines(byline, read.shapes, &verdicts)
      return verdicts
    }
  }

  private init(
    _ page: Page, _ shapes: [BlockShape], _ features: BlockFeatures, witnesses: [Float],
    sort: @escaping ([Float]) -> [Verdict]
  ) {
    self.witnesses = witnesses
    self.page = page
    self.shapes = shapes
    self.sort = sort
    blocks = page.blocks.map { page.flow.string($0.range) }
    rows = features.values
  }

  /// The text of the article that the page would give if its blocks belonged to it with these probabilities.
  package func text(_ probabilities: [Float]) -> String {
    let text = body(of: page, sort(probabilities)).0
    return text.string(text.whole)
  }

  /// What the confidence in the text would be measured by, in the order of its model.
  package func measures(_ probabilities: [Float]) -> [Double] {
    ConfidenceMeasures(
      SortedPage(
        page: page, shapes: shapes, probabilities: probabilities, verdicts: sort(probabilities), witnesses: witnesses)
    ).values
  }

  /// The numbers that the second stage sees besides the first stage's rows, ``aroundWidth`` a block, where the first
  /// stage gives these probabilities.
  package func around(_ probabilities: [Float]) -> [Float] {
    let around = OpinionsAround(probabilities, page, shapes)
    var all = [Float](repeating: 0, count: shapes.count * OpinionsAround.count)
    all.withUnsafeMutableBufferPointer { all in
      for index in shapes.indices {
        around.write(index, to: UnsafeMutableBufferPointer(rebasing: all[(index * OpinionsAround.count)...]))
      }
    }
    return all
  }
}

extension BylinePlace {
  /// The place of the byline where blocks are kept; nil where none is.
  fileprivate init?(_ verdicts: [Verdict], _ shapes: [BlockShape], title: Int?) {
    guard let first = verdicts.firstIndex(where: \.isKept), let last = verdicts.lastIndex(where: \.isKept) else {
      return nil
    }
    self.init(verdicts, shapes, title: title, first: first, last: last)
  }
}
