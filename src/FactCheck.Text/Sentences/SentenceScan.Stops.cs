namespace FactCheck.Text.Sentences;

/// <summary>Reading a stop and what closes behind it.</summary>
internal ref partial struct SentenceScan
{
    /// <summary>More opening marks than this before a word are no sentence's beginning.</summary>
    private const int LongestOpening = 8;

    private readonly SentenceStop ReadStop(int at)
    {
        var end = StopsEnd(at, out var shape);
        var close = end;
        while (true)
        {
            var closed = ClosersEnd(close);
            if (closed == close || closed >= _text.Length || !IsStop(_text[closed]))
            {
                close = closed;
                break;
            }

            close = StopsEnd(closed, out _);
        }

        close = NoteNumberEnd(close);
        var next = SkipBlanks(close);
        for (var face = FaceEnd(next); face > next; face = FaceEnd(next))
        {
            close = face;
            next = SkipBlanks(close);
        }

        return new SentenceStop(at, end, close, next, WordAfter(next), shape);
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]) && !Letters.IsLineBreak(_text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// The end of a face that closes the sentence before it: an emoticon such as ":-)" or an emoji, with white space or
    /// the end of the text behind it; the offset itself when there is none.
    /// </summary>
    private readonly int FaceEnd(int at)
    {
        var end = at;
        if (end + 1 < _text.Length && _text[end] is ':' or ';' or '=' or '8')
        {
            end += _text[end + 1] is '-' or '^' or 'o' ? 2 : 1;
            end +=
                end < _text.Length && _text[end] is ')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or ']' or '3'
                    ? 1
                    : -end;
        }
        else
        {
            while (end + 1 < _text.Length && Letters.IsEmoji(_text[end], _text[end + 1]))
            {
                end += 2;
            }

            end += end > at && end < _text.Length && _text[end] == '\uFE0F' ? 1 : 0;
        }

        return end > at && (end >= _text.Length || char.IsWhiteSpace(_text[end])) ? end : at;
    }

    /// <summary>The end of a run of stops; dots may be spaced (". . .").</summary>
    private readonly int StopsEnd(int at, out StopShape shape)
    {
        var end = at;
        var dots = 0;
        shape = StopShape.Dot;
        while (end < _text.Length)
        {
            var unit = _text[end];
            if (Letters.IsDots(unit))
            {
                dots += unit == '.' ? 1 : 3;
            }
            else if (Letters.IsPlainStop(unit) || IsExtraStop(unit))
            {
                shape = StopShape.Plain;
            }
            else if (Letters.IsMark(unit))
            {
                shape = shape == StopShape.Plain ? shape : StopShape.Mark;
            }
            else if (
                unit is not (' ' or '\u00A0')
                || dots == 0
                || !IsDotAt(end + 1)
                || IsDotAt(end + 2)
                || IsDotsBefore(end)
            )
            {
                break;
            }

            end++;
        }

        shape = shape == StopShape.Dot && dots > 1 ? StopShape.Dots : shape;
        return end;
    }

    private readonly bool IsDotAt(int at) => at < _text.Length && _text[at] == '.';

    /// <summary>Whether a run written close ("...") ended here: then a spaced dot begins a run of its own.</summary>
    private readonly bool IsDotsBefore(int end) => end >= 3 && _text[end - 1] == '.' && _text[end - 2] == '.';

    private readonly int ClosersEnd(int at)
    {
        while (at < _text.Length)
        {
            var unit = _text[at];
            if (Letters.IsCloser(unit) || (Letters.IsQuoteOfTwoWays(unit) && !IsWordAt(at + 1)))
            {
                at++;
            }
            else if (
                char.IsWhiteSpace(unit)
                && !_rules.InwardGuillemets
                && at + 1 < _text.Length
                && _text[at + 1] == '»'
            )
            {
                at += 2;
            }
            else
            {
                var note = NoteEnd(at);
                if (note == at)
                {
                    break;
                }

                at = note;
            }
        }

        return at;
    }

    /// <summary>The end of a note such as "[12]", "[2–11]" or "²" behind a stop.</summary>
    private readonly int NoteEnd(int at)
    {
        if (Letters.IsNoteSign(_text[at]))
        {
            return at + 1;
        }

        if (_text[at] != '[')
        {
            return at;
        }

        var end = at + 1;
        while (end < _text.Length && end < at + 8 && (char.IsAsciiDigit(_text[end]) || _text[end] is '–' or '-' or ','))
        {
            end++;
        }

        return end > at + 1 && end < _text.Length && _text[end] == ']' ? end + 1 : at;
    }

    /// <summary>Dots for words left out, in brackets: "[...]" ends nothing.</summary>
    private readonly bool IsOmission(SentenceStop stop) =>
        stop.Shape == StopShape.Dots
        && stop.IsClosed
        && stop.At > 0
        && SkipBack(stop.At) is var before and > 0
        && _text[before - 1] is '[' or '('
        && _text[stop.End] is ']' or ')';

    /// <summary>A full stop at a word and then three spaced dots: what was left out belongs to the next sentence.</summary>
    private readonly bool IsStopBeforeOmission(SentenceStop stop) =>
        !stop.IsClosed
        && stop.End - stop.At == ". . . .".Length
        && _text[stop.At + 1] == ' '
        && IsWordAt(stop.At - 1)
        && stop.Word < _text.Length
        && char.IsUpper(_text[stop.Word]);

    private readonly int SkipBack(int at)
    {
        while (at > _start && _text[at - 1] is ' ' or '\u00A0')
        {
            at--;
        }

        return at;
    }

    private readonly bool IsWordAt(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    private readonly int WordAfter(int next)
    {
        var word = next;
        var limit = Math.Min(_text.Length, next + LongestOpening);
        while (word < limit && IsBeforeWord(_text[word]))
        {
            word++;
        }

        return word;
    }

    private static bool IsBeforeWord(char unit) =>
        Letters.IsOpener(unit)
        || Letters.IsDash(unit)
        || (char.IsWhiteSpace(unit) && !Letters.IsLineBreak(unit))
        || unit == '•';
}
