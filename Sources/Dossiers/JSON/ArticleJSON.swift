import Extraction
import Markup
import Provenance

extension JSONWriter {
  /// An element of `articles`.
  mutating func article(_ article: DossierArticle, copyGroup: String) {
    let page = article.article
    object { json in
      json.string("id", page.id.description)
      json.string("path", article.location)
      json.string("url", page.url)
      json.string("outlet", page.outlet?.value)
      json.string("title", page.title?.value)
      json.array("authors") { json in
        for author in page.authors { json.string(author.value) }
      }
      json.string("language", page.language)
      json.string("sha256", page.capture.description)
      json.object("published") { $0.published(page.published) }
      json.string("copy_group", copyGroup)
      json.array("cut") { json in
        for block in page.blocks {
          guard let reason = block.cut else { continue }
          json.object { json in
            json.bytes("bytes", block.bytes)
            json.string("reason", reason.rawValue)
          }
        }
      }
      json.array("repairs") { json in
        for repair in article.repairs { json.repair(repair) }
      }
    }
  }

  private mutating func published(_ date: PublicationDate) {
    string("date", date.iso)
    string("earliest", date.earliest?.description)
    string("latest", date.latest?.description)
    string("basis", date.basis)
  }

  private mutating func repair(_ repair: DossierRepair) {
    object { json in
      json.bytes("bytes", repair.bytes)
      json.string("from", repair.from)
      json.string("to", repair.to)
      json.string("kind", repair.kind.rawValue)
      json.string("donor", repair.donor?.description)
    }
  }
}
