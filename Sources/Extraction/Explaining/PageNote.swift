/// What stands before the text of a page, or in its place.
public enum PageNote: String, Sendable, Hashable, CaseIterable {
  /// The text is for subscribers.
  case paywall
  /// A question about cookies is laid over the page.
  case cookieWall = "cookie-wall"
  /// A log-in form.
  case login
  /// The text comes only when its scripts run.
  case needsBrowser = "needs-browser"
  /// The site asks for a proof that a person is reading.
  case captcha
  /// The server's answer that there is no such page, or none now.
  case errorPage = "error-page"
  /// A film with a few words.
  case video
  /// A front page or list of other pages.
  case index

  /// One sentence for a person: what it is and what to do.
  public var message: String {
    switch self {
    case .paywall: "the text is behind a paywall; capture the page as a subscriber"
    case .cookieWall: "a cookie wall stands before the text; accept it and capture the page again"
    case .login: "a log-in form stands before the text; log in and capture the page again"
    case .needsBrowser: "the page needs a browser; save it from one after it has loaded"
    case .captcha:
      "the site asks for a proof that a person is reading; open it in a browser and save the page from there"
    case .errorPage: "the server answered with an error page; look for the article elsewhere or capture the page again"
    case .video: "the page is a video without a text; there is nothing to read"
    case .index: "the page is a list of other pages; capture the articles that it leads to"
    }
  }

  /// Whether a page with this note has no article, so many words having been found on it.
  func isInPlace(of keptWords: Int) -> Bool {
    switch self {
    case .errorPage, .captcha, .index: true
    default: keptWords < leastArticleWords
    }
  }

  /// What the article is worth with such a wall before it.
  public var warning: String {
    switch self {
    case .paywall: "a paywall stands on the page: the text may be only its beginning"
    case .cookieWall: "a question about cookies stands on the page: the text may be only its beginning"
    case .login: "a log-in form stands on the page: the text may be only its beginning"
    case .video: "the page shows a film: the text may be only what is said of it"
    default: message
    }
  }
}
