using System.Collections.Immutable;
using FactCheck.Web.Live;

namespace FactCheck.Web.Articles;

/// <summary>How much of a text a page opens with: some 70 lines, more than two screens on most desks.</summary>
internal static class FirstScreen
{
    /// <summary>In UTF-16 code units; what stands around the text is not counted.</summary>
    public const int Length = 5_000;

    /// <summary>How many paragraphs, from the first, hold that much; all of them where the text is shorter.</summary>
    public static int Of(ImmutableArray<ParagraphView> paragraphs)
    {
        var (count, length) = (0, 0);
        while (count < paragraphs.Length && length < Length)
        {
            length += paragraphs[count++].Text.Length;
        }

        return count;
    }
}
