namespace FactCheck.Formats.Reading;

/// <summary>Finds who wrote the article: in a line such as "By Jane Doe and John Roe", or in the author's blurb below it.</summary>
/// <remarks>A name is two to four capitalised words. Given up: one-word names, and names written in small letters.</remarks>
internal static class AuthorLines
{
    private const int LongestByline = 160;

    private static readonly string[] Starts =
    [
        "By ",
        "BY ",
        "by ",
        "Written by ",
        "Words by ",
        "Story by ",
        "Reported by ",
        "Posted by ",
    ];
    private static readonly string[] Joints =
    [
        "and",
        "&",
        "de",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "di",
        "da",
        "del",
        "bin",
        "al",
        "el",
    ];

    private static readonly string[] BlurbVerbs =
    [
        "is",
        "was",
        "has",
        "covers",
        "covered",
        "writes",
        "wrote",
        "joined",
        "reports",
        "reported",
        "works",
        "can",
        "lives",
        "contributes",
        "edits",
        "leads",
        "specializes",
        "specialises",
        "spent",
        "grew",
        "graduated",
        "started",
        "began",
    ];

    private static readonly string[] AfterNames = ["Published", "Updated", "Posted", "Senior", "On", "At"];
    private static readonly char[] PartEnds = ['|', '•', '·', '(', '/'];

    /// <summary>The names in a line that says by whom the article is, or null when the line is no byline.</summary>
    public static string? Byline(string line)
    {
        var start = Starts.FirstOrDefault(s => line.StartsWith(s, StringComparison.Ordinal));
        if (start is null || line.Length > LongestByline || Sentences.EndsInFullStop(line))
        {
            return null;
        }

        var rest = line[start.Length..];
        var end = rest.IndexOfAny(PartEnds);
        var names = (end < 0 ? rest : rest[..end])
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(NameAtStart)
            .TakeWhile(name => name is not null)
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>The name when the line is a name and what the person is called: "Jane Doe Senior Writer", "Jane Doe".</summary>
    public static string? NameAndRole(string line)
    {
        if (line.Length > 80 || Sentences.EndsOne(line))
        {
            return null;
        }

        var words = Words(line);
        var role = words.FindIndex(word =>
            IsRole(word) || word is "Senior" or "Junior" or "Chief" or "Deputy" or "Managing" or "Staff"
        );
        var name = role < 0 ? words : words[..role];
        return name.Count is >= 2 and <= 4 && name.TrueForAll(IsNameWord) ? string.Join(' ', name) : null;
    }

    /// <summary>Whether the line tells about this person as a blurb does: their name, then what they are or do.</summary>
    public static bool TellsAbout(string line, string name) =>
        line.Length > name.Length + 3
        && line.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && line[name.Length] == ' '
        && BlurbVerbs.Contains(
            Words(line[name.Length..Math.Min(line.Length, name.Length + 40)]).FirstOrDefault(),
            StringComparer.Ordinal
        );

    /// <summary>The name in a line such as "Jane Doe is a senior reporter at The Paper, covering health.", or null.</summary>
    public static string? PresentedReporter(string line)
    {
        if (line.Length > 600)
        {
            return null;
        }

        var words = Words(line);
        var verb = words.FindIndex(word => word is "is" or "was" or "has" or "covers" or "writes" or "reports");
        if (verb is < 2 or > 4 || !words[..verb].TrueForAll(IsNameWord))
        {
            return null;
        }

        var presents = words[verb] is "covers" or "writes" or "reports" || words.Skip(verb).Take(8).Any(IsRole);
        return presents ? string.Join(' ', words[..verb]) : null;
    }

    private static string? NameAtStart(string part)
    {
        var name = new List<string>();
        var words = Words(part);
        for (var i = 0; i < words.Count; i++)
        {
            // "Jan" is a month before a number and a man before a name.
            var isDate = i + 1 < words.Count && char.IsAsciiDigit(words[i + 1][0]) && PageDate.IsMonth(words[i]);
            if (
                isDate
                || IsRole(words[i])
                || AfterNames.Contains(words[i])
                || !(IsNameWord(words[i]) || Joints.Contains(words[i]))
            )
            {
                break;
            }

            name.Add(words[i]);
        }

        while (name.Count > 0 && Joints.Contains(name[^1]))
        {
            name.RemoveAt(name.Count - 1);
        }

        var plain = name.Count is >= 2 and <= 12 && PageDate.DayIn(name) is null && IsNameWord(name[0]);
        return plain && !IsCommon(name[0]) ? string.Join(' ', name) : null;
    }

    private static bool IsCommon(string word) =>
        word is "The" or "Any" or "A" or "An" or "All" or "This" or "That" or "Our" or "No";

    private static bool IsRole(string word) => PageWords.Roles.Contains(word.TrimEnd(',', '.', ';').ToLowerInvariant());

    private static bool IsNameWord(string word) =>
        word.Length is >= 1 and <= 24
        && char.IsUpper(word[0])
        && word.All(c =>
            char.IsLetter(c)
            || c is '\'' or '’' or '-' or '.'
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        );

    private static List<string> Words(string line) =>
        [.. line.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)];
}
