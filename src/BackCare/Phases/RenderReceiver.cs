using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>
/// What the shell does while a site is rendered. A file's bytes are dropped as soon as it was received, so that memory does not grow with
/// the site.
/// </summary>
/// <param name="Receive">
/// Called on any thread, once for each file of the finished site, with its bytes and what was found while they were made.
/// </param>
/// <param name="Step">Called on any thread, once for each of <see cref="Publication.Steps"/>.</param>
/// <param name="Cancelled">Ends the rendering early with an <see cref="OperationCanceledException"/>.</param>
public sealed record RenderReceiver(Action<Route, Checked<ReadOnlyMemory<byte>>> Receive, Action Step, CancellationToken Cancelled);
