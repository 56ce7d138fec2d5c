using BackCare.Assessments.Model;

namespace BackCare.Assessments.Comparing;

/// <summary>Puts the options of each any_of into the order of another version; sets of ticks do not depend on it.</summary>
internal static class OptionOrder
{
    /// <summary>The new version, with options that both have in the order of the old one and the others after them.</summary>
    public static Assessment Like(Assessment old, Assessment @new) => @new with
    {
        Questions =
        [
            .. @new.Questions.Select(q => q is AnyOfQuestion any && old.Questions.FirstOrDefault(o => o.Id == q.Id) is AnyOfQuestion before
                ? any with { Choices = [.. any.Choices.OrderBy(c => IndexIn(before, c))] }
                : q),
        ],
    };

    private static int IndexIn(AnyOfQuestion question, Option option) =>
        question.Option(option.Id) is { } same ? question.Choices.IndexOf(same) : int.MaxValue;
}
