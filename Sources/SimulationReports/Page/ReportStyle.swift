/// How the page looks: one column, much white, black on white in print; everything that colour says
/// shape and words say, too.
enum ReportStyle {
  static let sheet: StaticString = """

    :root { --ink: #1f2526; --quiet: #5d6668; --faint: #d9dedd; --band: #e3e9e7; --accent: #1d5c55; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.7 "Noto Sans CJK SC",
      "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
      font-variant-numeric: tabular-nums; }
    main { max-width: 780px; margin: 0 auto; padding: 48px 24px 64px; }
    header { border-bottom: 2px solid var(--ink); padding-bottom: 16px; }
    h1 { font-size: 30px; line-height: 1.3; font-weight: 600; margin: 0 0 8px; }
    h2 { font-size: 21px; line-height: 1.4; font-weight: 600; margin: 52px 0 12px; }
    h3 { font-size: 16px; font-weight: 600; margin: 28px 0 8px; }
    p { margin: 8px 0; }
    ul { margin: 8px 0; padding-left: 1.3em; }
    li { margin: 4px 0; }
    small { font-size: 13px; font-weight: 400; color: var(--quiet); }
    .making, .quiet, .note { color: var(--quiet); }
    .making { margin: 0; }
    .note { font-size: 14px; line-height: 1.65; max-width: 46em; }
    .verdict { border-left: 3px solid var(--accent); padding-left: 16px; margin: 20px 0; }
    .verdict h3 { margin-top: 0; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
      gap: 28px 36px; margin: 16px 0; }
    figure { margin: 0; break-inside: avoid; }
    figcaption { border-top: 1px solid var(--faint); padding: 6px 0 4px; font-size: 14.5px;
      line-height: 1.5; }
    figcaption b { font-weight: 600; }
    svg { display: block; width: 100%; height: auto; overflow: visible; }
    svg text { font-family: inherit; fill: var(--ink); }
    svg .name, svg .value { font-size: 12.5px; }
    svg .value { font-variant-numeric: tabular-nums; }
    svg .tick { font-size: 11px; fill: var(--quiet); }
    svg .grid { stroke: var(--faint); stroke-width: 0.8; }
    svg .guide { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 2 3; }
    svg .spread { stroke: var(--ink); stroke-width: 1.1; }
    svg .interval { stroke: var(--accent); stroke-width: 6; }
    svg .mean { fill: var(--ink); stroke: #fff; stroke-width: 1.4; }
    svg .first { fill: #fff; stroke: var(--ink); stroke-width: 1.6; }
    svg .band { fill: var(--band); stroke: #b9c4c1; stroke-width: 0.7; }
    svg .median { fill: none; stroke: var(--ink); stroke-width: 1.9; stroke-linejoin: round; stroke-linecap: round; }
    svg .dashed { stroke: var(--quiet); stroke-width: 1.5; stroke-dasharray: 4 3; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.5; }
    th { text-align: left; font-weight: 400; }
    thead th { font-weight: 600; border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
    th, td { padding: 5px 14px 5px 0; border-bottom: 1px solid var(--faint); }
    td { white-space: nowrap; }
    dl { margin: 12px 0; }
    dt { font-weight: 600; margin-top: 12px; }
    dd { margin: 0; }
    .people { columns: 2; column-gap: 36px; font-size: 14.5px; }
    .people li { break-inside: avoid; }
    @media (max-width: 680px) {
      main { padding: 28px 16px 40px; }
      h1 { font-size: 24px; }
      .cards { grid-template-columns: 1fr; }
      .people { columns: 1; }
    }
    @page { size: A4; margin: 16mm 15mm 18mm; }
    @media print {
      :root { --quiet: #444; --faint: #ccc; --band: #e6e6e6; --accent: #000; }
      body { font-size: 10.5pt; line-height: 1.6; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 20pt; }
      h2 { font-size: 14pt; margin-top: 9mm; }
      h2, h3 { break-after: avoid; }
      .cards { grid-template-columns: 1fr 1fr; gap: 6mm 9mm; }
      .note { font-size: 9pt; }
      .wide { overflow: visible; }
      table { font-size: 8.5pt; }
      th, td { padding-right: 8px; }
      tr, li, dd, .verdict { break-inside: avoid; }
      dt { break-after: avoid; }
      .interval, .band { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
