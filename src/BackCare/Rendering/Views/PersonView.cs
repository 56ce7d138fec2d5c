using BackCare.Content.Model;

namespace BackCare.Rendering.Views;

/// <summary>A person of people.yml.</summary>
internal sealed class PersonView(Scope scope, Person person) : View
{
    public static readonly ViewShape Table = ViewShape.Of<PersonView>(
        "person",
        ("name", "The name.", v => v.person.Name.Value),
        ("initials", "The first letters of the names.", v => v.Initials),
        ("role", "Such as `Physical therapist`.", v => v.person.Role?.Value),
        ("credentials", "Such as `PT, DPT`.", v => v.person.Credentials?.Value),
        ("bio", "A few words (markup).", v => CompiledText.Of(v.scope, v.person.Bio)),
        ("photo", "An `image`.", v => ImageView.Of(v.scope, v.person.Photo)),
        ("url", "The person's page.", v => v.Url),
        ("lang", "The language of role and bio, if it is not the page's.", v => v.scope.OfData(v.person.Language)));

    private readonly Scope scope = scope;
    private readonly Person person = person;

    public override ViewShape Shape => Table;

    /// <summary>A person; null if people.yml does not have the id.</summary>
    public static PersonView? Find(Scope scope, string id) => scope.Site.PersonOf(id, scope.Page.Language) is { } person ? new(scope, person) : null;

    private string Initials => string.Concat(person.Name.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3).Select(n => n[0]));

    private string? Url => scope.Lookup.PersonPage(person.Id.Value, scope.Page.Language) is { } page ? scope.Links.Of(page.Permalink) : null;
}
