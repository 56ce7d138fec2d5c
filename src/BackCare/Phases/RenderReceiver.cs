using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>
/// Receives the files of a site while it is rendered. The bytes of a file are dropped after it is received, so that memory does not grow
/// with the site.
/// </summary>
/// <param name="Receive">Receives each file of the finished site, with its bytes and the findings about it, on any thread.</param>
/// <param name="Step">Counts one of <see cref="Publication.Steps"/> as done, on any thread.</param>
/// <param name="Cancelled">Ends rendering early with an <see cref="OperationCanceledException"/>.</param>
public sealed record RenderReceiver(Action<Route, Checked<ReadOnlyMemory<byte>>> Receive, Action Step, CancellationToken Cancelled);
