using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>Statements that share one set of options. Each of its items is a separate <see cref="StatementQuestion"/>.</summary>
/// <param name="Id">The id, unique in the self-check; used only in scores.</param>
/// <param name="Location">The location of the id.</param>
/// <param name="Ask">The words above every item.</param>
/// <param name="Why">Null where none are written.</param>
/// <param name="Options">Shared by all items.</param>
/// <param name="Questions">Ids of its items' questions (<c>block_item</c>), in file order.</param>
public sealed record Block(
    string Id,
    Location Location,
    Located<string> Ask,
    Located<string>? Why,
    ImmutableArray<Option> Options,
    ImmutableArray<string> Questions);
