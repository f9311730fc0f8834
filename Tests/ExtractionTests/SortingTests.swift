import Provenance
import Testing

@testable import Extraction

/// A page of HTML around `body`, read.
private func reading(_ body: String) -> HTMLReading {
  HTMLReading(Array("<!doctype html><html><body>\(body)</body></html>".utf8), charset: nil)
}

/// Sentences that are all different, `count` of them.
private func sentences(_ count: Int, _ what: String) -> String {
  let things = ["rope", "lantern", "anchor", "ladder", "barrel", "saddle", "kettle", "mirror", "hammer", "basket"]
  return (0..<count).map { number in
    "The \(what) of the \(things[number % 10]) told keeper \(number) that \(things[(number + 3) % 10]) and \(what) had been sold."
  }.joined(separator: " ")
}

@Suite("Sorting the blocks of a page")
struct SortingTests {
  @Test("cuts the whole text once more, and leaves a short quotation of it")
  func secondCopy() {
    let text = sentences(8, "master")
    let quoted = "and master had been sold, which everybody in the town had known for years"
    let read = reading("<p>\(text)</p><p>\(quoted)</p><div>\(text) Well.</div>")
    let verdicts = read.verdicts([Float](repeating: 0.9, count: read.page.blocks.count))
    #expect(verdicts.map(\.isKept) == [true, true, false])
    #expect(verdicts.last == .cut(.duplicate))
  }

  @Test(
    "keeps a line of a list twice only where the classifier is sure", arguments: [(0.9, 4), (0.6, 3)] as [(Float, Int)])
  func repeatedLine(probability: Float, kept: Int) {
    let read = reading(
      "<p>\(sentences(1, "cook"))</p><ul><li>Two cups of flour</li></ul><p>\(sentences(2, "baker"))</p>"
        + "<ul><li>Two cups of flour</li></ul>")
    let verdicts = read.verdicts([Float](repeating: probability, count: read.page.blocks.count))
    #expect(verdicts.count(where: \.isKept) == kept)
  }

  @Test("takes the likeliest text where none is likely, and nothing where all is sure to be frame")
  func hardPages() {
    let read = reading("<p>\(sentences(3, "clerk"))</p><p>Home</p>")
    #expect(read.verdicts([0.3, 0.02]).map(\.isKept) == [true, false])
    #expect(read.verdicts([0.02, 0.01]).map(\.isKept) == [false, false])
  }

  @Test("does not take what readers wrote for running text, unless nothing else is there")
  func comments() {
    let comments = "<ol class='comment-list'><li><p>\(sentences(9, "reader"))</p></li></ol>"
    let read = reading("<div class='post'><p>\(sentences(4, "pilot"))</p></div>\(comments)")
    #expect(read.shapes.map(\.isText) == [true, false])
    #expect(reading(comments).shapes.map(\.isText) == [true])
  }

  @Test("knows running text in languages whose little words it does not know")
  func unknownLanguage() {
    let read = reading("<p>시장은 화요일에 오래된 항구 다리가 폭풍 뒤에 닫혔다고 말했다 그리고 수리는 삼 주가 걸린다.</p><p>홈 메뉴</p>")
    #expect(read.shapes.map(\.isText) == [true, false])
  }

  @Test("finds the innermost element that is marked as the body")
  func markedBody() {
    let read = reading(
      "<div class='article-content wide'><p>Menu</p><div class='article-body'><p>\(sentences(4, "judge"))</p></div></div>"
    )
    let container = read.page.blocks[1].markup.container
    var row = [Float](repeating: 0, count: CandidateBodies.count)
    row.withUnsafeMutableBufferPointer { CandidateBodies(read.page).write(container, read.page, to: $0) }
    // Sort 1: a class that names both article and body. Inside, one element up, all of the text.
    #expect(Array(row[3..<6]) == [1, 1, 1])
    row.withUnsafeMutableBufferPointer {
      CandidateBodies(read.page).write(read.page.blocks[0].markup.container, read.page, to: $0)
    }
    #expect(row[3] == 0)
  }

  @Test("sees what the opinions come to around a block")
  func opinionsInTheTree() {
    let read = reading(
      "<div class='body'><p class='a'>\(sentences(2, "nurse"))</p><p class='a'>\(sentences(2, "guard"))</p></div>"
        + "<div class='rail'><p class='b'>\(sentences(1, "tailor"))</p></div>")
    let tree = TreeOpinions([0.9, 0.2, 0.1], read.page, read.shapes)
    var row = [Float](repeating: 0, count: TreeOpinions.count)
    row.withUnsafeMutableBufferPointer { tree.write(1, to: $0) }
    #expect(abs(row[0] - 0.9) < 0.001, "the other block of the same element")
    #expect(abs(row[14] - 0.9) < 0.001, "the other block of the same look")
    #expect(row[16] == 2)
  }
}
