using System.Globalization;
using CsCheck;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;

namespace FactCheck.Domain.Tests.History;

public sealed class ChainTests
{
    private const int Written = 5;
    private readonly Desk _ledger = new(Some.Desk, "harbour", "Harbour desk", isExercise: false);
    private readonly List<Entry> _entries;

    public ChainTests() => _entries = Write(_ledger, Written);

    [Fact]
    public void What_was_written_is_whole_and_the_walk_says_how_much_it_checked() =>
        Assert.Equal(new ChainReport(_ledger.LedgerId, Written, null, 0), Walk());

    [Fact]
    public void Entries_are_numbered_from_one_and_the_ledger_remembers_the_last()
    {
        Assert.Equal([1L, 2, 3, 4, 5], _entries.Select(e => e.Number));
        Assert.Equal(Written, _ledger.Version);
        Assert.Equal(_entries[^1].Hash, _ledger.HeadHash);
        Assert.All(_entries.Skip(1).Zip(_entries), pair => Assert.Equal(pair.Second.Hash, pair.First.PreviousHash));
    }

    [Theory]
    [InlineData(nameof(Entry.LedgerId), "0197a3a0-0000-7000-8000-000000000001")]
    [InlineData(nameof(Entry.DeskId), "0197a3a0-0000-7000-8000-000000000001")]
    [InlineData(nameof(Entry.By), "0197a3a0-0000-7000-8000-000000000001")]
    [InlineData(nameof(Entry.OperationId), "0197a3a0-0000-7000-8000-000000000001")]
    [InlineData(nameof(Entry.At), "2026-03-02T09:30:00.000002+00:00")]
    [InlineData(nameof(Entry.Hash), "00")]
    public void A_changed_field_of_an_entry_is_found_at_that_entry(string field, string value)
    {
        Rewrite(_entries[2], field, value);

        Assert.Equal((ChainFault.WrongHash, 3L), FaultAt(Walk()));
    }

    [Theory]
    [InlineData(nameof(EntryEvent.Kind), "other-kind")]
    [InlineData(nameof(EntryEvent.Details), "{}")]
    public void A_changed_event_is_found_at_its_entry(string field, string value)
    {
        Rewrite(_entries[2].Events[0], field, value);

        Assert.Equal((ChainFault.WrongHash, 3L), FaultAt(Walk()));
    }

    [Fact]
    public void An_event_taken_out_put_in_or_swapped_is_found()
    {
        var events = EventsOf(_entries[2]);
        var first = events[0];

        events.RemoveAt(0);
        Assert.Equal((ChainFault.WrongHash, 3L), FaultAt(Walk()));

        events.Add(first);
        Assert.Equal((ChainFault.WrongHash, 3L), FaultAt(Walk()));

        events.RemoveAt(1);
        events.Insert(0, first);
        Assert.Null(Walk().Fault);

        events.Add(first);
        Assert.Equal((ChainFault.WrongHash, 3L), FaultAt(Walk()));
    }

    [Fact]
    public void Words_moved_from_one_field_to_the_next_are_found()
    {
        var happened = _entries[2].Events[0];
        var (kind, details) = (happened.Kind, happened.Details);

        Rewrite(happened, nameof(EntryEvent.Kind), kind + details[..1]);
        Rewrite(happened, nameof(EntryEvent.Details), details[1..]);

        Assert.Equal(ChainFault.WrongHash, Walk().Fault);
    }

    [Fact]
    public void A_wrong_predecessor_is_found()
    {
        Rewrite(_entries[2], nameof(Entry.PreviousHash), "00");

        Assert.Equal((ChainFault.WrongPrevious, 3L), FaultAt(Walk()));
    }

    [Fact]
    public void An_entry_taken_out_of_the_middle_is_found()
    {
        _entries.RemoveAt(2);

        Assert.Equal((ChainFault.WrongNumber, 3L), FaultAt(Walk()));
    }

    [Fact]
    public void The_first_entry_taken_out_is_found()
    {
        _entries.RemoveAt(0);

        Assert.Equal((ChainFault.WrongNumber, 1L), FaultAt(Walk()));
    }

    [Fact]
    public void An_entry_put_in_is_found()
    {
        _entries.Insert(2, Write(new Desk(Some.Desk, "harbour", "Harbour desk", false), 3)[2]);

        Assert.Equal((ChainFault.WrongPrevious, 3L), FaultAt(Walk()));
    }

