namespace FactCheck.Text.Sentences;

/// <summary>What a language file says about a word; a word may be of several kinds.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>An abbreviation that ends a sentence only before a word that commonly begins one (Inc., etc.).</summary>
    Abbreviation = 1,

    /// <summary>An abbreviation before a name, or one that always needs what follows (Mr., e.g.); never ends a sentence.</summary>
    Title = 2,

    /// <summary>An abbreviation before a number (No. 5, p. 12); otherwise an ordinary word.</summary>
    BeforeNumber = 4,

    /// <summary>A word that, with a capital, commonly begins a sentence (The, However).</summary>
    Starter = 8,

    /// <summary>A verb of saying (said, asked) as it follows direct speech.</summary>
    Reporting = 16,

    /// <summary>A pronoun or article that may stand before a verb of saying.</summary>
    Speaker = 32,

    /// <summary>A name that ends in an exclamation or question mark (Yahoo!), written without it.</summary>
    ShoutedName = 64,

    /// <summary>A word that opens a phrase of time or place before the subject (At 7 a.m. Ms. Kent …).</summary>
    Preposition = 128,

    /// <summary>A word that, with a capital, begins a sentence even where no stop stands before it: the line before was a heading.</summary>
    AfterHeading = 256,

    /// <summary>An abbreviation that closes a list, so that any capital begins a new sentence (etc.).</summary>
    Closing = 512,

    /// <summary>A word that belongs to the time of day before it (5 p.m. Monday, 6 a.m. EST).</summary>
    AfterClock = 1024,

    /// <summary>One of the commonest words of the language, by which it is guessed.</summary>
    Common = 2048,

    /// <summary>A word that no heading ends with, such as an article or "film": what follows is a name or a title.</summary>
    NeverLast = 4096,
}

/// <summary>Questions about <see cref="WordKinds"/>.</summary>
internal static class WordKindsQuestions
{
    public static bool HasAny(this WordKinds kinds, WordKinds of) => (kinds & of) != WordKinds.None;
}
