namespace BackCare.Outputs.Hosting;

/// <summary>The content security policies in the heads of pages. The response headers repeat them and add who can frame a page.</summary>
/// <param name="Pages">The policy of all other pages.</param>
/// <param name="Search">The policy of search pages, whose script fetches the index.</param>
/// <param name="Frames">The policy of embedded self-checks.</param>
internal sealed record PagePolicies(string Pages, string Search, string Frames);
