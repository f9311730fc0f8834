import Provenance

func blankLineParagraphs(of text: [UInt8]) -> [Paragraph] { [] }
func tokens(of text: [UInt8], in paragraphs: [Paragraph]) -> [Token] { [] }
func sentences(of text: [UInt8], tokens: [Token], in paragraphs: [Paragraph]) -> [Sentence] { [] }
func names(in text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Name] { [] }
func times(in text: [UInt8], tokens: [Token], sentences: [Sentence], published: CivilDate?) -> [TimeExpression] { [] }
func amounts(in text: [UInt8], tokens: [Token], sentences: [Sentence], times: [TimeExpression]) -> [Amount] { [] }
func quotations(in text: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name]) -> [Quotation] { [] }
