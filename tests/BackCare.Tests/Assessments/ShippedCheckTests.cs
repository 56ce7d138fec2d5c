using BackCare.Assessments.Claims;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments;

public sealed class ShippedCheckTests
{
    [Fact]
    public void The_self_check_of_this_repository_is_proved()
    {
        var bound = Check.Bound(Repository.Text("content/self-checks/lower-back.yml"));

        var proved = Prover.Prove(bound);

        Assert.Equal("", Check.Lines(proved.Diagnostics));
        Assert.NotNull(proved.Value);
    }
}
