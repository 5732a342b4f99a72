namespace FactCheck.Text.Attribution;

/// <summary>
/// Finds the outlets named in a sentence. Idea: names of the gazetteer are looked up word by word, the longest first; a name
/// that is an ordinary word too ("Time", "The Sun", "Nature") counts only where the words around it treat it as a source; the
/// same words tell the role. Unit: UTF-16 code units of the sentence. Gives up: outlets that are not listed, and names in
/// lower case.
/// </summary>
public sealed class OutletFinder(OutletGazetteer gazetteer)
{
    private const int LongestFirstWord = 32;

    /// <summary>A finder for the outlets of our own list.</summary>
    public static OutletFinder Default { get; } = new(OutletGazetteer.Default);

    /// <summary>The outlets named in <paramref name="sentence"/>, in order and without overlap.</summary>
    public IReadOnlyList<OutletMention> Find(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var mentions = new List<OutletMention>();
        SentenceWords? words = null;
        Span<char> word = stackalloc char[LongestFirstWord];
        for (var at = 0; at < sentence.Length; )
        {
            if (!WordLetters.IsPart(sentence[at]))
            {
                at++;
                continue;
            }

            var end = WordLetters.WordEnd(sentence, at);
            var mention = end - at <= LongestFirstWord ? FindAt(sentence, at, end, word, ref words) : null;
            if (mention is not null)
            {
                mentions.Add(mention);
            }

            at = mention?.Span.End ?? end;
        }

        return mentions;
    }

    private OutletMention? FindAt(string sentence, int at, int wordEnd, Span<char> word, ref SentenceWords? words)
    {
        var length = 0;
        for (var i = at; i < wordEnd; i++)
        {
            if (char.IsLetterOrDigit(sentence[i]))
            {
                word[length++] = WordLetters.Fold(sentence[i]);
            }
        }

        OutletMention? found = null;
        foreach (var pattern in gazetteer.StartingWith(word[..length]))
        {
            if (found is not null && pattern.Folded.Length < found.Span.Length)
            {
                break;
            }

            var end = pattern.MatchAt(sentence, at);
            if (end < 0)
            {
                continue;
            }

            var span = new TextSpan(at, end);
            if (found is not null)
            {
                found = found with { Others = [.. found.Others, pattern.Outlet] };
            }
            else
            {
                words ??= new SentenceWords(sentence);
                found = Mention(words, span, pattern);
            }
        }

        return found;
    }

    private static OutletMention? Mention(SentenceWords words, TextSpan span, NamePattern pattern)
    {
        var cue = SourceCues.Of(words, span);
        var isSupported = cue >= Cue.Noun || SourceCues.IsTitle(words, span);
        if (pattern.NeedsSupport && (!isSupported || SourceCues.IsPartOfName(words, span)))
        {
            return null;
        }

        var isInPrint = pattern.Outlet.Kind is OutletKind.Newspaper or OutletKind.Magazine or OutletKind.Journal;
        if (cue < Cue.Asserter && isInPrint && SourceCues.IsWrittenIn(words, span))
        {
            cue = Cue.Channel;
        }

        var role = cue switch
        {
            Cue.Channel => SourceRole.ReportingSource,
            Cue.Asserter => SourceRole.Claimant,
            _ => SourceRole.Mentioned,
        };
        return new OutletMention(span, pattern.Outlet, [], role);
    }
}
