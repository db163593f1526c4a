import ClioMarkup
import ClioPages

/// What machines read of a site: its pages, and what is new.
enum SiteFeeds {
  /// https://www.sitemaps.org/protocol.html; at most 50,000 addresses.
  static func sitemap(_ pages: [String], base: String, day: String) -> String {
    let urls = pages.prefix(50_000).map { page in
      "  <url><loc>\(Markup.escaped(base + (page == "index.html" ? "" : page)))</loc><lastmod>\(day)</lastmod></url>\n"
    }
    return
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      + urls.joined() + "</urlset>\n"
  }

  /// Atom (RFC 4287): the articles.
  static func atom(
    _ stories: [(story: PageCard, url: String)], base: String, name: String, day: String
  ) -> String {
    let entries = stories.map { story, url in
      """
        <entry>
          <title>\(Markup.escaped(story.name))</title>
          <id>\(Markup.escaped(url))</id>
          <link href="\(Markup.escaped(url))"/>
          <updated>\(day)T00:00:00Z</updated>
          <summary>\(Markup.escaped(story.why))</summary>
        </entry>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <title>\(Markup.escaped(name))</title>
        <id>\(Markup.escaped(base))</id>
        <link rel="self" href="\(Markup.escaped(base))feed.atom"/>
        <link href="\(Markup.escaped(base))"/>
        <updated>\(day)T00:00:00Z</updated>
        <author><name>\(Markup.escaped(name))</name></author>
      \(entries.joined())</feed>

      """
  }
}