    [Fact]
    public void Two_entries_swapped_are_found()
    {
        (_entries[1], _entries[2]) = (_entries[2], _entries[1]);

        Assert.Equal((ChainFault.WrongNumber, 2L), FaultAt(Walk()));
    }

    [Fact]
    public void A_tail_cut_off_is_found()
    {
        _entries.RemoveAt(Written - 1);

        Assert.Equal((ChainFault.WrongHead, (long)Written), FaultAt(Walk()));
    }

    [Fact]
    public void A_tail_written_on_is_found()
    {
        var longer = new Desk(Some.Desk, "harbour", "Harbour desk", false);
        var all = Write(longer, Written + 1);

        Assert.Equal(ChainFault.WrongHead, Chain.Walk(longer.LedgerId, Written, all[Written - 1].Hash, all).Fault);
    }

    [Fact]
    public void All_entries_cut_off_are_found()
    {
        _entries.Clear();

        Assert.Equal((ChainFault.WrongHead, 1L), FaultAt(Walk()));
    }

    [Fact]
    public void A_ledger_made_to_look_as_if_nothing_ever_happened_is_found() =>
        Assert.Equal(ChainFault.WrongHead, Chain.Walk(_ledger.LedgerId, 0, [], []).Fault);

    [Fact]
    public void A_history_rewritten_with_right_hashes_is_found_by_the_head()
    {
        var rewritten = Write(new Desk(Some.Desk, "harbour", "Harbour desk", false), Written, "a softer word");

        Assert.Equal(ChainFault.WrongHead, Chain.Walk(_ledger.LedgerId, Written, _ledger.HeadHash, rewritten).Fault);
    }

    [Fact]
    public void The_clock_s_finer_ticks_are_no_fault_since_the_database_does_not_keep_them()
    {
        var entry = _ledger.Append(
            Some.Editor.Person,
            OperationId.New(),
            new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(2)).AddTicks(12_345_678),
            [new RecordedEvent("kind", "{}")]
        );

        Assert.Equal(TimeSpan.Zero, entry.At.Offset);
        Assert.Equal(0, entry.At.Ticks % TimeSpan.TicksPerMicrosecond);
        _entries.Add(entry);
        Assert.Null(Walk().Fault);
    }

    [Fact]
    public void Any_text_is_kept_and_no_false_alarm_is_given() =>
        Gen.Select(Gen.String, Gen.String)
            .List[1, 4]
            .List[1, 20]
            .Sample(history =>
            {
                var desk = new Desk(DeskId.New(), "harbour", "Harbour desk", false);
                var all = history
                    .Select(events =>
                        desk.Append(
                            PersonId.New(),
                            OperationId.New(),
                            Some.Morning,
                            [.. events.Select(e => new RecordedEvent(e.Item1, e.Item2))]
                        )
                    )
                    .ToList();
                var report = Chain.Walk(desk.LedgerId, desk.Version, desk.HeadHash, all);
                return report.Fault is null && report.Entries == history.Count;
            });

    private ChainReport Walk() => Chain.Walk(_ledger.LedgerId, _ledger.Version, _ledger.HeadHash, _entries);

    private static (ChainFault?, long) FaultAt(ChainReport report) => (report.Fault, report.At);

    private static List<Entry> Write(Desk desk, int count, string words = "a hard word") =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(i =>
                    desk.Append(
                        Some.Reviewer.Person,
                        OperationId.New(),
                        Some.Morning,
                        [
                            new RecordedEvent("first-kind", $$"""{"n":{{i}},"words":"{{words}}"}"""),
                            new RecordedEvent("second-kind", "{}"),
                        ]
                    )
                ),
        ];

    // As somebody with a hand in the database would: past what the type allows.
    private static void Rewrite(object row, string field, string value)
    {
        var property = row.GetType().GetProperty(field)!;
        object written = property.PropertyType switch
        {
            var t when t == typeof(Guid) => Guid.Parse(value),
            var t when t == typeof(DeskId) => DeskId.Of(Guid.Parse(value)),
            var t when t == typeof(PersonId) => PersonId.Of(Guid.Parse(value)),
            var t when t == typeof(OperationId) => OperationId.Of(Guid.Parse(value)),
            var t when t == typeof(DateTimeOffset) => DateTimeOffset.Parse(value, CultureInfo.InvariantCulture),
            var t when t == typeof(byte[]) => Convert.FromHexString(value),
            _ => value,
        };
        property.SetValue(row, written);
    }

    private static List<EntryEvent> EventsOf(Entry entry) => (List<EntryEvent>)entry.Events;
}
