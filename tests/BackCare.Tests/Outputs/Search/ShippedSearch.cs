using BackCare.Rendering.Themes;
using BackCare.Tests.House;
using Jint;
using Jint.Native;

namespace BackCare.Tests.Outputs.Search;

/// <summary>The shipped modules of the search page in an in-process JavaScript engine, without the page. One engine, one thread.</summary>
internal sealed class ShippedSearch
{
    /// <summary>What search.js does between the query and the list.</summary>
    private const string Driver = """
        const find = (manifest, query, load) => {
          const words = queryWords(manifest, query);
          const first = shardsFor(manifest, words);
          const further = furtherWords(words, first.map(load));
          const found = rank(manifest, words, [...new Set([...first, ...shardsFor(manifest, further)])].map(load));
          const results = found.pages.slice(0, 10).map((page) => placeOf(manifest, page)).map(([name, at]) => load(name)[at]);
          return JSON.stringify({ all: found.all, count: found.pages.length, results });
        };
        """;

    private readonly Engine engine = new();

    public ShippedSearch() =>
        engine.Execute(ScriptLinker.Link("ranking.js", name => Repository.Text($"templates/assets/search/{name}"))).Execute(Driver);

    public Engine Engine => engine;

    /// <summary>The value of a function of the modules for one text, as JSON.</summary>
    public string Json(string function, string text) =>
        engine.Invoke(engine.Evaluate("JSON.stringify"), engine.Invoke(engine.Evaluate(function), text)).AsString();

    public JsValue Parse(string json) => engine.Invoke(engine.Evaluate("JSON.parse"), json);
}
