using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Proving.Witnesses;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Claims;

/// <summary>Where the judges of claims put what fails.</summary>
internal sealed class FailedClaims
{
    private readonly List<(Proof Proof, string Detail)> failures = [];

    /// <summary>Adds a failure.</summary>
    /// <param name="id"><c>P1</c> to <c>P10</c>.</param>
    /// <param name="detail">The lines below the message, empty for none.</param>
    public void Fail(string id, Location at, string message, BigInteger? count, Witness? witness, string detail) =>
        failures.Add((new(id, Ok: false, message, count, witness?.Answers, at), detail));

    /// <summary>P1 to P10 in order: each failure, or that the claim holds.</summary>
    public ImmutableArray<Proof> Proofs =>
    [
        .. from number in Enumerable.Range(1, 10)
           let id = FormattableString.Invariant($"P{number}")
           from proof in failures.Where(f => f.Proof.Id == id).Select(f => f.Proof).DefaultIfEmpty(Proof.Holds(id))
           select proof,
    ];

    /// <summary>A finding for each failure.</summary>
    public IEnumerable<Diagnostic> Diagnostics => failures.Select(f => ProofRules.Failed(f.Proof.Id, f.Proof.Location!.Value, f.Proof.Message!, f.Detail));
}
