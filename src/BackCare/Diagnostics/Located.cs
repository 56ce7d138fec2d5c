namespace BackCare.Diagnostics;

/// <summary>A value that remembers where it was written.</summary>
public readonly record struct Located<T>(T Value, Location Location);
