using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The standards against which a lead may hold the site, and room to sign.</summary>
internal static class ReviewReportFoot
{
    public static string Of(ReviewReport report) => $"""
        <footer>
        <section aria-labelledby="standards">
        <h2 id="standards">Standards to hold this site against</h2>
        <p>This report is evidence for them. It is no certificate and no conformity statement.</p>
        <ul class="standards">
        <li>WCAG 2.2, level AA: finished pages are audited for headings, landmarks, labels, alternative texts and the contrast of colours. A test by people is still needed.</li>
        <li>NHS standard for creating health content: authors, reviewers, sources, review dates and reading grades above.</li>
        <li>PIF TICK criteria of the Patient Information Forum: the same evidence, and a plan for the next review.</li>
        <li>NHS DCB0129, clinical risk management: the proofs above are evidence for a hazard log.</li>
        <li>HHS Section 504 web rule (WCAG 2.1, level AA, from 11 May 2027 for recipients with 15 or more employees).</li>
        </ul>
        </section>
        <section class="sign" aria-labelledby="sign">
        <h2 id="sign">Signatures</h2>
        <p class="declare">I have read this report and the pages that it speaks of. They may be published until the next review.</p>
        <table>
        <thead><tr><th scope="col">Role</th><th scope="col">Name and credentials</th><th scope="col">Signature</th><th scope="col">Date</th></tr></thead>
        <tbody><tr><td>Clinical lead</td><td></td><td></td><td></td></tr><tr><td>Clinical safety officer</td><td></td><td></td><td></td></tr><tr><td>Editor</td><td></td><td></td><td></td></tr></tbody>
        </table>
        </section>
        <p class="trace">{Markup.Text(report.Site.Config.Title)} on {Markup.Day(report.Site.Today)}, made by BackCare {Markup.Text(report.Tool)} out of exactly the texts named here.</p>
        </footer>
        """;
}
