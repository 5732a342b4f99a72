namespace FactCheck.Text.Revisions;

/// <summary>
/// Matches the tokens of two short stretches so that the matched ones weigh most, with a premium on unbroken runs: global
/// alignment after Needleman and Wunsch with the two states of Gotoh. The unit is the token; time and memory are the product
/// of both lengths.
/// </summary>
internal static class WordAlignment
{
    private const int RunPremium = 3;

    // Less than nothing: a mark is worth matching only beside something else that matches.
    private const int MarkWeight = -1;

    private const byte Up = 1;
    private const byte Diagonal = 2;
    private const byte InRun = 4;

    /// <summary>Adds the matched pairs in <paramref name="range"/> to <paramref name="matches"/>, in order.</summary>
    public static void Match(DiffTokens pair, TokenRange range, List<TokenMatch> matches)
    {
        var (rows, columns) = (range.OldEnd - range.OldStart, range.NewEnd - range.NewStart);
        var steps = new byte[rows * columns];
        var best = new int[columns + 1];
        var run = new int[columns + 1];
        run.AsSpan().Fill(int.MinValue / 2);
        for (var i = 0; i < rows; i++)
        {
            var (bestBefore, runBefore) = (best[0], run[0]);
            var weight = Weight(pair, range.OldStart + i);
            for (var j = 0; j < columns; j++)
            {
                var (bestHere, runHere) = (best[j + 1], run[j + 1]);
                var step = bestHere >= best[j] ? Up : (byte)0;
                best[j + 1] = Math.Max(bestHere, best[j]);
                run[j + 1] = int.MinValue / 2;
                if (Gain(pair, range.OldStart + i, range.NewStart + j, weight) is { } gain)
                {
                    var inRun = runBefore + RunPremium >= bestBefore;
                    run[j + 1] = gain + (inRun ? runBefore + RunPremium : bestBefore);
                    step |= inRun ? InRun : (byte)0;
                    if (run[j + 1] > best[j + 1] || (run[j + 1] == best[j + 1] && weight > 0))
                    {
                        best[j + 1] = run[j + 1];
                        step |= Diagonal;
                    }
                }

                steps[(i * columns) + j] = step;
                (bestBefore, runBefore) = (bestHere, runHere);
            }
        }

        Trace(range, steps, rows, columns, matches);
    }

    private static void Trace(TokenRange range, byte[] steps, int rows, int columns, List<TokenMatch> matches)
    {
        var from = matches.Count;
        var inRun = false;
        for (int i = rows - 1, j = columns - 1; i >= 0 && j >= 0; )
        {
            var step = steps[(i * columns) + j];
            if (inRun || (step & Diagonal) != 0)
            {
                matches.Add(new TokenMatch(range.OldStart + i--, range.NewStart + j--));
                inRun = (step & InRun) != 0;
            }
            else if ((step & Up) != 0)
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        matches.Reverse(from, matches.Count - from);
    }

    private static int Weight(DiffTokens pair, int oldToken) =>
        pair.IsWord(oldToken) ? 4 + Math.Min(pair.Old[oldToken].Length, 8) : MarkWeight;

    private static int? Gain(DiffTokens pair, int oldToken, int newToken, int weight) =>
        !pair.AreAlike(oldToken, newToken) ? null
        : pair.AreEqual(oldToken, newToken) ? weight
        : weight - 2;
}
