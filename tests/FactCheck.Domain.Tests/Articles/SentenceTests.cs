using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles;

public sealed class SentenceTests
{
    private readonly Sentence _sentence = new(SentenceId.New(), Some.Desk, ArticleId.New());

    [Fact]
    public void A_new_sentence_is_unseen_by_anybody()
    {
        Assert.Equal(Disposition.Unseen, _sentence.Disposition);
        Assert.Null(_sentence.DisposedBy);
        Assert.Null(_sentence.DisposedAt);
    }

    [Fact]
    public void Each_decision_names_what_it_replaced_and_who_made_it()
    {
        var happened = _sentence.NeedsNoCheck(Some.Reviewer.Person, Some.Morning);

        Assert.Equal([new SentenceDisposed(_sentence.Id, Disposition.Unseen, Disposition.NothingToCheck)], happened);
        Assert.Equal(Some.Reviewer.Person, _sentence.DisposedBy);
        Assert.Equal(Some.Morning, _sentence.DisposedAt);
    }

    [Fact]
    public void Back_to_unseen_nobody_has_decided()
    {
        _sentence.HoldsClaims(Some.Reviewer.Person, Some.Morning);

        var happened = _sentence.BecomesUnseen();

        Assert.Equal([new SentenceDisposed(_sentence.Id, Disposition.HasClaims, Disposition.Unseen)], happened);
        Assert.Null(_sentence.DisposedBy);
        Assert.Null(_sentence.DisposedAt);
    }

    [Fact]
    public void The_same_decision_again_is_nothing_new_and_stays_the_first_person_s()
    {
        _sentence.HoldsClaims(Some.Reviewer.Person, Some.Morning);

        Assert.Empty(_sentence.HoldsClaims(Some.Editor.Person, Some.Morning.AddHours(1)));
        Assert.Equal(Some.Reviewer.Person, _sentence.DisposedBy);
    }
}
