namespace BackCare.Diagnostics;

/// <summary>A value with its location in the source.</summary>
public readonly record struct Located<T>(T Value, Location Location);
