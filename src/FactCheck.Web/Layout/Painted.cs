namespace FactCheck.Web.Layout;

/// <summary>
/// What a component last had on the screen. On a slow line it is drawn anew while what was drawn before is still under way, and
/// what a person answers is about what they saw. The browser says of each drawing, in order, that it painted it.
/// </summary>
/// <typeparam name="T">What is drawn.</typeparam>
internal sealed class Painted<T>
    where T : class
{
    private readonly Queue<T> _underWay = new();

    /// <summary>What is on the screen; null while nothing is.</summary>
    public T? Now { get; private set; }

    /// <summary>Notes what is being drawn: called once in each drawing.</summary>
    public void Draw(T drawn) => _underWay.Enqueue(drawn);

    /// <summary>The browser painted the oldest drawing that was under way: called after each drawing.</summary>
    public void Paint() => Now = _underWay.Dequeue();
}
