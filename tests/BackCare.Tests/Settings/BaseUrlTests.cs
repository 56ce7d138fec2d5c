using BackCare.Settings;

namespace BackCare.Tests.Settings;

public sealed class BaseUrlTests
{
    [Theory]
    [InlineData("https://clinic.example", "https://clinic.example", "/")]
    [InlineData("https://clinic.example/some/path", "https://clinic.example", "/some/path/")]
    [InlineData("https://clinic.example/some/path/", "https://clinic.example", "/some/path/")]
    [InlineData("http://LOCALHOST:8080/", "http://localhost:8080", "/")]
    [InlineData("https://clinic.example:443/", "https://clinic.example", "/")]
    [InlineData("https://rücken.example/", "https://xn--rcken-kva.example", "/")]
    [InlineData("https://[::1]:8080/", "https://[::1]:8080", "/")]
    [InlineData("file:", "", "/")]
    public void An_address_is_split_into_origin_and_path(string text, string origin, string path) =>
        Assert.Equal(new BaseUrl(origin, path), BaseUrl.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("clinic.example")]
    [InlineData("/some/path/")]
    [InlineData("//clinic.example/")]
    [InlineData("ftp://clinic.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///site/")]
    [InlineData("https://")]
    [InlineData("https://user:word@clinic.example/")]
    [InlineData("https://clinic.example/?a")]
    [InlineData("https://clinic.example/#a")]
    public void Anything_else_is_none(string text) => Assert.Null(BaseUrl.TryParse(text));

    [Fact]
    public void Addresses_of_pages_carry_the_base_path()
    {
        var url = BaseUrl.TryParse("https://clinic.example/some/path")!;

        Assert.Equal("/some/path/a/", url.PathOf("/a/"));
        Assert.Equal("/some/path/", url.PathOf("/"));
        Assert.Equal("https://clinic.example/some/path/a/", url.UrlOf("/a/"));
    }

    [Theory]
    [InlineData("/rücken/", "/r%C3%BCcken/")]
    [InlineData("/knee hug.svg", "/knee%20hug.svg")]
    [InlineData("/100%.pdf", "/100%25.pdf")]
    [InlineData("/rücken/?a=b#wärme", "/r%C3%BCcken/?a=b#wärme")]
    [InlineData("/a-b_c.d~e/", "/a-b_c.d~e/")]
    public void Letters_that_an_address_cannot_hold_are_encoded(string permalink, string expected) =>
        Assert.Equal(expected, new BaseUrl("https://clinic.example", "/").PathOf(permalink));
}
