using BackCare.Assessments.Model;

namespace BackCare.Assessments.Comparing;

/// <summary>Puts the options of each any_of into the order of another version; sets of ticks do not depend on it.</summary>
internal static class OptionOrder
{
    /// <summary>The new version, with options that both have in the order of the old one and the others behind them.</summary>
    public static Assessment Like(Assessment old, Assessment @new) => @new with
    {
        Questions =
        [
            .. @new.Questions.Select(q => q is AnyOfQuestion any && old.Questions.FirstOrDefault(o => o.Id == q.Id) is AnyOfQuestion before
                ? any with { Choices = [.. any.Choices.OrderBy(c => before.Option(c.Id) is { } same ? before.Choices.IndexOf(same) : int.MaxValue)] }
                : q),
        ],
    };
}
