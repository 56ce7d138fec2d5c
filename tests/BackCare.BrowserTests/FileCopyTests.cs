namespace BackCare.BrowserTests;

/// <summary>A copy of the site that is opened from disk, without a server.</summary>
public sealed class FileCopyTests(Stage stage)
{
    [BrowserFact]
    public async Task Pages_lead_to_each_other_and_a_self_check_is_a_form_on_paper()
    {
        var folder = Directory.CreateTempSubdirectory("backcare-file-");
        try
        {
            foreach (var (path, bytes) in ShippedSite.At("file:", stage.Foreign).Files)
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, bytes);
            }

            await using var visit = await stage.Open(new Uri(Path.Combine(folder.FullName, "index.html")).AbsoluteUri);
            Assert.Equal("flex", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).display"));
            await visit.Page.ClickAsync(".hero .button");

            await Expect(visit.Page.Locator("main .card.emergency").First).ToBeVisibleAsync();
            await Expect(visit.Page.Locator("[data-question]:visible")).ToHaveCountAsync(stage.Site.LowerBack.Assessment.Questions.Length);
            await visit.Page.ClickAsync(".home-link");
            await Expect(visit.Page.Locator(".hero")).ToBeVisibleAsync();
            Assert.All(visit.Requests, r => Assert.StartsWith("file:", r, StringComparison.Ordinal));
            Assert.True(visit.Complaints.IsEmpty, string.Join('\n', visit.Complaints));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
