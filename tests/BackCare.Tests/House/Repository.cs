using System.Reflection;

namespace BackCare.Tests.House;

/// <summary>Where this repository lies while its tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds BackCare.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The library under test, for reading its resources and its IL.</summary>
    public static Assembly Library { get; } = typeof(BackCare.Diagnostics.Diagnostic).Assembly;

    /// <summary>Every file git would track below a folder, with "/" between names, relative to <see cref="Root"/>, sorted.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*") => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
        .Where(f => !f.Split('/').Any(n => n is "bin" or "obj" or "node_modules" or "TestResults"))
        .Order(StringComparer.Ordinal);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackCare.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("the tests must run inside the repository");
    }
}
