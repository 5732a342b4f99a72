using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;

namespace FactCheck.Web.Demo;

/// <summary>Leaves the demo article in the middle of its check: some of it approved, some waiting, one verdict returned, some unseen.</summary>
public sealed class DemoChecking(
    ArticleFeed feed,
    DisposeSentence dispose,
    MarkClaim mark,
    LinkEvidence link,
    SetOutcome conclude,
    SubmitVerdict submit,
    ApproveVerdict approve,
    ReturnVerdict giveBack
)
{
    private static readonly Told Recode = new(
        new SourceDetails(SourceKind.Article, "Report of 3 December 2014", "Re/code", null)
    );

    // That the studio would do so it has from people whom it does not name; that it reported so, from nobody.
    private static readonly Told RecodeOnTheStudio = Recode with
    {
        Proximity = Proximity.Secondary,
        Origin = new EvidenceOrigin(OriginKind.Unnamed, null, null),
    };
    private static readonly Told Voice = new(
        new SourceDetails(SourceKind.Article, "Interview of 3 December 2014", "Voice of America", null),
        Origin: new EvidenceOrigin(OriginKind.Unnamed, "a North Korean diplomat in New York", null)
    );
    private static readonly Told BuzzFeed = new(
        new SourceDetails(SourceKind.Article, "Report of 2 December 2014", "BuzzFeed", null)
    );
    private static readonly Told BuzzFeedOnTheFiles = BuzzFeed with
    {
        Proximity = Proximity.Secondary,
        Origin = new EvidenceOrigin(OriginKind.Record, "the files that were put online", null),
    };
    private static readonly Told Statement = new(
        new SourceDetails(SourceKind.Statement, "Statement of 3 December 2014", "Sony Pictures", null),
        Origin: new EvidenceOrigin(OriginKind.Person, "Sony Pictures", null)
    );

    /// <summary>Does the checking as the people of the desk would, from the start or from where it was broken off.</summary>
    internal async Task Run(DeskId desk, DemoIds ids, Dictionary<DemoPerson, PersonId> people)
    {
        var view =
            await feed.Read(desk, ids.Article) ?? throw new InvalidOperationException("The demo article is gone.");
        var day = new Day(view, people, ids, []);
        await NoCheck(day, DemoPeople.Ana, "The gate of the studio");
        await NoCheck(day, DemoPeople.Yusuf, "What was in the files");
        await Approved(day);
        await Waiting(day);
        await Open(day);
        await Mark(day, DemoPeople.Yusuf, "as much as 100 terabytes", ids.Last);
    }

    private async Task Approved(Day day)
    {
        var told = await Settle(
            day,
            DemoPeople.Ana,
            "told Voice of America",
            Test.Said,
            Voice,
            Outcome.CorrectAsAttributed
        );
        await Approve(day, DemoPeople.Mira, told);
        var reported = await Settle(
            day,
            DemoPeople.Ana,
            "Re/code reported that the studio was about to name North Korea",
            Test.Said,
            Recode,
            Outcome.CorrectAsAttributed
        );
        await Approve(day, DemoPeople.Mira, reported);
        var script = await Settle(
            day,
            DemoPeople.Yusuf,
            "a script by Vince Gilligan",
            Test.Fact,
            BuzzFeedOnTheFiles,
            Outcome.Correct
        );
        await Approve(day, DemoPeople.Jon, script);
    }

    private async Task Waiting(Day day)
    {
        await Settle(
            day,
            DemoPeople.Yusuf,
            "the pay of 6,800 employees",
            Test.Said,
            BuzzFeed,
            Outcome.CorrectAsAttributed
        );
        await Settle(
            day,
            DemoPeople.Yusuf,
            "3,500 Social Security numbers",
            Test.Said,
            BuzzFeed,
            Outcome.ChangeNeeded,
            "The report gives this as the least it found: write *at least*."
        );
    }

    private async Task Open(Day day)
    {
        var headline = await Settle(
            day,
            DemoPeople.Ana,
            "Studio blames Pyongyang",
            Test.Said,
            RecodeOnTheStudio,
            Outcome.CorrectAsAttributed
        );
        await Return(
            day,
            DemoPeople.Jon,
            headline,
            "The source says that the studio *was going to* name North Korea. Nobody reports that it did. See also the studio's statement in sentence 5."
        );
        await Settle(
            day,
            DemoPeople.Ana,
            "said only that its inquiry into the attack was going on",
            Test.Said,
            Statement,
            Outcome.ChangeNeeded,
            "The statement goes on and calls the report of Re/code inaccurate. Leaving that half out turns it round.",
            submitted: false
        );
    }

    private Task NoCheck(Day day, DemoPerson person, string words) =>
        DemoDesk.Done(
            dispose.Run(
                day.IntentOf(person),
                day.View.Id,
                day.Place(words).Sentence,
                Disposition.Unseen,
                needsNoCheck: true
            )
        );

    private async Task<ClaimId> Mark(
        Day day,
        DemoPerson person,
        string words,
        OperationId operation,
        Test test = Test.Fact
    )
    {
        var claim = day.Ids.Next<ClaimId>();
        var intent = day.IntentOf(person) with { Operation = operation };
        await DemoDesk.Done(mark.Run(intent, day.View.Id, claim, [day.Place(words)], test));
        return claim;
    }

    private async Task<ClaimId> Settle(
        Day day,
        DemoPerson person,
        string words,
        Test test,
        Told told,
        Outcome outcome,
        string reasoning = "",
        bool submitted = true
    )
    {
        var claim = await Mark(day, person, words, day.Ids.Next<OperationId>(), test);
        var stance = outcome is Outcome.Correct or Outcome.CorrectAsAttributed ? Stance.Supports : Stance.Refutes;
        var bearing = new Bearing(stance, told.Proximity, null, null, null, told.Origin);
        var (evidence, source) = (day.Ids.Next<EvidenceId>(), day.Choose(told.Source));
        await DemoDesk.Done(link.Run(day.IntentOf(person), day.View.Id, claim, evidence, source, bearing));
        var conclusion = new Conclusion(outcome, reasoning);
        await DemoDesk.Done(conclude.Run(day.IntentOf(person), day.View.Id, claim, Conclusion.None, conclusion));
        if (submitted)
        {
            await DemoDesk.Done(submit.Run(day.IntentOf(person), day.View.Id, claim));
        }

        return claim;
    }

    private async Task Approve(Day day, DemoPerson person, ClaimId claim)
    {
        var now = await feed.Read(day.View.Desk, day.View.Id);
        await DemoDesk.Done(approve.Run(day.IntentOf(person), day.View.Id, claim, Seal.HashOf(now!.Claims[claim])));
    }

    private Task Return(Day day, DemoPerson person, ClaimId claim, string reason) =>
        DemoDesk.Done(giveBack.Run(day.IntentOf(person), day.View.Id, claim, reason));

    // A source, how near it is to what it says here, and where it has that from.
    private sealed record Told(
        SourceDetails Source,
        Proximity Proximity = Proximity.Primary,
        EvidenceOrigin? Origin = null
    );

    private sealed record Day(
        ArticleView View,
        Dictionary<DemoPerson, PersonId> People,
        DemoIds Ids,
        Dictionary<SourceDetails, SourceId> Sources
    )
    {
        public ChosenSource Choose(SourceDetails details)
        {
            if (Sources.TryGetValue(details, out var known))
            {
                return new ChosenSource(known, null);
            }

            var id = Ids.Next<SourceId>();
            Sources[details] = id;
            return new ChosenSource(id, details);
        }

        public Intent IntentOf(DemoPerson person) => new(View.Desk, People[person], Ids.Next<OperationId>());

        public SentenceSpan Place(string words)
        {
            var sentence = View.Sentences.First(s => s.Text.Contains(words, StringComparison.Ordinal));
            var start = sentence.Text.IndexOf(words, StringComparison.Ordinal);
            return new SentenceSpan(sentence.Id, new TextSpan(start, start + words.Length));
        }
    }
}
