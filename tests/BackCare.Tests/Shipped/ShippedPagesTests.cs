using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using BackCare.Auditing;
using BackCare.Tests.House;

namespace BackCare.Tests.Shipped;

/// <summary>Asks the finished pages with a browser's eyes, and not with the audit's code.</summary>
public sealed class ShippedPagesTests
{
    [Fact]
    public void The_site_has_no_error_and_the_audit_finds_nothing() =>
        Violations.None(Audit.Run(ShippedSite.Built.Files, ShippedSite.AuditOptions)
            .Select(d => $"{d.Location}: {d.Rule.Id}: {d.Message}"));

    [Fact]
    public void Every_internal_address_leads_to_a_file_and_a_place() => Violations.None(
        from page in ShippedSite.Pages
        from element in page.Value.QuerySelectorAll("[href], [src], [srcset]")
        from written in Addresses(element)
        let target = new Uri(new Uri(ShippedSite.BaseUrl + page.Key), written)
        where target.Host == "backcare.example" && !Leads(target)
        select $"{page.Key}: {written}");

    [Fact]
    public void Every_page_has_one_h1() =>
        Violations.None(ShippedSite.Pages.Where(p => p.Value.QuerySelectorAll("h1").Length != 1).Select(p => p.Key));

    [Fact]
    public void Every_page_has_one_main_and_every_whole_page_a_header_and_a_footer() => Violations.None(
        from page in ShippedSite.Pages
        from selector in ShippedSite.IsEmbed(page.Key) ? ["main"] : new[] { "main", "body > header", "body > footer", "nav[aria-label]" }
        let count = page.Value.QuerySelectorAll(selector).Length
        where selector.StartsWith("nav", StringComparison.Ordinal) ? count == 0 : count != 1
        select $"{page.Key}: {count} of {selector}");

    [Fact]
    public void Every_whole_page_begins_with_a_link_to_its_main_part() => Violations.None(
        from page in ShippedSite.Pages
        where !ShippedSite.IsEmbed(page.Key)
        let skip = page.Value.QuerySelector("body a[href]")?.GetAttribute("href")
        where skip?.StartsWith('#') != true || page.Value.GetElementById(skip[1..]) is null
        select page.Key);

    [Fact]
    public void Every_field_has_a_label() => Violations.None(
        from page in ShippedSite.Pages
        from field in page.Value.QuerySelectorAll("input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea")
        where field.Closest("label") is null && !field.HasAttribute("aria-label") && !field.HasAttribute("aria-labelledby")
        where field.Id is not { Length: > 0 } id || page.Value.QuerySelector($"label[for='{id}']") is null
        select $"{page.Key}: {field.OuterHtml}");

    [Fact]
    public void Nothing_is_inline_but_what_the_embed_page_lists_by_hash() => Violations.None(
        from page in ShippedSite.Pages
        let policy = page.Value.QuerySelector("meta[http-equiv=Content-Security-Policy i]")?.GetAttribute("content") ?? ""
        from inline in page.Value.QuerySelectorAll("script:not([src]):not([type='application/json']):not([type='application/ld+json']), "
            + "style")
        let hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline.TextContent)))
        where !ShippedSite.IsEmbed(page.Key) || !policy.Contains($"'sha256-{hash}'", StringComparison.Ordinal)
        select $"{page.Key}: {inline.LocalName}");

    [Fact]
    public void No_element_has_a_handler_or_a_style() => Violations.None(
        from page in ShippedSite.Pages
        from element in page.Value.All
        from attribute in element.Attributes
        where attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
        select $"{page.Key}: {attribute.Name}");

    [Fact]
    public void Every_page_shows_the_emergency_number_as_a_phone_link() =>
        Violations.None(ShippedSite.Pages.Where(p => p.Value.QuerySelector("a[href='tel:911']") is null).Select(p => p.Key));

    [Fact]
    public void An_article_ends_with_an_offer_of_visits_in_the_office_and_by_video_that_stands_in_or_behind_no_emergency_card() =>
        Violations.None(
        from page in ShippedSite.Pages
        where page.Value.QuerySelector("main .byline") is not null
        let offer = page.Value.QuerySelector("main .cta")
        where offer is null
            || offer.QuerySelectorAll(".buttons a").Length != 2
            || offer.Closest(".card, .text") is not null
            || offer.PreviousElementSibling is not { } before
                || before.ClassList.Contains("card")
                || before.QuerySelector(":scope > .card:last-child") is not null
            || !page.Value.QuerySelector("main .text")!.CompareDocumentPosition(offer).HasFlag(DocumentPositions.Following)
        select page.Key);

    [Fact]
    public void Every_page_says_that_its_content_is_a_sample() => Violations.None(
        ShippedSite.Pages
        .Where(p =>
            !p.Value.Body!.TextContent.Contains(p.Value.DocumentElement.GetAttribute("lang") == "es"
                ? "pida a su propio clínico que lo revise"
                : "have your own clinician review it", StringComparison.Ordinal))
        .Select(p => p.Key));

    [Fact]
    public void Every_title_is_given_once() => Violations.None(
        ShippedSite.Pages.Where(p => !ShippedSite.IsEmbed(p.Key)).GroupBy(p => p.Value.Title).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Key))}"));

    private static IEnumerable<string> Addresses(IElement element) =>
        new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>()
            .Concat(element.GetAttribute("srcset")?.Split(',').Select(c => c.Trim().Split(' ')[0]) ?? []);

    private static bool Leads(Uri target)
    {
        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        var place = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return ShippedSite.Built.Paths.Contains(path, StringComparer.Ordinal)
            && (place.Length == 0
                || !path.EndsWith(".html", StringComparison.Ordinal)
                || ShippedSite.Page(path).GetElementById(place) is not null);
    }
}
