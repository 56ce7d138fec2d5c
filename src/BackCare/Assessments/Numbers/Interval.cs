namespace BackCare.Assessments.Numbers;

/// <summary>The numbers of one band.</summary>
/// <param name="Low">Null if it has no lower end.</param>
/// <param name="LowIncluded">True if <paramref name="Low"/> is included.</param>
/// <param name="High">Null if it has no upper end.</param>
/// <param name="HighIncluded">True if <paramref name="High"/> is included.</param>
public readonly record struct Interval(Rational? Low, bool LowIncluded, Rational? High, bool HighIncluded)
{
    /// <summary>True if the number is in it.</summary>
    public bool Contains(Rational value) =>
        (Low is not { } low || (LowIncluded ? value >= low : value > low))
        && (High is not { } high || (HighIncluded ? value <= high : value < high));

    /// <summary>In band words, such as <c>2 to 4</c> or <c>at least 5</c>.</summary>
    public override string ToString() => this switch
    {
        { Low: { } low, High: { } high } when low == high => $"{low}",
        { Low: { } low, High: { } high, LowIncluded: true, HighIncluded: true } => $"{low} to {high}",
        { Low: { } low, High: { } high, LowIncluded: true } => $"at least {low} below {high}",
        { Low: { } low, High: { } high } => $"above {low} up to {high}",
        { Low: { } low, LowIncluded: true } => $"at least {low}",
        { Low: { } low } => $"above {low}",
        { High: { } high, HighIncluded: true } => $"up to {high}",
        { High: { } high } => $"below {high}",
        _ => "any number",
    };
}
