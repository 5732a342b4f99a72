using FactCheck.Domain.Desks;
using FactCheck.Domain.Notes;

namespace FactCheck.Domain.Tests.Notes;

public sealed class NoteRulesTests
{
    private static readonly Resolution Resolved = new(Some.Editor.Person, Some.Morning, "Page 3 says it.");
    private static readonly NoteFacts Own = new(
        NoteId.New(),
        Some.Reviewer.Person,
        Some.Morning,
        "Which page?",
        null,
        null
    );

    [Fact]
    public void Everybody_who_checks_may_write_resolve_and_reopen()
    {
        foreach (var member in new[] { Some.Reviewer, Some.Editor })
        {
            Assert.Null(NoteRules.WhyNotStart("Which page?", member));
            Assert.Null(NoteRules.WhyNotReply(null, "Page 3.", member));
            Assert.Null(NoteRules.WhyNotResolve(null, "Page 3.", member));
            Assert.Null(NoteRules.WhyNotReopen(member));
        }
    }

    [Fact]
    public void Who_does_not_check_writes_nothing()
    {
        var refusal = new NeedsRole(Role.Reviewer | Role.Editor);

        Assert.Equal(refusal, NoteRules.WhyNotStart("Which page?", Some.Admin));
        Assert.Equal(refusal, NoteRules.WhyNotReply(null, "Page 3.", Some.Admin));
        Assert.Equal(refusal, NoteRules.WhyNotChange(Own with { By = Some.Admin.Person }, null, Some.Admin));
        Assert.Equal(refusal, NoteRules.WhyNotResolve(null, "Page 3.", Some.Admin));
        Assert.Equal(refusal, NoteRules.WhyNotReopen(Some.Admin));
    }

    [Fact]
    public void A_note_is_changed_by_who_wrote_it_and_by_nobody_else_not_even_an_editor()
    {
        Assert.Null(NoteRules.WhyNotChange(Own, null, Some.Reviewer));
        Assert.Null(NoteRules.WhyNotEdit(Own, null, "Page?", Some.Reviewer));
        Assert.Equal(new NotYourNote(Own.By), NoteRules.WhyNotChange(Own, null, Some.Editor));
        Assert.Equal(new NotYourNote(Own.By), NoteRules.WhyNotEdit(Own, null, "Page?", Some.Editor));
    }

    [Fact]
    public void In_a_resolved_thread_nothing_is_written_changed_or_resolved_again()
    {
        var refusal = new ThreadIsResolved(Resolved.By, Resolved.Reason);

        Assert.Equal(refusal, NoteRules.WhyNotReply(Resolved, "Page 3.", Some.Reviewer));
        Assert.Equal(refusal, NoteRules.WhyNotEdit(Own, Resolved, "Page?", Some.Reviewer));
        Assert.Equal(refusal, NoteRules.WhyNotChange(Own, Resolved, Some.Reviewer));
        Assert.Equal(refusal, NoteRules.WhyNotResolve(Resolved, "Page 3.", Some.Reviewer));
    }

    [Fact]
    public void A_note_that_was_taken_back_is_put_back_before_it_is_changed()
    {
        var gone = Own with { TakenBackAt = Some.Morning };

        Assert.Equal(new NoteIsTakenBack(), NoteRules.WhyNotEdit(gone, null, "Page?", Some.Reviewer));
        Assert.Null(NoteRules.WhyNotChange(gone, null, Some.Reviewer));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_note_says_something(string text) => Assert.Equal(new Empty("NoteText"), Start(text));

    [Fact]
    public void A_note_has_at_most_twenty_thousand_characters()
    {
        Assert.Null(Start(new string('x', NoteRules.TextLimit)));
        Assert.Equal(
            new TooLong("NoteText", NoteRules.TextLimit + 1, NoteRules.TextLimit),
            Start(Some.Longer(NoteRules.TextLimit))
        );
    }

    [Fact]
    public void What_cannot_be_kept_is_refused()
    {
        foreach (var text in new[] { "a\0b", "a\uD83D b" })
        {
            Assert.Equal(new NotWellFormed("NoteText"), Start(text));
            Assert.Equal(new NotWellFormed("Resolution"), NoteRules.WhyNotResolve(null, text, Some.Reviewer));
        }
    }

    [Theory]
    [InlineData("שלום 😀 “so”")]
    [InlineData("<script>alert(1)</script>")]
    public void Any_script_and_any_markup_can_be_said(string text) => Assert.Null(Start(text));

    [Fact]
    public void A_thread_is_resolved_with_a_reason_of_one_line()
    {
        Assert.Equal(new Empty("Resolution"), NoteRules.WhyNotResolve(null, " ", Some.Reviewer));
        Assert.Equal(new NotOneLine("Resolution"), NoteRules.WhyNotResolve(null, "a\nb", Some.Reviewer));
        Assert.Equal(new NotOneLine("Resolution"), NoteRules.WhyNotResolve(null, "a\u2028b", Some.Reviewer));
        Assert.IsType<TooLong>(NoteRules.WhyNotResolve(null, Some.Longer(NoteRules.ReasonLimit), Some.Reviewer));
    }

    private static Refusal? Start(string text) => NoteRules.WhyNotStart(text, Some.Reviewer);
}
