#pragma warning disable
// A stand-in until the room lands: delete this file with the landing.
using System.Collections.Immutable; using System.Numerics; using BackCare.Diagnostics; using BackCare.Files; using BackCare.Settings; using BackCare.Sites;
namespace BackCare.Rendering {
 public sealed record Theme(ImmutableArray<Route> Routes); 
 public static class ThemeReader { public static Checked<Theme> Read(SourceTree t, SiteConfig c) => new(new([]), []); }
 public sealed class Renderer(Site site, Theme theme, bool preview) { public Checked<ReadOnlyMemory<byte>> Render(Page p) => new(default, []); public Checked<ReadOnlyMemory<byte>> Render(AliasRoute p) => new(default, []); }
}
