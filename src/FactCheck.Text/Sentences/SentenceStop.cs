using System.Runtime.InteropServices;

namespace FactCheck.Text.Sentences;

/// <summary>A run of stops with what closes behind it; offsets are code units of the text.</summary>
/// <param name="At">The first stop.</param>
/// <param name="End">After the last stop of the run.</param>
/// <param name="Close">After the closing quotes, brackets and note numbers behind the run: where the sentence would end.</param>
/// <param name="Next">The next visible character, a line break, or the end of the text.</param>
/// <param name="Word">The first character of the next word, behind opening marks and dashes.</param>
/// <param name="Shape">What the run consists of.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SentenceStop(int At, int End, int Close, int Next, int Word, StopShape Shape)
{
    public bool HasGap => Next > Close;

    public bool IsClosed => Close > End;

    public bool IsLoneDot => Shape == StopShape.Dot;
}

/// <summary>What a run of stops consists of.</summary>
internal enum StopShape
{
    /// <summary>One full stop.</summary>
    Dot,

    /// <summary>Two dots or more, or an ellipsis character.</summary>
    Dots,

    /// <summary>At least one question or exclamation mark.</summary>
    Mark,

    /// <summary>A stop that always ends a sentence.</summary>
    Plain,
}
