import ClioCharts

/// The style sheet of the site: that of checked texts, of pictures, and what the other pages need.
public enum SiteStyle {
  public static let css = [PageStyle.article.css, PictureStyle.css, frame, profile, tables, forms, wide, print]
    .joined(separator: "\n")

  private static let frame = """
    body { max-width: 64rem; }
    body.reading { max-width: 74rem; }
    .banner { display: flex; flex-wrap: wrap; gap: 0.5rem 1.75rem; align-items: baseline; padding-bottom: 0.875rem;
      margin-bottom: 2rem; border-bottom: 1px solid var(--line); }
    .brand { font: 700 1.375rem/1.2 var(--serif); color: var(--text); text-decoration: none; }
    .banner nav ul { display: flex; flex-wrap: wrap; gap: 0.125rem 1.25rem; margin: 0; padding: 0; list-style: none;
      font-size: 0.9375rem; }
    .banner nav a { display: inline-block; padding: 0.25rem 0; text-decoration: none; }
    .banner nav a:hover { text-decoration: underline; }
    .banner nav a[aria-current] { color: var(--text); font-weight: 600; border-bottom: 2px solid var(--text); }
    main:focus { outline: none; }
    main > * + * { margin-top: 1.25rem; }
    .masthead { margin-bottom: 0; }
    .lede { max-width: 44rem; font: 1.1875rem/1.55 var(--serif); }
    .names { max-width: 44rem; margin-bottom: 0.75rem; font-size: 0.9375rem; color: var(--quiet); }
    .caution { padding: 0.625rem 0.875rem; border-left: 4px solid var(--depends-ink); background: var(--depends-tint);
      max-width: 44rem; }
    .lede + .caution { margin-top: 1rem; }
    .part { margin-top: 2.75rem; }
    .part > * + * { margin-top: 0.75rem; }
    .part h2 { font: 700 1.375rem/1.3 var(--serif); }
    .part > p, .part > ul { max-width: 44rem; }
    .part ul, .part ol { padding-left: 1.25rem; }
    .part li + li { margin-top: 0.25rem; }
    .sources { font-size: 0.875rem; overflow-wrap: anywhere; max-width: 44rem; }
    .facts { color: var(--quiet); font-size: 0.9375rem; }
    .foot { font-size: 0.875rem; overflow-wrap: anywhere; }
    .foot h2 { font-size: 0.9375rem; font-weight: 600; }
    .foot > * + * { margin-top: 0.75rem; }
    .foot p { max-width: 46rem; }
    .foot section p + p { margin-top: 0.375rem; }
    """

  private static let profile = """
    .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr)); gap: 0.75rem;
      margin: 1.25rem 0 0; }
    .tiles > div { padding: 0.75rem 0.875rem; background: var(--card); border: 1px solid var(--line); border-radius: 3px; }
    .tiles dt { font-size: 0.8125rem; color: var(--quiet); }
    .tiles dd { margin: 0; }
    .tiles .value { font: 700 1.5rem/1.25 var(--serif); font-variant-numeric: tabular-nums; }
    .tiles .range { display: block; font-size: 0.8125rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
    .toc { font-size: 0.875rem; }
    .toc ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; }
    .toc li + li { margin: 0; }
    figure { margin-left: 0; margin-right: 0; margin-bottom: 0; }
    main h1 { max-width: 36ch; }
    figure img { display: block; width: 100%; height: auto; background: var(--card); border: 1px solid var(--line);
      border-radius: 3px; }
    figure > svg { display: block; width: 100%; border: 1px solid var(--line); border-radius: 3px; }
    figcaption { margin-top: 0.375rem; font-size: 0.8125rem; color: var(--quiet); }
    .part ul.cards-grid { max-width: none; }
    .cards-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.75rem;
      margin: 0; padding: 0; list-style: none; }
    .part .cards-grid { padding: 0; }
    .part .cards-grid li + li { margin: 0; }
    .cards-grid li { padding: 0.75rem 0.875rem; background: var(--card); border: 1px solid var(--line); border-radius: 3px; }
    .cards-grid a { font-weight: 600; }
    .cards-grid p { margin-top: 0.125rem; font-size: 0.875rem; color: var(--quiet); }
    .files { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
    .part ul.files { padding: 0; }
    .part .files li + li { margin: 0; }
    .letters { display: flex; flex-wrap: wrap; gap: 0.25rem; padding: 0; list-style: none; }
    .letters a { display: block; min-width: 1.75rem; line-height: 1.75rem; text-align: center; }
    .index { columns: 2 18rem; column-gap: 2rem; padding: 0; list-style: none; }
    .index li { break-inside: avoid; padding: 0.125rem 0; }
    .index .quiet { font-size: 0.8125rem; white-space: nowrap; }
    """

