namespace FactCheck.Text.Revisions;

/// <summary>An old and a new token that were matched, by number.</summary>
internal readonly record struct TokenMatch(int Old, int New);

/// <summary>A stretch of old tokens against a stretch of new ones, ends exclusive.</summary>
internal readonly record struct TokenRange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    /// <summary>Whether both sides hold something.</summary>
    public bool IsOpen => OldStart < OldEnd && NewStart < NewEnd;

    /// <summary>The number of pairs.</summary>
    public long Cells => (long)(OldEnd - OldStart) * (NewEnd - NewStart);
}

/// <summary>The words and marks of two texts, comparable by number across both.</summary>
internal sealed class DiffTokens
{
    private readonly string oldText;
    private readonly string newText;
    private readonly int[] oldHashes;
    private readonly int[] newHashes;

    public DiffTokens(string oldText, string newText)
    {
        (this.oldText, this.newText) = (oldText, newText);
        Old = Scan(oldText);
        New = Scan(newText);
        oldHashes = Hashes(oldText, Old);
        newHashes = Hashes(newText, New);
    }

    /// <summary>The places of the old tokens.</summary>
    public List<TextSpan> Old { get; }

    /// <summary>The places of the new tokens.</summary>
    public List<TextSpan> New { get; }

    /// <summary>Whether two tokens are the same letter for letter.</summary>
    public bool AreEqual(int oldToken, int newToken) =>
        oldHashes[oldToken] == newHashes[newToken] && OldPart(oldToken).SequenceEqual(NewPart(newToken));

    /// <summary>Whether two tokens are the same but for upper and lower case.</summary>
    public bool AreAlike(int oldToken, int newToken) =>
        oldHashes[oldToken] == newHashes[newToken]
        && OldPart(oldToken).Equals(NewPart(newToken), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an old token is a word and not a mark.</summary>
    public bool IsWord(int oldToken) => char.IsLetterOrDigit(oldText[Old[oldToken].Start]);

    /// <summary>The tokens that occur once on each side of a range, in an order common to both; the most there are.</summary>
    public List<TokenMatch> UniqueIn(TokenRange range)
    {
        var seen = new Dictionary<int, (int Old, int New, bool Twice)>();
        for (var i = range.OldStart; i < range.OldEnd; i++)
        {
            seen[oldHashes[i]] = (i, -1, seen.ContainsKey(oldHashes[i]));
        }

        for (var j = range.NewStart; j < range.NewEnd; j++)
        {
            if (seen.TryGetValue(newHashes[j], out var token))
            {
                seen[newHashes[j]] = (token.Old, j, token.Twice || token.New >= 0);
            }
        }

        var ties = seen
            .Values.Where(t => !t.Twice && t.New >= 0 && AreEqual(t.Old, t.New))
            .OrderBy(t => t.Old)
            .Select(t => new Tie(t.Old, t.New - range.NewStart, 1, 1))
            .ToList();
        var chain = HeaviestChain.Of(ties, range.NewEnd - range.NewStart);
        return chain.ConvertAll(t => new TokenMatch(ties[t].Old, ties[t].New + range.NewStart));
    }

    private ReadOnlySpan<char> OldPart(int token) => oldText.AsSpan(Old[token].Start, Old[token].Length);

    private ReadOnlySpan<char> NewPart(int token) => newText.AsSpan(New[token].Start, New[token].Length);

    private static List<TextSpan> Scan(string text)
    {
        var tokens = new List<TextSpan>(text.Length / 5);
        var scanner = new WordScanner(text, punctuation: true);
        while (scanner.Next())
        {
            tokens.Add(new TextSpan(scanner.Start, scanner.End));
        }

        return tokens;
    }

    private static int[] Hashes(string text, List<TextSpan> tokens)
    {
        var hashes = new int[tokens.Count];
        for (var t = 0; t < hashes.Length; t++)
        {
            hashes[t] = string.GetHashCode(
                text.AsSpan(tokens[t].Start, tokens[t].Length),
                StringComparison.OrdinalIgnoreCase
            );
        }

        return hashes;
    }
}
