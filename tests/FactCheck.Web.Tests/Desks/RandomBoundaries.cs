using FactCheck.Domain;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Desks;

/// <summary>Splits, merges and their undoing at random places of an article; what the rules forbid is refused.</summary>
public sealed class RandomBoundaries(TestArticle article)
{
    private readonly List<OperationId> _done = [];

    /// <summary>Tries to split (verb 15), to merge (16), or to take one of them back.</summary>
    public async Task<Result> Do(PersonId by, Step step)
    {
        var (view, intent) = (await article.Read(), article.Desk.By(by));
        // The first two paragraphs are those that the claims stand in.
        var number = (step.Claim + (3 * step.Person)) % Math.Min(6, view.Sentences.Length);
        var sentence = view.Sentences[number];
        switch (step.Verb)
        {
            case 15:
                _done.Add(intent.Operation);
                var at = 5 + (7 * step.Value) + step.Claim;
                return await article
                    .Use<SplitSentence>()
                    .Run(intent, article.Id, sentence.Id, sentence.Text, at, SentenceId.New());
            case 16:
                _done.Add(intent.Operation);
                var next = view.Sentences[Math.Min(number + 1, view.Sentences.Length - 1)];
                return await article.Use<MergeSentences>().Run(intent, article.Id, sentence.Id, next.Id);
            default:
                return _done.Count == 0 ? Result.Ok : await Undo(intent);
        }
    }

    /// <summary>Where the words stand; the first sentence when they were cut.</summary>
    public async Task<SentenceSpan> PlaceOf(string words)
    {
        var sentences = (await article.Read()).Sentences;
        return sentences.Any(s => s.Text.Contains(words, StringComparison.Ordinal))
            ? await article.Place(words)
            : new SentenceSpan(sentences[0].Id, new(0, sentences[0].Text.Length));
    }

    private Task<Result> Undo(Intent intent)
    {
        var last = _done[^1];
        _done.Add(intent.Operation);
        return article.Use<UndoBoundary>().Run(intent, article.Id, last);
    }
}
