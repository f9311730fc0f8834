import Provenance

func times(in text: [UInt8], tokens: [Token], sentences: [Sentence], published: CivilDate?) -> [TimeExpression] { [] }
