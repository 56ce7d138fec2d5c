using System.Text;

namespace BackCare.Benchmarks.Articles;

/// <summary>Draws sentences from the vocabulary.</summary>
internal sealed class Prose(Chance chance)
{
    public string Sentence()
    {
        var pattern = chance.OneOf(Vocabulary.Sentences);
        var sentence = new StringBuilder(pattern.Length + 40);
        var position = 0;
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', position))
        {
            var close = pattern.IndexOf('}', open);
            sentence.Append(pattern, position, open - position).Append(chance.OneOf(Vocabulary.Slot(pattern[(open + 1)..close])));
            position = close + 1;
        }

        return sentence.Append(pattern, position, pattern.Length - position).ToString();
    }

    /// <summary>Three sentences, the most that a plain paragraph should have.</summary>
    public string Paragraph() => $"{Sentence()} {Sentence()} {Sentence()}";
}
