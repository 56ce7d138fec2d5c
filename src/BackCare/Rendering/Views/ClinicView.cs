using BackCare.Content.Model;
using BackCare.Settings;

namespace BackCare.Rendering.Views;

/// <summary>The clinic of site.yml with its places.</summary>
internal sealed class ClinicView(Scope scope) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ClinicView>(
        "clinic",
        ("name", "Its name; the site's title where it has none.", v => v.Clinic.Name ?? v.scope.Site.Config.Title),
        ("phone", "A link to call it.", v => LinkView.Phone(v.Clinic.Phone)),
        ("emergency", "A link to call the emergency number.", v => LinkView.Phone(v.Clinic.EmergencyNumber)),
        ("advice_line", "A link to call for advice at any hour.", v => LinkView.Phone(v.Clinic.AdviceLine)),
        ("booking_url", "Where an office visit is booked.", v => v.Clinic.BookingUrl),
        ("telehealth_url", "Where a video visit begins.", v => v.Clinic.TelehealthUrl),
        ("locations", "Places, each a `location`.", v => ViewList.Of(v.Clinic.Locations, l => v.Location(l.Value))));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private Clinic Clinic => scope.Site.Config.Clinic;

    private LocationView? Location(string id) =>
        scope.Site.Registers.In(scope.Page.Language).Locations.FirstOrDefault(l => l.Id.Value == id) is { } location ? new(scope, location) : null;
}

/// <summary>A place where patients are seen.</summary>
internal sealed class LocationView(Scope scope, ClinicLocation location) : View
{
    public static readonly ViewShape Table = ViewShape.Of<LocationView>(
        "location",
        ("name", "Its name.", v => v.Place.Name.Value),
        ("address", "Lines of text.", v => v.Place.Address is { } a ? ViewList.Of(a.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line) : null),
        ("phone", "A link to call it.", v => LinkView.Phone(v.Place.Phone?.Value)),
        ("hours", "Lines of text.", v => ViewList.Of(v.Place.Hours, h => h.Value)),
        ("map_url", "A map on another site.", v => v.Place.MapUrl?.Value),
        ("lang", "The language of its words, if it is not the page's.", v => v.Lang));

    public override ViewShape Shape => Table;

    private ClinicLocation Place { get; } = location;

    private string? Lang { get; } = scope.OfData(location.Language);
}
