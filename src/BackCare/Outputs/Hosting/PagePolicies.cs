namespace BackCare.Outputs.Hosting;

/// <summary>The content security policies that pages carry in their own heads; a response header says the same and who may frame the page.</summary>
/// <param name="Pages">Of every page but the others.</param>
/// <param name="Search">Of search pages, whose script fetches the index.</param>
/// <param name="Frames">Of self-checks for frames on other sites.</param>
internal sealed record PagePolicies(string Pages, string Search, string Frames);
