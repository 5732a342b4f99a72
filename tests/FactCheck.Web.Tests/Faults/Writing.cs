using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Data;
using FactCheck.Web.Notes;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Faults;

/// <summary>Where notes are written while something breaks; each operation writes one note, and all its ids are its own.</summary>
/// <param name="Desk">The desk.</param>
/// <param name="Article">The article.</param>
/// <param name="Sentence">The sentence that the notes are about.</param>
/// <param name="Person">Who writes them.</param>
internal sealed record Writing(Guid Desk, Guid Article, Guid Sentence, Guid Person)
{
    public static async Task<Writing> On(TestArticle article) =>
        new(
            article.Desk.Id.Value,
            article.Id.Value,
            (await article.Sentence("What comes next")).Value,
            article.Desk.Ana.Value
        );

    /// <summary>Writes the note of the operation.</summary>
    public Task<Result> Do(TestNode node, Guid operation) =>
        node.Use<StartThread>()
            .Run(
                new Intent(new DeskId(Desk), new PersonId(Person), new OperationId(operation)),
                new ArticleId(Article),
                NoteSubject.OfSentence(new SentenceId(Sentence)),
                ThreadKind.Remark,
                new ThreadId(operation),
                new NoteId(operation),
                $"note of {operation}"
            );
}
