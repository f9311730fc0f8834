/// Names that are written with a capital inside, or as several words in one, and lost no space.
enum Brands {
  static let names = Set(
    """
    AirAsia AliExpress AstraZeneca BioNTech BlackBerry BlackRock BuzzFeed ByteDance CrowdStrike DeepMind DeepSeek
    DocuSign DoorDash DreamWorks DuckDuckGo DuPont eBay ExxonMobil FaceTime FedEx FinCEN FireEye FoxConn GitHub
    GitLab GlaxoSmithKline GoDaddy GoFundMe GoPro HarperCollins HubSpot HuffPost iCloud InfoWars iPad iPhone iPod
    iTunes JetBlue JPMorgan JPMorganChase KitKat LexisNexis LinkedIn MacBook MasterCard McAfee MetLife MoneyGram
    MySpace NatWest NetApp NetEase OnlyFans OpenAI OpenTable OxyContin PayPal PepsiCo PlayStation PolitiFact PornHub
    PowerPoint PricewaterhouseCoopers ProPublica RealClearPolitics ScotRail SnapChat SolarWinds SoundCloud SpaceX
    SpiceJet StubHub TechCrunch TeleSUR TikTok TransCanada TripAdvisor TurboTax UniCredit UnitedHealth
    UnitedHealthcare WarnerMedia WeChat WeWork WhatsApp WikiLeaks WordPress YouGov YouTube ZeroHedge
    """.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
      WordKey.key(LetterFolding.letters(of: Array($0)))
    })
}
