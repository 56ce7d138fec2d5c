namespace BackCare.Outputs.Reports.Proofs;

/// <summary>
/// The style sheet of a proof report, for screens and for A4 and Letter paper. It is inline, because the report loads nothing.
/// </summary>
internal static class ProofReportStyle
{
    public const string Css = """
        :root { --ink: #16202a; --soft: #51606e; --line: #d3dae0; --paper: #fff; --wash: #f4f6f8; --ok: #14683f; --bad: #a3182b; --accent: #1c5a7a; }
        * { box-sizing: border-box; }
        html { font: 100%/1.5 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: var(--ink); background: var(--wash); }
        body { max-width: 62rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 5vw, 3.5rem); background: var(--paper); overflow-wrap: break-word; }
        h1, h2 { line-height: 1.2; text-wrap: balance; }
        h1 { margin: .2rem 0 .4rem; font-size: 2.1rem; letter-spacing: -.01em; }
        h2 { margin: 2.6rem 0 .6rem; padding-top: .7rem; border-top: 2px solid var(--ink); font-size: 1.3rem; }
        p { margin: .5rem 0; max-width: 46rem; }
        code { font: .86em/1.45 "SFMono-Regular", Consolas, "Liberation Mono", monospace; }
        .kicker { margin: 0; font-size: .82rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; color: var(--accent); }
        .kicker span { padding-left: .6em; font-weight: 400; color: var(--soft); }
        .lead { font-size: 1.12rem; color: var(--soft); }
        .verdict { display: flex; gap: 1rem; align-items: center; margin: 1.4rem 0; padding: 1rem 1.25rem; border: 1px solid; border-left-width: .5rem; }
        .verdict p { margin: 0; }
        .verdict strong { display: block; font-size: 1.25rem; }
        .verdict .mark { flex: none; width: 2.6rem; height: 2.6rem; border-radius: 50%; font-size: 1.5rem; line-height: 2.6rem; text-align: center; color: #fff; }
        .verdict.holds { border-color: var(--ok); background: #eef7f1; }
        .verdict.fails { border-color: var(--bad); background: #fcf0f1; }
        .verdict.holds .mark { background: var(--ok); }
        .verdict.fails .mark { background: var(--bad); }
        .verdict.holds strong, .ok { color: var(--ok); }
        .verdict.fails strong, .bad { color: var(--bad); }
        .ok, .bad { font-weight: 600; white-space: nowrap; }
        .facts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; margin: 0; }
        .facts div { display: grid; grid-template-columns: 9.5rem 1fr; gap: .75rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
        .facts .wide { grid-column: 1 / -1; }
        dt { color: var(--soft); }
        dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
        table { width: 100%; margin: 1rem 0 1.4rem; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; }
        caption { padding: .3rem 0; text-align: left; font-size: .88rem; color: var(--soft); }
        th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        th:first-child, td:first-child { padding-left: 0; }
        thead th { border-bottom: 1px solid var(--ink); font-size: .82rem; font-weight: 600; color: var(--soft); vertical-align: bottom; }
        tbody th { font-weight: 600; }
        ul { margin: 0; padding: 0; list-style: none; }
        li + li { margin-top: .15rem; }
        .id { color: var(--soft); white-space: nowrap; }
        .part { display: block; }
        .note { font-size: .9em; color: var(--soft); }
        .limits { padding: .7rem 1rem; border-left: 4px solid var(--accent); background: var(--wash); }
        .level { display: inline-block; padding: 0 .5em; border: 1px solid; border-radius: .25em; font-size: .82em; font-weight: 600; line-height: 1.5; white-space: nowrap; }
        .level.emergency { color: #fff; background: #8f1525; border-color: #8f1525; }
        .level.urgent { color: #8a2b00; background: #fff1e6; }
        .level.soon { color: #6a4a00; background: #fdf6dd; }
        .level.routine { color: #14517a; background: #ebf4fa; }
        .level.self-care { color: #14683f; background: #eef7f1; }
        .count::before { content: "· "; color: var(--soft); }
        .answers { font-size: .92em; }
        .claims th:first-child { width: 3rem; }
        .claims td:last-child { width: 46%; }
        .claims .note + .answers { margin-left: .8rem; }
        .outcomes td:nth-child(4), .outcomes td:nth-child(5), .bands td:nth-child(4), .bands td:nth-child(5) { white-space: nowrap; }
        .outcomes td:nth-child(4), .outcomes th:nth-child(4), .bands td:nth-child(4), .bands th:nth-child(4) { text-align: right; }
        .flags td:nth-child(2) { width: 22%; }
        .flags td:nth-child(4) { width: 34%; }
        .examples th:first-child { width: 20%; }
        .examples td:nth-child(2) { width: 40%; }
        .examples .answers li { display: inline; }
        .examples .answers li + li::before { content: "· "; color: var(--soft); }
        .bar { display: inline-block; width: 4.5rem; height: .6rem; margin-right: .3rem; background: var(--line); }
        .bar span { display: block; height: 100%; background: var(--accent); }
        pre { margin: .4rem 0; white-space: pre-wrap; font-size: .8rem; }
        .sign td { height: 3.2rem; border: 1px solid var(--line); }
        .sign thead th { border: 1px solid var(--line); }
        .sign th:first-child, .sign td:first-child { padding-left: .6rem; }
        .trace { font-size: .85rem; color: var(--soft); }
        @media screen and (max-width: 44rem) {
          .facts, .facts div { grid-template-columns: 1fr; gap: 0; }
          main { overflow-x: auto; }
          th, td { padding: .4rem .35rem; }
          .claims td:last-child { width: auto; }
          .id { white-space: normal; }
        }
        @media print {
          @page { margin: 16mm 15mm 18mm; @bottom-left { content: "Proof report"; font: 8pt sans-serif; color: #51606e; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #51606e; } }
          html { font-size: 9.5pt; background: none; }
          body { max-width: none; padding: 0; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          h2 { break-after: avoid; margin-top: 1.8rem; }
          section > p { break-after: avoid; }
          caption { break-after: avoid; }
          thead { display: table-header-group; }
          tr, .verdict, .sign, .limits { break-inside: avoid; }
          a { color: inherit; }
        }
        """;
}
