using System.Globalization;
using System.Text.Json;

namespace FactCheck.Browser.Tests;

/// <summary>
/// How long what one person does takes to show in another's browser, in milliseconds: from the key to the changed text, both
/// by the clock of the machine that runs the two.
/// </summary>
internal sealed class Latency
{
    private readonly Person acts;
    private readonly Person sees;

    private Latency(Person acts, Person sees)
    {
        this.acts = acts;
        this.sees = sees;
    }

    /// <summary>Begins to note the keys of one and the changes at the other.</summary>
    public static async Task<Latency> Between(Person acts, Person sees)
    {
        await acts.Page.EvaluateAsync(
            """
            () => {
              window.pressed = [];
              document.addEventListener('keydown', e => {
                if (e.key === 'n') window.pressed.push(performance.timeOrigin + performance.now());
              }, { capture: true });
            }
            """
        );
        await sees.Page.EvaluateAsync(
            """
            () => {
              window.changed = [];
              const note = node => {
                if (node.matches?.('[data-state=NoCheckNeeded]')) window.changed.push(performance.timeOrigin + performance.now());
              };
              new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(note)))
                .observe(document.querySelector('[data-article-text]'), { subtree: true, childList: true });
            }
            """
        );
        return new Latency(acts, sees);
    }

    /// <summary>Says what was measured, and keeps it beside the pictures.</summary>
    public async Task Report()
    {
        var pressed = await acts.Page.EvaluateAsync<double[]>("() => window.pressed");
        var changed = await sees.Page.EvaluateAsync<double[]>("() => window.changed");
        Assert.Equal(pressed.Length, changed.Length);
        double[] times = [.. pressed.Zip(changed, (from, to) => Math.Round(to - from)).Order()];
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"Seen by the other after: median {times[times.Length / 2]} ms, longest {times[^1]} ms, of {times.Length}"
        );
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        await File.WriteAllTextAsync(
            Path.Combine(BrowserTest.Artifacts, "seen-by-the-other.json"),
            JsonSerializer.Serialize(times)
        );
    }
}
