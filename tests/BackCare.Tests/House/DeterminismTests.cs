using System.Globalization;
using BackCare.Files;
using BackCare.Tests.Shipped;

namespace BackCare.Tests.House;

/// <summary>This repository's own site has the same bytes whatever surrounds the build (F15, F17, F18).</summary>
public sealed class DeterminismTests
{
    private static readonly Site Own = Site.Folder("");

    /// <summary>Each surrounding differs from the first build in everything at once, so that few builds say much.</summary>
    [Theory]
    [InlineData("", 4, 7, "Pacific/Kiritimati")]
    [InlineData("tr-TR", 1, 11, "America/Adak")]
    [InlineData("th-TH", 4, 13, "Pacific/Kiritimati")]
    [InlineData("ar-SA", 1, 17, "America/Adak")]
    [InlineData("fa-IR", 4, 19, "Pacific/Kiritimati")]
    [InlineData("de-DE", 3, 23, "America/Adak")]
    public void No_culture_number_of_threads_order_of_files_or_zone_changes_a_byte(string culture, int jobs, int order, string machineZone)
    {
        var files = Own.Tree.Files.ToArray();
        new Random(order).Shuffle(files);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Like(culture);

            var built = Own.Options(o => o with { Jobs = jobs, TodayIn = zone => DayIn(zone, machineZone) }).Build(SourceTree.Of(files));

            Assert.Equal(ShippedSite.Built.TreeHash(), built.TreeHash());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Only_the_zone_of_the_site_is_asked_for_its_day()
    {
        var asked = new List<string>();

        Site.From("").Options(o => o with { TodayIn = Day }).Build();

        Assert.Equal(["America/New_York"], asked.Distinct());

        DateOnly? Day(string zone)
        {
            asked.Add(zone);
            return new(2026, 11, 23);
        }
    }

    // At this instant the two zones of machines are two days apart, and the clinic's day is its own.
    private static DateOnly? DayIn(string zone, string machineZone)
    {
        var machine =
            TimeZoneInfo.ConvertTime(new DateTimeOffset(2026, 11, 23, 10, 30, 0, TimeSpan.Zero),
                TimeZoneInfo.FindSystemTimeZoneById(machineZone));
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(machine, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
    }

    // The tests run with invariant globalisation, as the tool does, so no culture of the machine can be had. These write numbers and dates
    // as those do.
    private static CultureInfo Like(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var (numbers, dates) = (culture.NumberFormat, culture.DateTimeFormat);
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator, numbers.NegativeSign) = name switch
        {
            "de-DE" or "tr-TR" => (",", ".", "-"),
            "ar-SA" => ("\u066b", "\u066c", "\u061c-"),
            "fa-IR" => ("\u066b", "\u066c", "\u200e\u2212"),
            _ => (".", ",", "-"),
        };
        (dates.ShortDatePattern, dates.DateSeparator, dates.LongTimePattern) = name switch
        {
            "" => (dates.ShortDatePattern, dates.DateSeparator, dates.LongTimePattern),
            "th-TH" => ("d/M/yy", "/", "HH.mm.ss"),
            _ => ("d. M. yyyy", ".", "H:mm"),
        };
        dates.MonthNames = name.Length == 0 ? dates.MonthNames : [.. dates.MonthNames.Select(m => m.ToUpperInvariant())];
        return culture;
    }
}
