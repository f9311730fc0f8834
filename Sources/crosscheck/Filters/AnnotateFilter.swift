import Markup
import Provenance
import Reading

/// `annotate --jsonl`: texts in, what was read in them out.
func annotateFilter() throws {
  try filterEach { record, _ throws(RecordFailure) in
    let id = try record.recordID()
    let text = try record.recordText()
    let read = reading(of: text, published: record["date"]?.string.flatMap { CivilDate(iso: $0) })
    return read.record(id: id, text: text)
  }
}

extension Reading {
  /// The reading as a record.
  fileprivate func record(id: ArraySlice<UInt8>, text: [UInt8]) -> [UInt8] {
    let points = CodePoints(text)
    var json = JSONWriter()
    json.object { json in
      json.raw("id", id)
      json.boolean("ok", true)
      json.array("sentences") { json in for sentence in sentences { points.write(sentence.range, to: &json) } }
      json.array("names") { json in
        for name in names {
          json.object { json in
            points.writeMembers(name.range, to: &json)
            json.string("type", name.kind.rawValue)
            json.number("entity", name.entity)
          }
        }
      }
      json.array("times") { json in
        for time in times {
          json.object { json in
            points.writeMembers(time.range, to: &json)
            json.string("type", time.kind.rawValue)
            json.string("value", time.value)
          }
        }
      }
      json.array("amounts") { json in for amount in amounts { write(amount, of: text, points, to: &json) } }
      let quotes = quotations.map { ($0, isReport: true) } + stances.map { ($0, isReport: false) }
      json.array("quotes") { json in
        let start = { (quotation: Quotation) in quotation.content.first?.start ?? 0 }
        for (quotation, isReport) in quotes.sorted(by: { start($0.0) < start($1.0) }) {
          write(quotation, isReport: isReport, of: text, points, to: &json)
        }
      }
    }
    return json.bytes
  }

  private func write(_ amount: Amount, of text: [UInt8], _ points: CodePoints, to json: inout JSONWriter) {
    json.object { json in
      points.writeMembers(amount.range, to: &json)
      json.number("value", amount.value)
      json.number("min", amount.bounds.min)
      json.number("max", amount.bounds.max)
      json.string("unit", amount.unitName.isEmpty ? amount.unit : amount.unitName)
      json.string("change", amount.change.rawValue)
      json.string("counted", amount.counted.map { String(decoding: text[$0.range], as: UTF8.self) })
      json.string("role", amount.role)
      if amount.unit == Amount.share { json.boolean("share", true) }
      if amount.isFormer { json.boolean("former", true) }
    }
  }

  private func write(
    _ quotation: Quotation, isReport: Bool, of text: [UInt8], _ points: CodePoints, to json: inout JSONWriter
  ) {
    json.object { json in
      json.string("kind", quotation.kind.rawValue)
      json.boolean("report", isReport)
      json.array("content") { json in for range in quotation.content { points.write(range, to: &json) } }
      json.array("cue") { json in for range in quotation.cue { points.write(range, to: &json) } }
      json.array("source") { json in for range in quotation.source { points.write(range, to: &json) } }
      json.string("speaker", quotation.speaker)
      json.string("hedge", quotation.hedge.map { String(decoding: text[$0.range], as: UTF8.self) })
    }
  }
}
