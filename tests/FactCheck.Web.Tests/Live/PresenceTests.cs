using FactCheck.Domain;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Live;

public sealed class PresenceTests
{
    private readonly Presence _presence = new();
    private readonly ArticleId _article = ArticleId.New();
    private readonly PersonId _ana = PersonId.New();
    private readonly PersonId _mira = PersonId.New();

    [Fact]
    public void Who_is_in_an_article_is_there_once_in_the_order_of_coming_until_their_last_page_closes()
    {
        using var mira = _presence.Enter(_article, _mira);
        var first = _presence.Enter(_article, _ana);
        var second = _presence.Enter(_article, _ana);
        Assert.Equal([_mira, _ana], People());

        first.Dispose();
        Assert.Equal([_mira, _ana], People());

        second.Dispose();
        Assert.Equal([_mira], People());
    }

    [Fact]
    public void A_person_is_at_one_sentence_and_others_hear_when_they_move()
    {
        using var ana = _presence.Enter(_article, _ana);
        List<ArticleId> heard = [];
        using var listening = _presence.Listen(heard.Add);
        var sentence = SentenceId.New();

        ana.Move(sentence);
        ana.Move(sentence);

        Assert.Equal([new Present(_ana, sentence)], _presence.In(_article));
        Assert.Equal([_article], heard);
    }

    [Fact]
    public void Nobody_is_in_an_article_that_everybody_left()
    {
        _presence.Enter(_article, _ana).Dispose();

        Assert.Empty(_presence.In(_article));
    }

    [Fact]
    public void Many_who_come_and_go_at_once_leave_nobody_behind()
    {
        Parallel.For(
            0,
            1_000,
            _ =>
            {
                using var visit = _presence.Enter(_article, PersonId.New());
                visit.Move(SentenceId.New());
            }
        );

        Assert.Empty(_presence.In(_article));
    }

    private IEnumerable<PersonId> People() => _presence.In(_article).Select(p => p.Person);
}
