using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>The workspace of an article as a person finds their way in it: sentences by their numbers, the panel beside them.</summary>
public sealed class ArticleScreen(IPage page)
{
    public ILocator Text => page.Locator("[data-article-text]");

    public ILocator Sentences => Text.Locator("[data-sentence]");

    public ILocator Current => Text.Locator("[aria-current=true]");

    /// <summary>What stands beside the text.</summary>
    public ILocator Panel => page.GetByRole(AriaRole.Complementary);

    /// <summary>The form that is open in the panel.</summary>
    public ILocator Form => Panel.Locator("form[aria-label]");

    public ILocator Refusal => Panel.GetByRole(AriaRole.Alert);

    public ILocator Sentence(int number) => Sentences.Nth(number - 1);

    public ILocator Marks(int number) => Sentence(number).Locator("[data-claim]");

    /// <summary>Waits until the sentence stands so in the coverage: Unseen, NoCheckNeeded, Open or Cleared.</summary>
    public Task Is(int number, string state) =>
        Assertions.Expect(Sentence(number)).ToHaveAttributeAsync("data-state", state);

    /// <summary>Presses j and k until the sentence is current.</summary>
    public async Task Walk(int number)
    {
        var here = await Current.CountAsync() == 0 ? 0 : await Number();
        for (; here < number; here++)
        {
            await page.Keyboard.PressAsync("j");
        }

        for (; here > number; here--)
        {
            await page.Keyboard.PressAsync("k");
        }

        await IsAt(number);
    }

    /// <summary>Waits until the sentence is current.</summary>
    public Task IsAt(int number) => Assertions.Expect(Sentence(number)).ToHaveAttributeAsync("aria-current", "true");

    /// <summary>Walks to the sentence, and waits until the panel shows it: who looks before they press.</summary>
    public async Task LookAt(int number)
    {
        await Walk(number);
        var words = await Sentence(number).TextContentAsync() ?? "";
        await Assertions.Expect(Panel.Locator(".whole")).ToHaveTextAsync(words);
    }

    /// <summary>Waits until the panel has the heading.</summary>
    public Task Shows(string heading) =>
        Assertions.Expect(Panel.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();

    /// <summary>Selects words of a sentence with the mouse, as with a double click and a drag.</summary>
    public async Task SelectWords(int number, string words)
    {
        var ends = await Sentence(number)
            .EvaluateAsync<float[]>(
                """
                (sentence, words) => {
                  sentence.scrollIntoView({ block: 'center', behavior: 'instant' });
                  const start = sentence.textContent.indexOf(words);
                  const place = offset => {
                    const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                      if (offset <= node.length) return [node, offset];
                      offset -= node.length;
                    }
                  };
                  const box = at => {
                    const range = document.createRange();
                    range.setStart(...place(at));
                    range.setEnd(...place(at + 1));
                    return range.getBoundingClientRect();
                  };
                  const first = box(start), last = box(start + words.length - 1);
                  return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
                }
                """,
                words
            );
        await page.Mouse.MoveAsync(ends[0], ends[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(ends[2], ends[3], new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    private async Task<int> Number() =>
        1 + await Sentences.EvaluateAllAsync<int>("all => all.findIndex(s => s.matches('[aria-current=true]'))");
}