  private static let tables = """
    .scroll { border-top: 1px solid var(--line); background:
      linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 3rem 100% no-repeat local,
      linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 3rem 100% no-repeat local,
      linear-gradient(to right, var(--line), transparent) 0 0 / 0.75rem 100% no-repeat scroll,
      linear-gradient(to left, var(--line), transparent) 100% 0 / 0.75rem 100% no-repeat scroll; }
    .cards .scroll { background: none; }
    main table { font-size: 0.875rem; }
    table.slim { max-width: 30rem; }
    main .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    main .short { white-space: nowrap; }
    tbody tr + tr > * { border-top: 1px solid var(--line); }
    main tbody .number { color: inherit; }
    tbody th { font-weight: 400; min-width: 6rem; }
    tbody th.number { min-width: 0; width: 3rem; padding-right: 1.25rem; }
    thead th { vertical-align: bottom; }
    a.figure { color: inherit; text-decoration-color: var(--link); text-decoration-thickness: 1px; }
    a.figure:hover { color: var(--link); }
    span.figure { cursor: help; }
    .masthead .big + .lede { margin-top: 0.375rem; }
    .masthead .facts-list { margin-top: 1rem; }
    .facts-list { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0; font-size: 0.9375rem; }
    .facts-list dt { color: var(--quiet); }
    .facts-list dd { margin: 0; overflow-wrap: anywhere; }
    .leaf { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.9375rem; }
    .big { font: 700 2.25rem/1.2 var(--serif); font-variant-numeric: tabular-nums; }
    pre { overflow-x: auto; padding: 0.625rem 0.875rem; background: var(--card); border: 1px solid var(--line);
      border-radius: 3px; font: 0.8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
      white-space: pre-wrap; overflow-wrap: anywhere; }
    """

  private static let forms = """
    form { display: flex; flex-wrap: wrap; gap: 0.625rem 0.875rem; align-items: end; }
    form.text { display: block; }
    form.text > * + * { margin-top: 0.75rem; }
    label { display: block; font-size: 0.875rem; font-weight: 600; }
    label .quiet { font-weight: 400; }
    input, select, textarea, button { font: inherit; color: inherit; }
    input, select, textarea { padding: 0.5rem 0.625rem; background: var(--card); border: 1px solid var(--quiet);
      border-radius: 3px; max-width: 100%; }
    input, select { height: 2.625rem; }
    textarea { display: block; width: 100%; min-height: 14rem; font: 1rem/1.5 var(--serif); }
    input[type="search"], input.name { width: 24rem; }
    button { padding: 0.5rem 1.125rem; background: var(--link); color: var(--paper); border: 1px solid var(--link);
      border-radius: 3px; font-weight: 600; cursor: pointer; }
    button:hover { filter: brightness(1.1); }
    input:focus-visible, select:focus-visible, textarea:focus-visible, button:focus-visible { outline: 3px solid var(--link);
      outline-offset: 2px; }
    .search { position: relative; }
    .found-list { margin: 0.25rem 0 0; padding: 0; list-style: none; max-width: 34rem; }
    .found-list li + li { border-top: 1px solid var(--line); }
    .found-list a { display: block; padding: 0.5rem 0 0.25rem; }
    .found-list li { padding-bottom: 0.25rem; }
    .found-list .quiet { font-size: 0.8125rem; }
    """

  private static let wide = """
    @media (max-width: 40em) {
      body { padding: 1rem 1rem 2rem; }
      .banner { margin-bottom: 1.25rem; gap: 0.25rem 1rem; }
      .banner nav ul { gap: 0 1rem; font-size: 0.875rem; }
      .lede { font-size: 1.0625rem; }
      .tiles { grid-template-columns: 1fr 1fr; gap: 0.5rem; }
      .tiles .value { font-size: 1.25rem; }
      .part { margin-top: 2rem; }
      input[type="search"], input.name { width: 100%; }
      .scroll table { width: max-content; min-width: 100%; }
      .scroll th, .scroll td { max-width: 9.5rem; }
    }
    """

  private static let print = """
    @media print {
      .banner nav, .toc, form, .files { display: none; }
      .scroll { overflow: visible; border: 0; }
      .part { break-inside: auto; }
      figure, tr { break-inside: avoid; }
    }
    """
}
