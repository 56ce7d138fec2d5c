using System.Text.RegularExpressions;
using BackCare.Rendering.Themes;

namespace BackCare.Tests.Rendering;

public sealed partial class ScriptLinkerTests
{
    [Fact]
    public void A_module_stands_behind_what_it_imports_and_only_once()
    {
        var modules = new Dictionary<string, string>
        {
            ["a.js"] = "// comment\nimport { b } from \"./b.js\";\nimport { c } from \"./c.js\";\nexport const a = b + c;\n",
            ["b.js"] = "import { c } from \"./c.js\";\n/**\n * Doc.\n */\nexport const b = c;\n",
            ["c.js"] = "export const c = 1; // why\n",
        };

        var linked = ScriptLinker.Link("a.js", name => modules[name]);

        Assert.Equal("const c = 1; // why\nconst b = c;\nconst a = b + c;\n", linked);
    }

    [Fact]
    public void No_two_modules_declare_the_same_name()
    {
        string[] modules = ["score.js", "steps.js", "element.js", "self-check.js", "frame.js"];

        var names =
            modules.SelectMany(m => Declared().Matches(SelfCheckScripts.Text(m))
                .SelectMany(d => d.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries)));

        Assert.Distinct(names);
    }

    [Theory]
    [InlineData("self-check.js")]
    [InlineData("frame.js")]
    [InlineData("embed.js")]
    public void A_shipped_script_stands_alone(string entry)
    {
        var linked = SelfCheckScripts.Linked(entry);

        Assert.DoesNotContain("import ", linked, StringComparison.Ordinal);
        Assert.DoesNotContain("export ", linked, StringComparison.Ordinal);
        Assert.DoesNotContain("</", linked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("localStorage")]
    [InlineData("sessionStorage")]
    [InlineData("cookie")]
    [InlineData("fetch(")]
    [InlineData("eval(")]
    [InlineData("document.write")]
    public void The_scripts_touch_no_store_and_no_network(string forbidden) =>
        Assert.All(SelfCheckScripts.Entries,
            entry => Assert.DoesNotContain(forbidden, SelfCheckScripts.Linked(entry), StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:export )?(?:const|let|class|function) (?:\{ ?)?([\w, ]+?) ?(?:\}|=|\{|\(|;)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
