using System.Globalization;
using BackCare.Files;

namespace BackCare.Tests.House;

/// <summary>This repository's own site has the same bytes whatever surrounds the build (F15, F17, F18).</summary>
public sealed class DeterminismTests
{
    private static readonly Site Own = Site.Folder("");

    private static readonly Lazy<string> Expected = new(() => Own.Build().WithoutErrors().TreeHash());

    public static TheoryData<string> Cultures => ["", "tr-TR", "th-TH", "ar-SA", "fa-IR", "de-DE"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_culture_changes_a_byte(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Like(name);

            Assert.Equal(Expected.Value, Own.Build().TreeHash());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void No_number_of_threads_changes_a_byte(int jobs) =>
        Assert.Equal(Expected.Value, Own.Options(o => o with { Jobs = jobs }).Build().TreeHash());

    [Theory]
    [InlineData(7)]
    [InlineData(11)]
    public void No_order_of_files_changes_a_byte(int seed)
    {
        var files = Own.Tree.Files.ToArray();
        new Random(seed).Shuffle(files);

        Assert.Equal(Expected.Value, Own.Build(SourceTree.Of(files)).TreeHash());
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Adak")]
    public void Only_the_zone_of_the_site_decides_what_day_it_is(string machineZone)
    {
        // One instant at which the two zones are two days apart; the shell is asked for the day of the site's zone only.
        var instant = new DateTimeOffset(2026, 11, 23, 10, 30, 0, TimeSpan.Zero);
        var machine = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(machineZone));
        var asked = new List<string>();

        var built = Own.Options(o => o with { TodayIn = Day }).Build();

        Assert.Equal(["America/New_York"], asked.Distinct());
        Assert.Equal(Expected.Value, built.TreeHash());

        DateOnly? Day(string zone)
        {
            asked.Add(zone);
            return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(machine, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
        }
    }

    // The tests run with invariant globalisation, as the tool does, so no culture of the machine can be had. These write numbers and dates as those do.
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
