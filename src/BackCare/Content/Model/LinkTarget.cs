namespace BackCare.Content.Model;

/// <summary>Classifies link targets as a browser would read them.</summary>
internal static class LinkTarget
{
    private static readonly (string Scheme, LinkKind Kind)[] Schemes =
        [("https", LinkKind.External), ("http", LinkKind.External), ("mailto", LinkKind.Mail), ("tel", LinkKind.Telephone)];

    /// <summary>
    /// The kind of target. If the target is not allowed, the kind is null: with the scheme and its colon if it has one, and without if
    /// browsers disagree about the target, for example because of a control character, a backslash or a space at either end.
    /// </summary>
    /// <param name="target">The target, with entities and escapes decoded.</param>
    public static (LinkKind? Kind, string? Scheme) Classify(string target)
    {
        if (HasUnclearCharacter(target))
        {
            return (null, SchemeOf(Squeezed(target)));
        }

        if (SchemeOf(target) is { } scheme)
        {
            return KindOf(scheme, target) is { } kind ? (kind, null) : (null, scheme);
        }

        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            return target.Length > 2 && target[2] != '/' ? (LinkKind.External, null) : (null, null);
        }

        return SchemeOf(Decoded(target)) is { } hidden ? (null, hidden) : (target.StartsWith('#') ? LinkKind.Anchor : LinkKind.Page, null);
    }

    private static bool HasUnclearCharacter(string target) =>
        target.AsSpan().IndexOfAnyInRange('\0', '\u001f') >= 0
        || target.AsSpan().IndexOfAny('\\', '\u007f') >= 0
        || (target.Length > 0 && (char.IsWhiteSpace(target[0]) || char.IsWhiteSpace(target[^1])));

    private static string? SchemeOf(string target)
    {
        var at = target.AsSpan().IndexOfAny(':', '/', '?') is var first && first >= 0 && target[first] == ':' ? first : -1;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return at >= 0 && (hash < 0 || hash > at) ? target[..(at + 1)] : null;
    }

    private static LinkKind? KindOf(string scheme, string target)
    {
        foreach (var (name, kind) in Schemes)
        {
            if (scheme.AsSpan(0, scheme.Length - 1).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return kind != LinkKind.External || HasHost(target.AsSpan(scheme.Length)) ? kind : null;
            }
        }

        return null;
    }

    private static bool HasHost(ReadOnlySpan<char> rest) => rest.Length > 2 && rest.StartsWith("//") && rest[2] is not ('/' or '?' or '#');

    private static string Squeezed(string target) => string.Concat(target.Where(c => c > ' '));

    private static string Decoded(string target)
    {
        var decoded = target;
        for (var times = 0; times < 3 && decoded.Contains('%', StringComparison.Ordinal); times++)
        {
            decoded = Uri.UnescapeDataString(decoded);
        }

        return decoded;
    }
}
