using System.Text;
using BackCare.Cli.Disk;

namespace BackCare.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly Outputs outputs = new();

    [Fact]
    public void A_first_build_writes_every_file_and_its_record()
    {
        var counts = outputs.Build(("index.html", "home"), ("a/index.html", "a"));

        Assert.Equal(["a/index.html", "index.html"], counts.Written);
        Assert.Equal(["a/index.html", "index.html"], outputs.Files);
        Assert.Equal(["a/index.html", "index.html"], DestinationRecord.Read(outputs.Public)!.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(outputs.Beside);
    }

    [Fact]
    public void An_unchanged_file_is_not_written_again()
    {
        outputs.Build(("index.html", "home"), ("a/index.html", "a"));
        var before = Kernel.Look(Path.Combine(outputs.Public, "index.html"))!.Value;

        var counts = outputs.Build(("index.html", "home"), ("a/index.html", "other"));

        Assert.Equal(["a/index.html"], counts.Written);
        Assert.Equal(1, counts.Unchanged);
        Assert.Equal(before, Kernel.Look(Path.Combine(outputs.Public, "index.html")));
        Assert.Equal("other", outputs.Read("a/index.html"));
    }

    [Fact]
    public void A_build_that_changes_nothing_leaves_even_the_folder_alone()
    {
        outputs.Build(("index.html", "home"));
        var before = Kernel.Look(outputs.Public)!.Value;

        var counts = outputs.Build(("index.html", "home"));

        Assert.Empty(counts.Written);
        Assert.Equal(before, Kernel.Look(outputs.Public));
    }

    [Fact]
    public void A_file_that_was_tampered_with_is_written_anew()
    {
        outputs.Build(("index.html", "home"));
        outputs.Put("index.html", "evil");

        outputs.Build(("index.html", "home"));

        Assert.Equal("home", outputs.Read("index.html"));
    }

    [Fact]
    public void A_page_that_is_gone_is_deleted_with_its_folder()
    {
        outputs.Build(("index.html", "home"), ("a/index.html", "a"));

        var counts = outputs.Build(("index.html", "home"));

        Assert.Equal(["a/index.html"], counts.Deleted);
        Assert.False(outputs.Has("a"));
    }

    [Fact]
    public void Foreign_files_links_and_empty_folders_stay_and_the_files_are_named()
    {
        outputs.Build(("index.html", "home"), ("a/index.html", "a"));
        outputs.Put("CNAME", "clinic.example");
        outputs.Put(".well-known/security.txt", "contact");
        outputs.Put("a/notes.txt", "mine");
        Directory.CreateDirectory(Path.Combine(outputs.Public, "uploads"));
        File.CreateSymbolicLink(Path.Combine(outputs.Public, "latest"), "a/notes.txt");

        var counts = outputs.Build(("index.html", "new home"));

        Assert.Equal([".well-known/security.txt", "CNAME", "a/notes.txt", "latest"], counts.Foreign);
        Assert.Equal("clinic.example", outputs.Read("CNAME"));
        Assert.Equal("mine", outputs.Read("latest"));
        Assert.True(outputs.Has("uploads"));
        Assert.False(outputs.Has("a/index.html"));
    }

    [Fact]
    public void A_folder_that_BackCare_did_not_make_is_refused_and_untouched()
    {
        outputs.Put("thesis.txt", "mine");

        var trouble = Assert.Throws<DiskTrouble>(() => outputs.Build(("index.html", "home")));

        Assert.Equal("BC9011", trouble.Diagnostic.Rule.Id);
        Assert.Equal(["thesis.txt"], outputs.Files);
        Assert.Empty(outputs.Beside);
    }

    [Fact]
    public void An_empty_folder_needs_no_record()
    {
        Directory.CreateDirectory(outputs.Public);

        outputs.Build(("index.html", "home"));

        Assert.Equal(["index.html"], outputs.Files);
    }

    [Fact]
    public void An_adopted_folder_keeps_its_files_but_for_those_that_a_page_replaces()
    {
        outputs.Put("thesis.txt", "mine");
        outputs.Put("index.html", "old");

        using (var folder = outputs.Open(adopt: true))
        {
            Outputs.Build(folder, ("index.html", "home"));
        }

        Assert.Equal("mine", outputs.Read("thesis.txt"));
        Assert.Equal("home", outputs.Read("index.html"));
    }

    [Fact]
    public void A_foreign_file_is_never_overwritten_by_a_page()
    {
        outputs.Build(("index.html", "home"));
        outputs.Put("CNAME", "clinic.example");

        var trouble = Assert.Throws<DiskTrouble>(() => outputs.Build(("index.html", "home"), ("CNAME", "other.example")));

        Assert.Equal("public/CNAME", trouble.Diagnostic.Location.File);
        Assert.Equal("clinic.example", outputs.Read("CNAME"));
    }

    [Fact]
    public void A_foreign_link_in_place_of_a_folder_is_never_followed()
    {
        var outside = Directory.CreateDirectory(Path.Combine(outputs.Root, "outside")).FullName;
        outputs.Build(("index.html", "home"));
        File.CreateSymbolicLink(Path.Combine(outputs.Public, "a"), outside);

        var trouble = Assert.Throws<DiskTrouble>(() => outputs.Build(("index.html", "home"), ("a/index.html", "a")));

        Assert.Equal("BC9011", trouble.Diagnostic.Rule.Id);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
    }

    [Fact]
    public void A_page_may_turn_into_a_folder_and_back()
    {
        outputs.Build(("a", "a"));

        outputs.Build(("a/b", "b"));
        Assert.Equal(["a/b"], outputs.Files);

        outputs.Build(("a", "a"));
        Assert.Equal(["a"], outputs.Files);
    }

    [Fact]
    public void A_build_that_is_given_up_leaves_nothing_behind()
    {
        outputs.Build(("index.html", "home"));

        using (var folder = outputs.Open())
        {
            folder.Write("index.html", Encoding.UTF8.GetBytes("half"));
        }

        Assert.Equal("home", outputs.Read("index.html"));
        Assert.Empty(outputs.Beside);
    }

    [Fact]
    public void Folders_made_for_a_build_that_is_given_up_are_removed()
    {
        var deep = new DestinationFolder("x/y/z", Path.Combine(outputs.Root, "x", "y", "z"));

        OutputFolder.Open(deep, adopt: false, TimeSpan.Zero, CancellationToken.None).Dispose();

        Assert.Empty(outputs.Beside);
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_away()
    {
        outputs.Build(("index.html", "home"));
        Directory.CreateDirectory(outputs.Destination.Beside("new"));
        File.WriteAllText(Path.Combine(outputs.Destination.Beside("new"), "index.html"), "half");

        outputs.Build(("index.html", "home"));

        Assert.Empty(outputs.Beside);
    }

    [Fact]
    public void A_file_that_arrives_while_the_site_is_staged_is_kept()
    {
        outputs.Build(("index.html", "home"));
        using (var folder = outputs.Open())
        {
            folder.Write("index.html", Encoding.UTF8.GetBytes("new"));
            outputs.Put("upload/photo.txt", "late");

            folder.Commit();
        }

        Assert.Equal("late", outputs.Read("upload/photo.txt"));
        Assert.Equal("new", outputs.Read("index.html"));
    }

    [Fact]
    public void The_record_is_the_same_for_the_same_site()
    {
        outputs.Build(("b", "2"), ("a", "1"));
        var first = outputs.Read(DestinationRecord.FileName);
        using var others = new Outputs();

        others.Build(("a", "1"), ("b", "2"));

        Assert.Equal(first, others.Read(DestinationRecord.FileName));
    }

    [Fact]
    public void A_record_that_names_paths_outside_is_not_believed()
    {
        File.WriteAllText(Path.Combine(outputs.Root, "precious.txt"), "mine");
        outputs.Put(DestinationRecord.FileName,
            """{"files": {"../precious.txt": "00", "/precious.txt": "00", "a/../../precious.txt": "00", "gone.html": "00"}}""");
        outputs.Put("gone.html", "old page");

        outputs.Build(("index.html", "home"));
        DestinationCleaning.Run(outputs.Destination);

        Assert.Equal(["precious.txt"], outputs.Beside);
        Assert.False(outputs.Has("gone.html"));
    }

    [Fact]
    public void Where_names_cannot_be_exchanged_files_are_replaced_one_by_one()
    {
        outputs.Build(("index.html", "home"), ("a/index.html", "a"), ("b", "file"), ("c/d", "d"));
        outputs.Put("CNAME", "clinic.example");
        var staging = new Staging(outputs.Destination.Beside("new"));
        foreach (var path in new[] { "index.html", "b/index.html", "c" })
        {
            staging.Write(path, Encoding.UTF8.GetBytes("new"));
        }

        var before = FolderListing.Of(outputs.Public);
        var record = DestinationRecord.ToBytes([new("index.html", "1"), new("b/index.html", "2"), new("c", "3")]);
        new DestinationChange(outputs.Destination, staging, before, ["b/index.html", "c", "index.html"], ["a/index.html", "b", "c/d"],
            ["CNAME"], record, record)
            .ReplaceOneByOne();

        Assert.Equal(["CNAME", "b/index.html", "c", "index.html"], outputs.Files);
        Assert.Equal("new", outputs.Read("index.html"));
        Assert.False(outputs.Has("a"));
    }

    public void Dispose() => outputs.Dispose();
}
