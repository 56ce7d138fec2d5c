using BackCare.Content.Model;
using BackCare.Settings;

namespace BackCare.Rendering.Views;

/// <summary>The clinic in site.yml with its locations.</summary>
internal sealed class ClinicView(Scope scope) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ClinicView>(
        "clinic",
        ("name", "Its name, or the site's title if it has none.", v => v.Clinic.Name ?? v.scope.Site.Config.Title),
        ("phone", "A `link` with its phone number.", v => LinkView.Phone(v.Clinic.Phone)),
        ("emergency", "A `link` with the emergency number.", v => LinkView.Phone(v.Clinic.EmergencyNumber)),
        ("advice_line", "A `link` with the number of the advice line.", v => LinkView.Phone(v.Clinic.AdviceLine)),
        ("booking_url", "The address for booking an office visit.", v => v.Clinic.BookingUrl),
        ("telehealth_url", "The address for video visits.", v => v.Clinic.TelehealthUrl),
        ("locations", "A list of `location`.", v => ViewList.Of(v.Clinic.Locations, l => v.Location(l.Value))));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private Clinic Clinic => scope.Site.Config.Clinic;

    private LocationView? Location(string id) =>
        scope.Site.Registers.In(scope.Page.Language).Locations.FirstOrDefault(l => l.Id.Value == id) is { } location
            ? new(scope, location)
            : null;
}

/// <summary>A location where patients are seen.</summary>
internal sealed class LocationView(Scope scope, ClinicLocation location) : View
{
    public static readonly ViewShape Table = ViewShape.Of<LocationView>(
        "location",
        ("name", "Its name.", v => v.Place.Name.Value),
        (
            "address",
            "Its address: a list of lines.",
            v => v.Place.Address is { } a ? ViewList.Of(a.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line) : null),
        ("phone", "A `link` with its phone number.", v => LinkView.Phone(v.Place.Phone?.Value)),
        ("hours", "Its opening hours: a list of lines.", v => ViewList.Of(v.Place.Hours, h => h.Value)),
        ("map_url", "The address of a map on another site.", v => v.Place.MapUrl?.Value),
        ("lang", "The language of its texts, if different from the page's.", v => v.Lang));

    public override ViewShape Shape => Table;

    private ClinicLocation Place { get; } = location;

    private string? Lang { get; } = scope.OfData(location.Language);
}
