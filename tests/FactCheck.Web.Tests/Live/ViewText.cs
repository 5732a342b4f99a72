using System.Text.Json;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Live;

/// <summary>A part of a view as a text, so that two are equal when they say the same: records of arrays compare by reference.</summary>
internal static class ViewText
{
    public static string Of(ArticleView view) =>
        JsonSerializer.Serialize(
            new
            {
                view.Desk,
                view.Id,
                view.Version,
                view.Head,
                view.Paragraphs,
                view.Sentences,
                Claims = view.Claims.Values.OrderBy(c => c.Id.Value),
                view.Coverage,
                view.Missing,
            }
        );

    public static string Of(ParagraphView paragraph) => JsonSerializer.Serialize(paragraph);
}
