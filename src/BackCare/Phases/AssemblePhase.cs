using BackCare.Diagnostics;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>
/// Phase 3: gives every page its address and every link its target. It needs the whole library at once and runs on one core.
/// </summary>
internal static class AssemblePhase
{
    /// <summary>The site on a given day, with the findings about collisions, broken links and dates.</summary>
    public static Checked<Site> Assemble(Library library, AssemblyOptions options) => Assembler.Assemble(library, options);
}
