using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The foot of a review report: relevant standards, and space for signatures.</summary>
internal static class ReviewReportFoot
{
    public static string Of(ReviewReport report) => $"""
        <footer>
        <section aria-labelledby="standards">
        <h2 id="standards">Relevant standards</h2>
        <p>This report is evidence for these standards. It is not a certificate or a statement of conformity.</p>
        <ul class="standards">
        <li>WCAG 2.2, level AA: finished pages are audited for headings, landmarks, labels, text alternatives and colour contrast. Testing
        with people is still needed.</li>
        <li>NHS standard for creating health content: the authors, reviewers, sources, review dates and reading grades above.</li>
        <li>PIF TICK criteria of the Patient Information Forum: the same evidence, and the dates of the next reviews.</li>
        <li>NHS DCB0129, clinical risk management: the proofs above are evidence for a hazard log.</li>
        <li>HHS Section 504 web rule (WCAG 2.1, level AA, from 11 May 2027 for recipients with 15 or more employees).</li>
        </ul>
        </section>
        <section class="sign" aria-labelledby="sign">
        <h2 id="sign">Signatures</h2>
        <p class="declare">I have read this report and the pages it describes. They can be published until the next review.</p>
        <table>
        <thead><tr><th scope="col">Role</th><th scope="col">Name and credentials</th><th scope="col">Signature</th><th scope="col">Date</th></tr></thead>
        <tbody><tr><td>Clinical lead</td><td></td><td></td><td></td></tr><tr><td>Clinical safety officer</td><td></td><td></td><td></td></tr><tr><td>Editor</td><td></td><td></td><td></td></tr></tbody>
        </table>
        </section>
        <p class="trace">{Markup.Text(report.Site.Config.Title)} on {Markup.Day(report.Site.Today)}, made by BackCare
        {Markup.Text(report.Tool)}. This report applies to exactly the texts listed here.</p>
        </footer>
        """;
}
