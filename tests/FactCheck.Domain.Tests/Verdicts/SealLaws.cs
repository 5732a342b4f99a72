using System.Globalization;
using CsCheck;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Verdicts;

public sealed class SealLaws
{
    private static readonly string[] Imitations =
    [
        "\n",
        "\r\n",
        " ",
        "1",
        "-1",
        "claimant 3 abc",
        "wording -1 ",
        "exact 1 x\n",
        "\nspan 36 ",
        "outcome 7 Correct\n",
        "\norigin 6 Person\n",
        "\nreasoning 0 \n",
        "factcheck seal 3\n",
        "\uD83D\uDE00",
        "é",
        "x",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Imitations.Length - 1]
        .Select(i => Imitations[i])
        .Array[0, 5]
        .Select(string.Concat);

    private static readonly Gen<string?> Perhaps = Gen.Frequency((1, Gen.Const((string?)null)), (4, Hostile!));

    private static readonly Gen<EvidenceOrigin?> Origin =
        from kind in Some.OneOf<OriginKind?>(null, OriginKind.Person, OriginKind.Unnamed, OriginKind.Derived)
        from name in Perhaps
        select kind is { } k ? new EvidenceOrigin(k, name, k is OriginKind.Derived ? SourceId.New() : null) : null;

    private static readonly Gen<EvidenceFacts> Evidence =
        from stance in Gen.Enum<Stance>()
        from proximity in Some.OneOf<Proximity?>(null, Proximity.Primary, Proximity.Secondary)
        from version in Gen.Int[1, 12]
        from quote in Perhaps
        from locator in Perhaps
        from note in Perhaps
        from origin in Origin
        from hash in Perhaps
        select Some.Evidence(stance) with
        {
            SourceVersion = version,
            Proximity = proximity,
            Quote = quote,
            Locator = locator,
            Note = note,
            Origin = origin,
            Seen = hash is null ? null : new SeenContext(CaptureId.New(), hash, hash, PersonId.New(), Some.Morning),
        };

    private static readonly Gen<ClaimFacts> Facts =
        from wording in Perhaps
        from claimant in Perhaps
        from exact in Hostile.Array[1, 3]
        from evidence in Evidence.Array[0, 3]
        from outcome in Some.OneOf<Outcome?>(null, Outcome.Correct, Outcome.CannotStand)
        from reasoning in Hostile
        select Some.Facts with
        {
            Id = ClaimId.New(),
            Details = new ClaimDetails(wording, Test.Said, ClaimKind.Law, claimant),
            Anchors = [.. exact.Select(e => Some.Facts.Anchors[0] with { Sentence = SentenceId.New(), Exact = e })],
            Evidence = [.. evidence],
            Conclusion = new Conclusion(outcome, reasoning),
        };

    /// <summary>
    /// A text that can be read back to its fields, whatever their values, is no other state's text: so no value can pass
    /// for another field.
    /// </summary>
    [Fact]
    public void The_text_of_a_seal_reads_back_to_exactly_its_fields() =>
        Facts.Sample(facts => Assert.Equal(FieldsOf(facts), Read(Seal.TextOf(facts))), iter: 5_000);

    [Fact]
    public void The_same_state_always_has_the_same_text() =>
        Facts.Sample(facts => Seal.TextOf(facts) == Seal.TextOf(facts with { Status = WorkStatus.Approved }));

    private static List<(string Name, string? Value)> FieldsOf(ClaimFacts facts) =>
        [
            ("claim", facts.Id.Value.ToString()),
            ("test", "Said"),
            ("kind", "Law"),
            ("wording", facts.Details.Wording),
            ("claimant", facts.Details.Claimant),
            .. facts.Anchors.SelectMany(a =>
                new (string, string?)[] { ("span", a.Sentence.Value.ToString()), ("exact", a.Exact) }
            ),
            .. facts
                .Evidence.OrderBy(e => e.Id.Value)
                .SelectMany(e =>
                    new (string, string?)[]
                    {
                        ("evidence", e.Id.Value.ToString()),
                        ("source", $"{e.Source.Value} version {e.SourceVersion}"),
                        ("stance", e.Stance.ToString()),
                        ("proximity", e.Proximity?.ToString()),
                        ("quote", e.Quote),
                        ("locator", e.Locator),
                        ("note", e.Note),
                        ("origin", e.Origin?.Kind.ToString()),
                        ("origin-name", e.Origin?.Name),
                        ("derived-from", e.Origin?.DerivedFrom?.Value.ToString()),
                        ("capture", e.Seen?.Sha256),
                        ("seen-words", e.Seen?.Words),
                    }
                ),
            ("outcome", facts.Conclusion.Outcome?.ToString()),
            ("scale", Conclusion.Scale),
            ("reasoning", facts.Conclusion.Reasoning),
        ];

    private static List<(string Name, string? Value)> Read(string text)
    {
        const string first = "factcheck seal 3\n";
        Assert.StartsWith(first, text, StringComparison.Ordinal);
        List<(string, string?)> fields = [];
        for (var at = first.Length; at < text.Length; )
        {
            var name = Until(' ');
            var length = int.Parse(Until(' '), CultureInfo.InvariantCulture);
            fields.Add((name, length < 0 ? null : text.Substring(at, length)));
            at += Math.Max(length, 0);
            Assert.Equal('\n', text[at++]);

            string Until(char end)
            {
                var stop = text.IndexOf(end, at);
                var part = text[at..stop];
                at = stop + 1;
                return part;
            }
        }

        return fields;
    }
}
