using BackCare.Content.Model;

namespace BackCare.Rendering.Views;

/// <summary>A person in people.yml.</summary>
internal sealed class PersonView(Scope scope, Person person) : View
{
    public static readonly ViewShape Table = ViewShape.Of<PersonView>(
        "person",
        ("name", "The name.", v => v.person.Name.Value),
        ("initials", "The initials of the name.", v => v.Initials),
        ("role", "The role, such as `Physical therapist`.", v => v.person.Role?.Value),
        ("credentials", "The credentials, such as `PT, DPT`.", v => v.person.Credentials?.Value),
        ("bio", "A short biography (markup).", v => CompiledText.Of(v.scope, v.person.Bio)),
        ("photo", "A photo: an `image`.", v => ImageView.Of(v.scope, v.person.Photo)),
        ("url", "The address of the person's page.", v => v.Url),
        ("lang", "The language of role and biography, if different from the page's.", v => v.scope.OfData(v.person.Language)));

    private readonly Scope scope = scope;
    private readonly Person person = person;

    public override ViewShape Shape => Table;

    /// <summary>A person; null if people.yml does not have the id.</summary>
    public static PersonView? Find(Scope scope, string id) =>
        scope.Site.PersonOf(id, scope.Page.Language) is { } person ? new(scope, person) : null;

    private string Initials => string.Concat(person.Name.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3).Select(n => n[0]));

    private string? Url =>
        scope.Lookup.PersonPage(person.Id.Value, scope.Page.Language) is { } page ? scope.Links.Of(page.Permalink) : null;
}
