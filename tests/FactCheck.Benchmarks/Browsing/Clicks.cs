using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Browsing;

/// <summary>Clicks in the text of a page, timed in the page itself.</summary>
internal static class Clicks
{
    // The product says the sentence's number above its panel, the other two mark what they show.
    private const string Shown = """
        const isShown = (s, n) => document.querySelector(`[data-shown="${s.dataset.sentence}"]`) !== null
          || [...document.querySelectorAll('aside h2')].some(h => new RegExp(`Sentence ${n}(?![0-9])`).test(h.textContent));
        """;

    /// <summary>
    /// Milliseconds from the start of the navigation until a click is handled, that is until the page shows the sentence beside
    /// the text; the click comes as soon as the sentence is there.
    /// </summary>
    /// <param name="page">An empty page.</param>
    /// <param name="address">What to open.</param>
    /// <param name="sentences">How many sentences the whole text has; waited for as well.</param>
    /// <param name="again">Whether to click again every 100 ms: a page that loses early clicks would never answer the first.</param>
    public static async Task<FirstClick> First(IPage page, Uri address, int sentences, bool again)
    {
        await page.AddInitScriptAsync(
            Shown
                + $$"""
                const probe = window.probe = { there: 0, whole: 0, handled: 0, clicked: 0, last: 0 };
                (function beat() {
                  const all = document.querySelectorAll('[data-sentence]'), s = all[2], now = performance.now();
                  if (all.length >= {{sentences}}) probe.whole ||= now;
                  if (s && isShown(s, 3)) probe.handled ||= now;
                  if (probe.handled && probe.whole) return;
                  if (s) probe.there ||= now;
                  if (s && !probe.handled && (probe.clicked === 0 || ({{(
                    again ? "true" : "false"
                )}} && now - probe.last > 100))) {
                    s.click();
                    probe.clicked++;
                    probe.last = now;
                  }
                  requestAnimationFrame(beat);
                })();
                """
        );
        await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("() => window.probe?.handled > 0 && window.probe.whole > 0");
        var times = await page.EvaluateAsync<double[]>(
            "() => [probe.there, probe.whole, probe.handled, probe.clicked]"
        );
        return new FirstClick(times[0], times[1], times[2], (int)times[3]);
    }

    /// <summary>Milliseconds from a click on each of the sentences until the page has painted it beside the text.</summary>
    public static async Task<IReadOnlyList<double>> ToPaint(IPage page, IEnumerable<int> numbers)
    {
        List<double> took = [];
        foreach (var number in numbers)
        {
            took.Add(
                await page.EvaluateAsync<double>(
                    "async n => {"
                        + Shown
                        + """
                          const s = document.querySelectorAll('[data-sentence]')[n - 1], frame = () => new Promise(requestAnimationFrame);
                          s.scrollIntoView({ block: 'center', behavior: 'instant' });
                          await frame();
                          await frame();
                          const from = performance.now();
                          s.click();
                          while (!isShown(s, n)) await frame();
                          await frame();
                          return performance.now() - from;
                        }
                        """,
                    number
                )
            );
        }

        return took;
    }
}

/// <summary>Milliseconds from the start of a navigation, and how often was clicked.</summary>
/// <param name="There">Until the sentence was there.</param>
/// <param name="Whole">Until the whole text was.</param>
/// <param name="Handled">Until the click was handled.</param>
/// <param name="Clicked">How many clicks that took.</param>
internal sealed record FirstClick(double There, double Whole, double Handled, int Clicked);
