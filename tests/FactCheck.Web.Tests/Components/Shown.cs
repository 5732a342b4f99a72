using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Components;

/// <summary>A desk, an article and a claim to draw; a test changes what it is about.</summary>
internal static class Shown
{
    private static readonly DeskId DeskId = DeskId.New();

    public static Member Ana { get; } = new(DeskId, PersonId.New(), Role.Reviewer);
    public static Member Mira { get; } = new(DeskId, PersonId.New(), Role.Editor);
    public static Member Jon { get; } = new(DeskId, PersonId.New(), Role.Editor);

    public static DateTimeOffset Morning { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <summary>A claim with a supporting source and a tick, on which only Ana worked.</summary>
    public static ClaimFacts Facts { get; } =
        new()
        {
            Id = ClaimId.New(),
            Status = WorkStatus.InProgress,
            Details = new ClaimDetails(null, Test.Fact, ClaimKind.Figure, null),
            Anchors = [new AnchorFacts(AnchorId.New(), SentenceId.New(), new TextSpan(0, 10), "12 million")],
            Evidence =
            [
                new EvidenceFacts(
                    EvidenceId.New(),
                    SourceId.New(),
                    1,
                    SourceKind.Document,
                    "Budget of the town",
                    null,
                    null,
                    Stance.Supports,
                    null,
                    null,
                    null,
                    null,
                    Ana.Person
                ),
            ],
            Conclusion = new Conclusion(Outcome.Correct, ""),
            MarkedBy = Ana.Person,
            MarkedAt = Morning,
            TouchedBy = [Ana.Person],
        };

    /// <summary>The desk of Ana, Mira and Jon as one of them sees it.</summary>
    public static DeskView DeskOf(Member me) =>
        new(
            DeskId,
            "desk",
            "Desk",
            IsExercise: false,
            me,
            [new Colleague(Ana, "Ana"), new Colleague(Jon, "Jon"), new Colleague(Mira, "Mira")]
        );

    /// <summary>A paragraph whose sentences stand where the text has them.</summary>
    public static ParagraphView Paragraph(string text, params string[] sentences) =>
        new(0, ParagraphKind.Body, text, [.. sentences.Select((s, i) => Sentence(text, s, i + 1))]);

    /// <summary>An article whose sentences stand as given, each in a paragraph of its own.</summary>
    public static ArticleView Article(params SentenceState[] states)
    {
        ImmutableArray<SentenceView> sentences =
        [
            .. states.Select((state, i) => Sentence("One.", "One.", i + 1) with { State = state }),
        ];
        return new ArticleView
        {
            Desk = DeskId,
            Id = ArticleId.New(),
            Version = 1,
            Head = new ArticleHead("A title", null, null, null, "en", null, null, 1, false, null, null),
            Paragraphs = [.. sentences.Select((s, i) => new ParagraphView(i, ParagraphKind.Body, s.Text, [s]))],
            Sentences = sentences,
            Claims = ImmutableDictionary<ClaimId, ClaimFacts>.Empty,
            Coverage = Coverage.Of(states),
            Missing =
            [
                .. sentences
                    .Where(s => s.State is SentenceState.Unseen or SentenceState.Open)
                    .Select(s => new MissingPart(s.Id, s.Number, s.State is SentenceState.Open ? [ClaimId.New()] : [])),
            ],
        };
    }

    private static SentenceView Sentence(string text, string sentence, int number)
    {
        var start = text.IndexOf(sentence, StringComparison.Ordinal);
        var span = new TextSpan(start, start + sentence.Length);
        return new SentenceView(
            SentenceId.New(),
            number,
            span,
            sentence,
            Disposition.Unseen,
            null,
            SentenceState.Unseen,
            [],
            MarkedPieces.Of(sentence, [])
        );
    }
}
