using FactCheck.Domain.Sources;
using FactCheck.Web.Layout;
using FactCheck.Web.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Tests;

/// <summary>The page of an article by source: what hangs on one source is settled together, and a colleague sees it at once.</summary>
public sealed class BySourceTests(RunningApp app) : BrowserTest(app)
{
    private const string Accounts = "Accounts of the town";

    [Fact]
    public async Task What_hangs_on_one_source_is_settled_together_and_taken_back_together()
    {
        var checking = await Read();
        var (ana, jon) = (await Enter("ana"), await Enter("jon"));
        await ana.GoToArticle(checking.Path);
        await ana.Activate(ana.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>("BySource") }));
        await jon.Go($"{checking.Path}/sources");
        await Expect(Group(jon, Accounts)).ToContainTextAsync("3 open · 0 settled · 0 approved");
        await Expect(Group(jon, Accounts)).ToContainTextAsync("On this claim the source is kept as");
        await Expect(Group(jon, App.Say<SourceWords>("NoSourceYet"))).ToContainTextAsync("rained");

        await ana.Activate(ana.Button("Settle 2 claims"));
        await Expect(Group(jon, Accounts)).ToContainTextAsync("1 open · 2 settled · 0 approved");
        await Expect(jon.Button("Settle")).ToBeDisabledAsync();
        await ana.Activate(ana.Button(App.Say<LayoutWords>("Undo")));
        await Expect(Group(jon, Accounts)).ToContainTextAsync("3 open · 0 settled · 0 approved");

        await Group(ana, Accounts).GetByRole(AriaRole.Checkbox).First.UncheckAsync();
        await ana.Activate(ana.Button(App.Say<SourceWords>("SettleOne")));
        await Expect(Group(jon, Accounts)).ToContainTextAsync("2 open · 1 settled · 0 approved");
        await jon.Page.GetByLabel(App.Say<SourceWords>("OnlyOpen")).CheckAsync();
        await Expect(Group(jon, Accounts).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await jon.Page.GetByLabel(App.Say<SourceWords>("OnlyOpen")).UncheckAsync();
        await jon.Activate(jon.Button(App.Say<SourceWords>("ByOrigin")));
        await Expect(Group(jon, "a clerk")).ToContainTextAsync("40 boats");

        await jon.Page.GetByRole(AriaRole.Link, new() { Name = "40 boats" }).ClickAsync();
        await Expect(jon.Article.Panel).ToContainTextAsync("40 boats");
    }

    [Fact]
    public async Task An_answer_on_the_call_sheet_is_kept_with_its_claim()
    {
        var checking = await Checking.Of(App, "The ferry", "The ferry runs 9 times a day.");
        var claim = await checking.Mark("9 times");
        var terms = SourceFields.None with { Who = "The harbour master", Terms = SpeakingTerms.Background };
        var call = new SourceDetails(SourceKind.Interview, "Call to the harbour", null, null) { Fields = terms };
        await checking.Link(claim, call, new Bearing(Stance.ContextOnly, null, null, null, null));
        var (ana, jon) = (await Enter("ana"), await Enter("jon"));
        foreach (var person in new[] { ana, jon })
        {
            await person.Go($"{checking.Path}/sources");
            await person.Activate(
                person.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>("CallSheet") })
            );
            await Expect(person.Page.Locator(".terms")).ToContainTextAsync("background", new() { IgnoreCase = true });
            await Expect(person.Page.Locator(".facts")).ToContainTextAsync("The harbour master");
        }

        await ana.Activate(ana.Button(App.Say<SourceWords>("RecordAnswer")));
        await ana.Page.GetByLabel(App.Say<SourceWords>("NoteLabel")).FillAsync("Nine in summer, *six* in winter.");
        await ana.Activate(ana.Button(App.Say<SourceWords>("SaveEdit")));
        await Expect(jon.Page.GetByRole(AriaRole.Listitem).Locator("em")).ToHaveTextAsync("six");
        Assert.Equal("Nine in summer, *six* in winter.", (await checking.Read()).Claims[claim].Evidence[0].Note);
    }

    [Fact]
    public async Task A_claim_that_was_left_out_in_the_same_breath_is_not_settled()
    {
        var checking = await Read();
        var ana = await Enter("ana");
        await ana.Go($"{checking.Path}/sources");
        await Expect(Group(ana, Accounts)).ToContainTextAsync("3 open");

        await Group(ana, Accounts)
            .EvaluateAsync("g => { g.querySelector('input').click(); g.querySelector('[data-key=t]').click(); }");

        await Expect(Group(ana, Accounts)).ToContainTextAsync("2 open · 1 settled · 0 approved");
        Assert.Single((await checking.Read()).Claims.Values, c => c.Conclusion.IsPlainTick);
    }

    [Fact]
    public async Task A_group_is_settled_and_taken_back_by_keys_alone()
    {
        var checking = await Read();
        var ana = await Enter("ana");
        await ana.Go($"{checking.Path}/sources");
        await Expect(Group(ana, Accounts)).ToContainTextAsync("3 open");

        await ana.Press("t");
        await ana.Press("j");
        await Expect(Group(ana, Accounts).GetByRole(AriaRole.Checkbox).First).ToBeFocusedAsync();
        await ana.Press("Space");
        await ana.Press("j");
        await ana.Press("t");
        await Expect(Group(ana, Accounts)).ToContainTextAsync("2 open · 1 settled · 0 approved");
        await ana.Press("z");
        await Expect(Group(ana, Accounts)).ToContainTextAsync("3 open · 0 settled · 0 approved");
        Assert.DoesNotContain((await checking.Read()).Claims.Values, c => c.Conclusion.IsPlainTick);
    }

    [Fact]
    public async Task A_key_pressed_in_the_moment_the_page_comes_to_life_keeps_its_place()
    {
        var checking = await Read();
        var ana = await Enter("ana");
        await ana.Page.AddInitScriptAsync(
            """
            new MutationObserver((_, watch) => {
              if (!document.querySelector('[data-interactive=true]')) return;
              watch.disconnect();
              document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
            }).observe(document, { childList: true, subtree: true });
            """
        );
        await ana.Go($"{checking.Path}/sources");

        // Answered by the server, after all that it had to say when the page came to life.
        await ana.Press("Space");
        await Expect(ana.Button(App.Say<SourceWords>("SettleOne"))).ToBeVisibleAsync();
        await Expect(Group(ana, Accounts).GetByRole(AriaRole.Checkbox).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Claims_without_a_source_are_put_on_the_sheet_of_somebody_who_is_asked()
    {
        var checking = await Checking.Of(App, "The pier", "The pier is 90 m long. It was built in 1950. It rained.");
        var length = await checking.Mark("90 m");
        var built = await checking.Mark("built in 1950");
        var call = new SourceDetails(SourceKind.Interview, "Call to the pier", null, null);
        await checking.Link(await checking.Mark("rained"), call, Bearing.ToBeAsked);
        await checking.Question(length, "Is that with the *ramp*?");
        var (ana, jon) = (await Enter("ana"), await Enter("jon"));
        foreach (var person in new[] { ana, jon })
        {
            await person.Go($"{checking.Path}/sources");
            await person.Activate(
                person.Page.GetByRole(AriaRole.Link, new() { Name = App.Say<SourceWords>("CallSheet") })
            );
        }

        await ana.Activate(ana.Page.GetByText("More to ask: 2 open claims are not on this sheet"));
        await ana.Page.GetByLabel("90 m").CheckAsync();
        await ana.Page.GetByLabel("built in 1950").CheckAsync();
        await ana.Activate(ana.Button("Put 2 claims on this sheet"));

        var asked = jon.Page.Locator("ol > li");
        await Expect(asked).ToHaveCountAsync(3);
        await Expect(asked.First).ToContainTextAsync("Open question to the writer, by Ana");
        await Expect(asked.First.Locator("em")).ToHaveTextAsync("ramp");
        Assert.Equal(Bearing.ToBeAsked, Assert.Single((await checking.Read()).Claims[built].Evidence).Bearing);
        await ana.Press("z");
        await Expect(asked).ToHaveCountAsync(1);
    }

    // Three claims on one source, of which it disputes the third; the fourth has none yet.
    private async Task<Checking> Read()
    {
        var checking = await Checking.Of(
            App,
            "The quay",
            "The quay cost 200 crowns. It is used by 40 boats.",
            "The town has 3 others. It rained."
        );
        var cost = await checking.Mark("200 crowns");
        var details = new SourceDetails(SourceKind.Document, Accounts, "The town", null);
        await checking.Link(cost, details, Bearing.PlainSupport);
        var source = new ChosenSource((await checking.Read()).Claims[cost].Evidence[0].Source, null);
        var heard = new EvidenceOrigin(OriginKind.Unnamed, "a clerk", null);
        await checking.Link(
            await checking.Mark("40 boats"),
            source,
            new Bearing(Stance.Supports, Proximity.Primary, "forty boats", "page 3", null, heard)
        );
        await checking.Link(
            await checking.Mark("3 others"),
            source,
            new Bearing(Stance.Refutes, null, null, null, null)
        );
        await checking.Mark("rained");
        return checking;
    }

    private static ILocator Group(Person person, string title) =>
        person.Page.GetByRole(AriaRole.Region, new() { Name = title });
}
