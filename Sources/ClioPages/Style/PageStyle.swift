import ClioClaims

/// The style sheet of a page, and the policy that lets nothing but it in.
///
/// On a wide screen the text runs on the left and each group of cards stands beside its own paragraph, and beside those after
/// it that have none. The order of the source stays that of reading.
struct PageStyle: Sendable {
  let css: String

  static let article = PageStyle(
    css: [
      ":root { color-scheme: light dark; \(PagePalette.light.css) }",
      "@media screen and (prefers-color-scheme: dark) { :root { \(PagePalette.dark.css) } }",
      base, head, text, cards, rulings, wide, print,
    ].joined(separator: "\n") + "\n")

  /// SHA-256 of `css` in Base64. A test computes it anew; who changes the style sheet changes this with it.
  static let articleHash = "aRX7M0/jRoEa97uAbPHHukDiZcafdojE3kpH+ET5NJk="

  /// Nothing is loaded from anywhere, nothing runs, no form is sent, and only the sheet of this hash gives style.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(articleHash)'; base-uri 'none'; form-action 'none'"

  private static let base = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 74rem; background: var(--paper); color: var(--text);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: break-word; }
    a { color: var(--link); text-underline-offset: 0.15em; }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px;
      border-radius: 2px; }
    code { font: 0.8125rem/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
      overflow-wrap: anywhere; }
    h1, h2, h3, p, ul, ol, dl, blockquote { margin: 0; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--card); z-index: 1; }
    .skip:focus { top: 1rem; }
    .quiet { color: var(--quiet); }
    """

  private static let head = """
    .masthead { padding-bottom: 1.5rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line); }
    .kicker { font-size: 0.8125rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--quiet); }
    h1 { margin: 0.25rem 0 0.5rem; max-width: 26ch; font: 700 clamp(1.75rem, 5vw, 2.75rem)/1.15 var(--serif);
      text-wrap: balance; }
    .found { margin-top: 1.25rem; font-weight: 600; }
    .legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); gap: 0.5rem 1rem;
      margin-top: 0.75rem; padding: 0; list-style: none; font-size: 0.875rem; line-height: 1.4; }
    .legend li { display: grid; grid-template-columns: 1.75rem 1fr; align-items: baseline; }
    .legend .sign { font-size: 1.125rem; }
    .legend b { color: var(--ink); }
    .asked { margin-top: 1.25rem; font-size: 0.875rem; }
    .asked h2, .closing h2, .beside h2 { font-size: 0.9375rem; font-weight: 600; }
    .asked ul, .closing ul { margin: 0.25rem 0 0; padding-left: 1.125rem; }
    .asked li + li, .closing li + li { margin-top: 0.25rem; }
    .closing { max-width: 46rem; font-size: 0.875rem; }
    .closing section + section, .closing p { margin-top: 1.25rem; }
    .closing li, .asked li { overflow-wrap: anywhere; }
    .beside { max-width: 46rem; margin-top: 2rem; }
    .beside h2 { margin-bottom: 0.625rem; }
    footer { clear: both; margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
    """

  private static let text = """
    :root { --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia,
      "Liberation Serif", serif; }
    .article { display: flow-root; }
    .passage { margin: 0 0 1.125rem; max-width: 66ch; font: 1.125rem/1.6 var(--serif); }
    h2.passage { margin-top: 1.5rem; margin-bottom: 0.75rem; font: 700 1.375rem/1.3 var(--serif); text-wrap: balance; }
    h2.question { font-style: italic; }
    blockquote.passage { padding-left: 1.125rem; border-left: 3px solid var(--line); font-style: italic; }
    ul.passage { padding-left: 1.375rem; }
    ul.passage li + li { margin-top: 0.375rem; }
    .speaker { display: block; margin-bottom: 0.125rem; font: 600 0.8125rem/1.5 system-ui, "Segoe UI", Roboto,
      "Liberation Sans", Arial, sans-serif; color: var(--quiet); }
    mark { background: var(--tint); color: inherit; border-bottom: 2px solid var(--ink); }
    mark.fails { border-bottom: 4px double var(--ink); }
    mark.depends { border-bottom-style: dashed; }
    mark.outside { border-bottom-width: 1px; }
    mark.unclear { border-bottom-style: dotted; }
    .missed { text-decoration: underline dotted 2px var(--quiet); text-underline-offset: 0.3em; }
    sup { font: 600 0.6875em/0 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; font-style: normal;
      white-space: nowrap; -webkit-user-select: none; user-select: none; }
    sup a { padding: 0.1em 0.15em; text-decoration: none; color: var(--ink, var(--quiet)); }
    sup a:target { outline: 2px solid var(--ink); }
    sup a:hover { text-decoration: underline; }
    """

  private static let cards = """
    .cards { margin: 0 0 1.5rem; font-size: 0.875rem; line-height: 1.45; }
    .card, .miss { margin: 0 0 0.75rem; padding: 0.625rem 0.875rem; background: var(--card);
      border: 1px solid var(--line); border-left: 4px solid var(--ink, var(--quiet)); border-radius: 3px; }
    .miss { border-left-style: dotted; color: var(--quiet); }
    .card:has(:target), .miss:target { box-shadow: 0 0 0 3px var(--ink, var(--quiet)); }
    .card > summary { margin: -0.625rem -0.875rem; padding: 0.625rem 0.875rem; }
    summary { cursor: pointer; }
    .card > summary { list-style: none; display: grid; grid-template-columns: auto auto 1fr auto; gap: 0 0.625rem;
      align-items: baseline; }
    .card > summary::-webkit-details-marker { display: none; }
    .card > summary::after { content: "+"; grid-column: 4; grid-row: 1; color: var(--quiet); font-size: 1.125rem;
      line-height: 1; }
    .card[open] > summary::after { content: "\\2212"; }
    .number { font-variant-numeric: tabular-nums; color: var(--quiet); }
    .ruling { font-weight: 700; color: var(--ink); }
    .said { grid-column: 2 / 4; min-width: 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
      overflow: hidden; font: 0.9375rem/1.4 var(--serif); color: var(--quiet); overflow-wrap: anywhere; }
    .card[open] .said, .card[open] .why { display: block; }
    .why { grid-column: 2 / 4; margin-top: 0.25rem; display: -webkit-box; -webkit-box-orient: vertical;
      -webkit-line-clamp: 6; overflow: hidden; overflow-wrap: anywhere; }
    a.address { text-decoration: none; }
    a.address:hover { text-decoration: underline; }
    .evidence { padding-top: 0.75rem; scroll-margin-top: 5rem; }
    .evidence > * + * { margin-top: 0.625rem; }
    .evidence dl { display: grid; grid-template-columns: auto 1fr; gap: 0.125rem 0.75rem; }
    .evidence dt { color: var(--quiet); }
    .evidence dd { margin: 0; overflow-wrap: anywhere; }
    .folds { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
    .folds details { min-width: 0; }
    .folds details[open] { flex: 1 0 100%; padding-bottom: 0.5rem; }
    .folds summary { font-weight: 600; color: var(--link); }
    .folds details[open] > summary { margin-bottom: 0.375rem; }
    .folds details > * + *:not(summary) { margin-top: 0.5rem; }
    .evidence ul, .evidence ol { padding-left: 1.25rem; }
    .evidence li { overflow-wrap: anywhere; }
    .evidence li + li { margin-top: 0.25rem; }
    .evidence .plain { padding: 0; list-style: none; }
    .back { order: 1; margin-left: auto; }
    .changed { padding-left: 0.625rem; border-left: 2px solid var(--ink); }
    .scroll { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; line-height: 1.4; }
    caption { padding-bottom: 0.25rem; text-align: left; }
    th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; overflow-wrap: break-word; }
    th:last-child, td:last-child { padding-right: 0; }
    tbody th { font-weight: 400; }
    thead th { color: var(--quiet); font-weight: 400; border-bottom: 1px solid var(--line); }
    td.sum { font-weight: 600; }
    .tried tbody + tbody, .row + .row { border-top: 1px solid var(--line); }
    .tried .word { white-space: nowrap; color: var(--ink); }
    .tried .again td { padding-top: 0; }
    .row { padding-top: 0.5rem; }
    .row + .row { margin-top: 0.625rem; }
    .row table { margin-top: 0.25rem; }
    .row td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .row ul, .row details { margin-top: 0.375rem; }
    """

  private static let rulings = Ruling.allCases.map { ruling in
    ".\(ruling) { --ink: var(--\(ruling)-ink); --tint: var(--\(ruling)-tint); }"
  }.joined(separator: "\n")

  private static let wide = """
    @media screen and (min-width: 62.5em) {
      .article { display: grid; grid-template-columns: minmax(0, 54fr) minmax(0, 41fr); column-gap: 5%; }
      .article > .passage { grid-column: 1; }
      .article > .cards { grid-column: 2; padding-top: 0.25rem; }
      .article > .reach-1 { grid-row: span 2; }
      .article > .reach-2 { grid-row: span 3; }
      .article > .reach-3 { grid-row: span 4; }
      .card { margin-bottom: 0.5rem; padding-block: 0.4375rem; }
      .card > summary { margin-block: -0.4375rem; padding-block: 0.4375rem; }
      .card:not([open]) > summary .said { grid-column: 3; grid-row: 1; display: block; white-space: nowrap;
        text-overflow: ellipsis; }
    }
    """

  private static let print = """
    @media print {
      :root { color-scheme: light; --paper: #fff; }
      body { padding: 0; max-width: none; font-size: 10pt; }
      .skip, .back, .card > summary::after { display: none; }
      .passage { max-width: none; font-size: 11pt; }
      .card, .miss { break-inside: avoid-page; }
      .folds { display: block; }
      .said, .why { display: block !important; white-space: normal !important; }
      .folds summary { margin-top: 0.375rem; color: inherit; list-style: none; }
      details::details-content { content-visibility: visible; block-size: auto; }
      a { color: inherit; }
      a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
      mark, .masthead { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
