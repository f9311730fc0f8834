import Facts
import Markup

extension JSONWriter {
  /// The members of a story that Facts lined up, in the order of the schema.
  mutating func lineUp(_ facts: StoryFacts) {
    array("facts") { json in
      for fact in facts.facts { json.fact(fact) }
    }
    array("disputes") { json in
      for dispute in facts.disputes { json.dispute(dispute) }
    }
    array("timeline") { json in
      for entry in facts.timeline { json.timelineEntry(entry) }
    }
    array("entities") { json in
      for entity in facts.entities { json.entity(entity) }
    }
    array("quotes") { json in
      for quote in facts.quotes { json.quote(quote) }
    }
  }

  private mutating func fact(_ fact: Fact) {
    object { json in
      json.string("id", fact.id)
      json.string("label", fact.label)
      json.string("role", fact.role)
      json.string("unit", fact.unit)
      json.object("event") { json in
        json.string("label", fact.event.label)
        json.string("place", fact.event.place)
        json.string("date", fact.event.date)
      }
      json.value(fact.value)
      json.number("articles", fact.articles)
      json.number("texts", fact.texts)
      json.number("origins", fact.origins)
      json.string("status", fact.status.rawValue)
      json.array("claims") { json in
        for claim in fact.claims { json.claim(claim) }
      }
    }
  }

  private mutating func claim(_ claim: Claim) {
    object { json in
      json.string("id", claim.id)
      json.evidence("evidence", claim.evidence)
      json.value(claim.value)
      json.attribution(claim.attribution)
      json.string("hedge", claim.hedge)
      json.string("as_of", claim.asOf)
      json.string("origin", claim.origin)
      json.boolean("origin_known", claim.originKnown)
      guard let relation = claim.relation else { return json.string("relation", nil) }
      json.object("relation") { json in
        json.string("to", relation.to)
        json.string("kind", relation.kind.rawValue)
        json.string("why", relation.why)
      }
    }
  }

  /// A number as an interval with its words; anything else as its words alone.
  private mutating func value(_ value: StatedValue) {
    object("value") { json in
      if let bounds = value.bounds {
        json.number("min", bounds.min)
        json.number("max", bounds.max)
      }
      json.string("display", value.display)
      if let bytes = value.bytes { json.bytes("bytes", bytes) }
    }
  }

  private mutating func attribution(_ attribution: Attribution) {
    object("attribution") { json in
      json.string("source", attribution.source)
      json.boolean("named", attribution.named)
      json.string("kind", attribution.kind.rawValue)
      json.array("via") { json in
        for carrier in attribution.via { json.string(carrier) }
      }
      json.string("hand", attribution.hand.rawValue)
    }
  }

  private mutating func dispute(_ dispute: Dispute) {
    object { json in
      json.string("fact", dispute.fact)
      json.array("claims") { json in
        for claim in dispute.claims { json.string(claim) }
      }
      json.string("why", dispute.why)
    }
  }

  private mutating func timelineEntry(_ entry: TimelineEntry) {
    object { json in
      json.string("date", entry.date)
      json.string("precision", entry.precision.rawValue)
      json.string("when", entry.when)
      json.string("modality", entry.modality.rawValue)
      json.number("relative_day", entry.relativeDay)
      json.evidence("evidence", entry.evidence)
    }
  }

  private mutating func entity(_ entity: Entity) {
    object { json in
      json.string("id", entity.id)
      json.string("type", entity.kind.rawValue)
      json.string("name", entity.name)
      json.array("aliases") { json in
        for alias in entity.aliases {
          json.object { json in
            json.string("text", alias.text)
            json.number("count", alias.count)
          }
        }
      }
      json.number("texts", entity.texts)
      json.evidence("evidence", entity.evidence)
    }
  }

  private mutating func quote(_ quote: QuoteGroup) {
    object { json in
      json.string("speaker", quote.speaker)
      json.quotation("evidence", quote.evidence)
      json.array("variants") { json in
        for variant in quote.variants { json.quotation(variant) }
      }
    }
  }
}
