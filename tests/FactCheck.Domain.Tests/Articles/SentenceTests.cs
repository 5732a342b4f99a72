using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles;

public sealed class SentenceTests
{
    private readonly Sentence sentence = new(SentenceId.New(), Some.Desk, ArticleId.New());

    [Fact]
    public void A_new_sentence_is_unseen_by_anybody()
    {
        Assert.Equal(Disposition.Unseen, sentence.Disposition);
        Assert.Null(sentence.DisposedBy);
        Assert.Null(sentence.DisposedAt);
    }

    [Fact]
    public void Each_decision_names_what_it_replaced_and_who_made_it()
    {
        var happened = sentence.NeedsNoCheck(Some.Reviewer.Person, Some.Morning);

        Assert.Equal([new SentenceDisposed(sentence.Id, Disposition.Unseen, Disposition.NothingToCheck)], happened);
        Assert.Equal(Some.Reviewer.Person, sentence.DisposedBy);
        Assert.Equal(Some.Morning, sentence.DisposedAt);
    }

    [Fact]
    public void Back_to_unseen_nobody_has_decided()
    {
        sentence.HoldsClaims(Some.Reviewer.Person, Some.Morning);

        var happened = sentence.BecomesUnseen();

        Assert.Equal([new SentenceDisposed(sentence.Id, Disposition.HasClaims, Disposition.Unseen)], happened);
        Assert.Null(sentence.DisposedBy);
        Assert.Null(sentence.DisposedAt);
    }

    [Fact]
    public void The_same_decision_again_is_nothing_new_and_stays_the_first_person_s()
    {
        sentence.HoldsClaims(Some.Reviewer.Person, Some.Morning);

        Assert.Empty(sentence.HoldsClaims(Some.Editor.Person, Some.Morning.AddHours(1)));
        Assert.Equal(Some.Reviewer.Person, sentence.DisposedBy);
    }
}
