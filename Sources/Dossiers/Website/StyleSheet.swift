/// The look of all pages. Colours and their measured contrasts stand in the design of the desk: every text colour has at
/// least 4.5 to 1 on its background, shapes at least 3 to 1.
let styleSheet = """
  :root {
    --paper: #FBFAF7; --ink: #1B1E22; --soft: #5A6068; --line: #D9D6CE; --wash: #F1EFE9;
    --link: #005A9E; --agree: #00745A; --dispute: #B03A00; --change: #8A3C78; --vague: #8A6100; --copy: #70757C;
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #15181C; --ink: #E8E6E1; --soft: #A3A9B1; --line: #343A41; --wash: #1E2227;
      --link: #6CB6F2; --agree: #3CC7A0; --dispute: #FF9466; --change: #DE9BC8; --vague: #E2B04A; --copy: #8C939B;
    }
  }
  @media (prefers-contrast: more) { :root { --soft: var(--ink); --line: var(--ink); } }
  * { box-sizing: border-box; }
  html { font-size: 106.25%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
  body {
    margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
    font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word;
  }
  main, .top nav, .foot { max-width: 1180px; margin-inline: auto; padding-inline: 1rem; }
  main { padding-block: 1.5rem 3rem; }
  main:focus { outline: none; }
  .top { border-bottom: 1px solid var(--line); }
  .top nav { display: flex; gap: 1.5rem; align-items: baseline; padding-block: .6rem; min-width: 0; }
  .top a { color: inherit; text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .top a:hover { text-decoration: underline; }
  .top .home { font-weight: 700; flex: none; }
  .skip { position: absolute; left: -100vw; background: var(--ink); color: var(--paper); padding: .5rem 1rem; }
  .skip:focus { left: 0; z-index: 1; }
  .foot { border-top: 1px solid var(--line); padding-block: 1rem 2rem; color: var(--soft); font-size: .88rem; }
  a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
  a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
  h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
  h1 { font-size: 1.9rem; margin: 0 0 .5rem; font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
  h1 a { color: inherit; text-decoration: none; }
  h1 a:hover { text-decoration: underline; }
  h2 { font-size: 1.2rem; margin: 2.75rem 0 .75rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
  h3 { font-size: 1rem; margin: 1.25rem 0 .4rem; }
  h3 a, h4 a { color: inherit; text-decoration: none; }
  h3 a:hover, h4 a:hover { text-decoration: underline; }
  h4 { font-size: 1rem; margin: 0 0 .5rem; }
  p { margin: 0 0 .6rem; }
  ul, ol { margin: 0; padding: 0; list-style: none; }
  .meta, .by, cite, .sourcing, caption, .more { color: var(--soft); font-size: .88rem; font-style: normal; }
  .by { margin: .1rem 0 0; }
  .meta a, .by a, cite a, .sourcing a { color: inherit; }
  cite a { text-decoration: none; }
  cite a:hover { text-decoration: underline; }
  .bytes { font-variant-numeric: tabular-nums; color: var(--link); }
  .bytes { font-size: .82rem; overflow-wrap: anywhere; }
  .fold { font-weight: 700; }
  .aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  code { font-size: .85rem; overflow-wrap: anywhere; }
  em.modality { color: var(--vague); font-style: italic; }

  /* Sentences: quoted words in the reading face; the value in them is what the eye looks for. */
  q.said { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; quotes: "“" "”" "“" "”"; }
  q.marked { quotes: none; }
  q.said a { color: inherit; text-decoration: none; }
  q.said a:hover { text-decoration: underline; }
  q.said b { font-weight: 700; }

  /* Shapes: the outline tells, the colour repeats it. */
  .glyph { font-size: 1.05rem; line-height: 1; }
  .states { color: var(--link); } .compatible { color: var(--vague); }
  .contradicts { color: var(--dispute); } .repeats { color: var(--copy); }
  .bar { display: flex; flex-wrap: wrap; }
  .bar a { display: inline-flex; justify-content: center; min-width: 24px; min-height: 24px; align-items: center; text-decoration: none; }
  .bar a:hover { background: var(--wash); }
  .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; color: var(--soft); font-size: .88rem; margin-bottom: .75rem; }

  /* Story */
  .outline ol { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; font-size: .88rem; }
  .outline { margin-bottom: 1.25rem; }
  .outline a { color: var(--soft); text-decoration: none; display: inline-block; padding-block: .15rem; }
  .outline a:hover { color: var(--link); text-decoration: underline; }
  .standing { margin-top: 1.25rem; border-inline-start: 3px solid var(--ink); padding-inline-start: 1rem; max-width: 46rem; }
  .standing li { margin-bottom: .9rem; }
  .standing li:last-child { margin-bottom: 0; }
  .standing q { font-size: 1.12rem; }
  .standing cite { display: block; }
  @media (min-width: 1100px) {
    .story { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 2.5rem; }
    .outline { position: sticky; top: 1.5rem; align-self: start; padding-top: .5rem; }
    .outline ol { display: block; }
    .outline li { padding-block: .2rem; }
  }

  table { border-collapse: collapse; width: 100%; font-size: .94rem; }
  caption { text-align: start; padding-bottom: .4rem; }
  th, td { text-align: start; vertical-align: top; padding: .45rem .75rem .45rem 0; }
  thead th { font-size: .82rem; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--ink); white-space: nowrap; }
  tbody th { font-weight: 400; }
  .figure, .value.figure { text-align: end; font-variant-numeric: tabular-nums lining-nums; }
  .scroll { overflow-x: auto; }
  .scroll table { min-width: 24rem; }

  .facts .value { font-size: 1.15rem; font-weight: 700; line-height: 1.3; overflow-wrap: anywhere; }
  .facts .wordy { font-size: .94rem; }
  .facts { table-layout: fixed; }
  .facts thead th:nth-child(1) { width: 8.5rem; } .facts thead th:nth-child(3) { width: 8.5rem; }
  .facts thead th:nth-child(4) { width: 10.5rem; } .facts thead th:nth-child(5) { width: 8rem; } .facts thead th:nth-child(6) { width: 6.75rem; }
  .facts td, .facts th { padding-inline-end: 1rem; }
  .facts .value a { color: inherit; text-decoration-color: var(--line); }
  .facts .value a:hover { text-decoration-color: currentColor; }
  .versus { color: var(--dispute); }
  .facts th[scope=row] a, .facts td a { color: inherit; text-decoration: none; }
  .facts th[scope=row] a:hover, .facts td a:hover { text-decoration: underline; }
  .facts .one { font-weight: 700; }
  .facts .status { color: var(--soft); }
  .facts .status.disputed, .disputed { color: var(--dispute); font-weight: 700; }
  .facts .status.agreed { color: var(--agree); }
  .facts .status.updated { color: var(--change); }
  .facts tbody { border-bottom: 1px solid var(--line); }
  .facts .row td, .facts .row th { padding-bottom: .1rem; padding-top: .6rem; }
  .facts .under td { padding-top: 0; padding-bottom: .6rem; padding-inline-start: 8.5rem; }
  .facts .under a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; }
  .facts .under q a { color: inherit; text-decoration: none; }
  .facts .under .by a, .facts .under .why a { color: inherit; }
  .facts .under .by a.bytes { color: var(--link); }
  tbody:target, li:target, .part :target { background: var(--wash); }
  .wordings { font-size: .88rem; color: var(--soft); }
  summary { cursor: pointer; color: var(--link); font-size: .88rem; padding-block: .15rem; width: fit-content; }
  .claims { margin-top: .3rem; }
  .claim { display: flex; gap: .6rem; padding-block: .4rem; max-width: 50rem; }
  .claim > .glyph { padding-top: .2rem; }
  .claim > div { min-width: 0; }
  .why { color: var(--soft); font-size: .88rem; font-style: italic; margin: .1rem 0 0; }
  .why a { color: inherit; text-decoration: none; }

  .figures caption a { color: inherit; font-weight: 600; text-decoration: none; }
  .figures { margin-bottom: 1.5rem; width: auto; }
  .figures td, .figures th { padding-inline-end: 1.5rem; border-bottom: 1px solid var(--line); }
  .figures thead th a, .figures tbody th a { color: inherit; text-decoration: none; }

  .dispute { margin-bottom: 2rem; }
  .dispute h3 { margin-top: .5rem; }
  .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1rem; }
  .side { border: 1px solid var(--line); border-top: 3px solid var(--dispute); padding: .8rem 1rem; min-width: 0; }
  .side h4 { font-size: 1.15rem; }
  .reason { margin-top: .75rem; }
  .reason a { color: inherit; text-decoration: none; }

  .timeline > li { display: grid; grid-template-columns: minmax(0, 1fr); border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; padding-bottom: 1rem; }
  .timeline h3 { margin: 0 0 .3rem; }
  .timeline ul li { padding-block: .35rem; }
  .timeline .when a { color: var(--soft); font-size: .88rem; }
  .timeline .tray { border-inline-start-style: dashed; }
  @media (min-width: 760px) {
    .timeline > li { grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; }
    .timeline ul li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; padding-block: 0 .7rem; }
    .timeline .when { overflow-wrap: anywhere; }
  }

  .lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 2.5rem; }
  .names li { padding-block: .25rem; border-bottom: 1px solid var(--line); font-size: .94rem; color: var(--soft); }
  .names .name { color: var(--ink); font-weight: 600; text-decoration: none; }
  .names a { color: inherit; text-decoration: none; }
  .names a:hover { text-decoration: underline; }
  .speaker { max-width: 50rem; }
  .quotes > li { padding-block: .4rem; }
  .variant { margin: .3rem 0 0 1rem; font-size: .94rem; color: var(--soft); }
  .tray h3 { color: var(--vague); }
  .passages { counter-reset: passage; max-width: 50rem; }
  .passages li { counter-increment: passage; padding: .5rem 0 .5rem 2rem; position: relative; }
  .passages li::before { content: counter(passage); position: absolute; left: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
  .credit { font-weight: 700; } .uncredited { color: var(--vague) !important; }
  .sources td, .sources tbody th { border-bottom: 1px solid var(--line); font-size: .88rem; }
  .sources .name { font-weight: 700; font-size: .94rem; }
  .sources td a { text-decoration: none; }
  .sources a:hover { text-decoration: underline; }

  .stories > li { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
  .stories h2 { border: 0; margin: 1rem 0 .4rem; padding: 0; font-size: 1.35rem; font-family: Charter, "Iowan Old Style", Georgia, serif; }
  .headfacts { display: flex; flex-wrap: wrap; gap: .2rem 1.75rem; margin-bottom: .4rem; }
  .headfacts li { display: flex; gap: .5rem; align-items: baseline; }
  .headfacts .bar { gap: .1rem; }
  .headfacts a { color: inherit; text-decoration: none; }
  .headfacts a:hover { text-decoration: underline; }

  /* Reader */
  .about { display: grid; gap: .15rem; margin: 0 0 1rem; font-size: .88rem; color: var(--soft); }
  .about div { display: flex; gap: .75rem; flex-wrap: wrap; }
  .about dt { flex: 0 0 5.5rem; }
  .about dd { margin: 0; min-width: 0; flex: 1 1 60%; color: var(--ink); overflow-wrap: anywhere; }
  .key { font-size: .88rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; }
  .text p, .text h2 { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
  .text h2 { border: 0; margin: .5rem 0 0; padding: 0; font-size: 1.15rem; }
  .text .part { border-top: 1px solid transparent; padding-block: .35rem; }
  .text .caption { font-size: .94rem; color: var(--soft); font-style: italic; }
  .text .list-item::before { content: "• "; }
  .text .quotation { margin-inline-start: 1.25rem; }
  .margin { font-size: .82rem; color: var(--soft); line-height: 1.4; }
  .margin .bytes { color: var(--soft); text-decoration: none; }
  .margin li { padding-block: .1rem; }
  .margin .glyph { font-size: .9rem; }
  @media (min-width: 900px) {
    .text .part { display: grid; grid-template-columns: minmax(0, 36rem) minmax(0, 1fr); gap: 2.5rem; }
    .text p { margin: 0; }
  }
  .m-fact { text-decoration: underline; text-decoration-color: var(--link); text-decoration-thickness: 2px; text-underline-offset: .2em; }
  .m-passage { border-inline-start: 3px double var(--copy); padding-inline-start: .35rem; background: color-mix(in srgb, var(--copy) 9%, transparent); }
  .m-repair { text-decoration: underline wavy var(--change); text-decoration-thickness: 1px; text-underline-offset: .25em; }
  .text :target { background: color-mix(in srgb, var(--vague) 28%, transparent); }
  h1:target { background: color-mix(in srgb, var(--vague) 28%, transparent); }
  .cut { border-inline-start: 2px dashed var(--line); padding-inline-start: 1rem; margin-block: .5rem; max-width: 38rem; }
  .cut summary { color: var(--soft); }
  .cut .scraped { color: var(--soft); font-size: .88rem; white-space: pre-wrap; }
  del { text-decoration: none; color: var(--soft); } ins { text-decoration: none; }
  .plain li { padding-block: .25rem; }

  /* Narrow: the two wide tables become lists; their roles are kept by attributes. */
  @media (max-width: 760px) {
    html { font-size: 100%; }
    h1 { font-size: 1.5rem; }
    .facts thead, .sources thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .facts, .facts tbody, .facts tr, .facts td, .facts th, .sources, .sources tbody, .sources tr, .sources td, .sources th { display: block; width: auto; }
    .facts td, .facts th, .sources td, .sources th { padding: .1rem 0; border: 0; }
    .facts tbody { padding-block: .6rem; }
    .facts .row { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
    .facts .row td, .facts .row th { padding: 0; }
    .facts .value, .facts .value.figure { text-align: start; min-width: 0; max-width: 100%; }
    .facts .row th { flex: 1 1 60%; }
    .facts caption, .sources caption { display: block; }
    .facts .row td:nth-child(n+3) { font-size: .88rem; }
    .facts .under td { padding-inline-start: 0; }
    .sources tr { border-bottom: 1px solid var(--line); padding-block: .5rem; }
    .sources td.figure { text-align: start; }
    .sources td::before { content: attr(data-title) ": "; color: var(--soft); }
  }
  @media (forced-colors: active) {
    .glyph, .status, .versus { color: CanvasText; forced-color-adjust: auto; }
    .text :target, h1:target, tbody:target { outline: 2px solid Highlight; }
    .m-passage { background: none; }
  }
  @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
  @media print {
    :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; color-scheme: light; }
    html { font-size: 10.5pt; }
    .top, .skip, .outline, .foot { display: none; }
    main { max-width: none; padding: 0; }
    .story { display: block; }
    a { text-decoration: none; }
    h2 { break-after: avoid; } .claim, .side, tr, .standing li { break-inside: avoid; }
    details::details-content { content-visibility: visible; display: block; height: auto; }
    summary { list-style: none; color: var(--soft); }
    .cut { display: none; }
  }

  """
