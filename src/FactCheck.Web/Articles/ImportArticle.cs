using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Desks;
using FactCheck.Text.Sentences;
using FactCheck.Web.Data;

namespace FactCheck.Web.Articles;

/// <summary>Saves a draft as an article with its first revision and the sentences found in it.</summary>
public sealed class ImportArticle(Workspace workspace)
{
    /// <summary>Saves the draft under the id that was minted for it.</summary>
    public Task<Result> Run(Intent intent, ArticleId id, ArticleDraft draft) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            change =>
            {
                if (ArticleRules.WhyNotImport(draft, change.Member) is { } refusal)
                {
                    return Task.FromResult<Refusal?>(refusal);
                }

                var article = new Article(id, intent.Desk, draft, intent.Person, change.At);
                change.Begin(article);
                change.Db.Add(new Revision(intent.Desk, id, 1, intent.Person, change.At));
                var sentences = AddText(change.Db, article, draft);
                change.Record(
                    new ArticleImported(article.Title, draft.Paragraphs.Count, sentences, HashOf(draft.Paragraphs))
                );
                change.RecordOnDesk(new ArticleAdded(id));
                return Task.FromResult<Refusal?>(null);
            }
        );

    private static int AddText(FactCheckDb db, Article article, ArticleDraft draft)
    {
        var sentences = 0;
        foreach (var (index, paragraph) in draft.Paragraphs.Index())
        {
            db.Add(new Paragraph(article.DeskId, article.Id, 1, index, paragraph.Kind, paragraph.Text));
            if (paragraph.Kind is ParagraphKind.NotArticle)
            {
                continue;
            }

            foreach (var span in SentenceSegmenter.Split(paragraph.Text, draft.Language))
            {
                var sentence = new Sentence(SentenceId.New(), article.DeskId, article.Id);
                db.Add(sentence);
                db.Add(new Placement(article.DeskId, article.Id, sentence.Id, 1, index, span));
                sentences++;
            }
        }

        return sentences;
    }

    private static string HashOf(IReadOnlyList<DraftParagraph> paragraphs) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', paragraphs.Select(p => p.Text))))
        );
}
