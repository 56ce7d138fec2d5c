using System.Globalization;
using BackCare.Assessments.Model;

namespace BackCare.BrowserTests;

/// <summary>Answers the questions of a self-check on its page.</summary>
public sealed class Walker(IPage page, Assessment assessment)
{
    private const string Filling = """
        (values) => {
          for (const input of document.querySelectorAll("#_check input")) {
            if (input.type === "text") input.value = values[0];
            else input.checked = values.includes(input.value);
          }
          document.querySelector("#_check form").requestSubmit();
        }
        """;

    /// <summary>From the first page to question 1, by keyboard.</summary>
    public Task Start() => Push("#_check .buttons button");

    /// <summary>Answers the question that stands on the page by keyboard, and goes on.</summary>
    public async Task Answer(string question, Answer? answer)
    {
        switch (answer)
        {
            case ChoiceAnswer choice:
                await TabTo("#_check input");
                var place = Options(question).IndexOf(choice.Option);
                for (var key = 0; key < Math.Max(1, place); key++)
                {
                    await page.Keyboard.PressAsync(place == 0 ? "Space" : "ArrowDown");
                }

                break;
            case TicksAnswer ticks:
                foreach (var option in Options(question).Where(o => ticks.Options.Contains(o, StringComparer.Ordinal)))
                {
                    await TabTo($"#_check input[value='{option}']");
                    await page.Keyboard.PressAsync("Space");
                }

                break;
            case NumberAnswer number:
                await TabTo("#_check input");
                await page.Keyboard.TypeAsync(number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"no answer to {question}", nameof(answer));
        }

        await Push("#_check form button:not([type])");
    }

    /// <summary>The same at once, where it does not matter by which keys.</summary>
    public Task Fill(string question, Answer? answer) => FillIn(page, Values(answer));

    /// <summary>Ticks or types an answer as a hand would, wherever the self-check stands, and does not go on.</summary>
    public static async Task Choose(ILocator check, Answer? answer)
    {
        foreach (var value in Values(answer))
        {
            await (answer is NumberAnswer
                ? check.Locator(".number input").FillAsync(value)
                : check.Locator($"input[value='{value}']").CheckAsync());
        }
    }

    /// <summary>Ticks or types these values in the question that stands on the page, and goes on.</summary>
    public static Task FillIn(IPage page, params string[] values) => page.EvaluateAsync(Filling, values);

    private static string[] Values(Answer? answer) => answer switch
    {
        ChoiceAnswer choice => [choice.Option],
        TicksAnswer ticks => [.. ticks.Options],
        NumberAnswer number => [number.Value.ToString(CultureInfo.InvariantCulture)],
        _ => throw new ArgumentException("no answer", nameof(answer)),
    };

    private List<string> Options(string question) => [.. assessment.Question(question).Options.Select(o => o.Id)];

    private async Task Push(string button)
    {
        await TabTo(button);
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task TabTo(string selector)
    {
        for (var presses = 0; presses < 30; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"the Tab key does not lead to {selector}");
    }
}
