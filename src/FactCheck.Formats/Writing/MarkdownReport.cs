using System.Globalization;
using System.Text;
using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Writing;

/// <summary>
/// Writes a report as Markdown: what it is about, how far the check has come, the text with its sentences numbered, each claim
/// with its evidence, and the sources as a numbered list.
/// </summary>
/// <remarks>
/// CommonMark without raw HTML. Everything people wrote is escaped, reasoning is written anew, so nothing of it can become
/// markup of the report. Of an exercise the head, each part and the end say that it is one: wherever a page begins, it is near.
/// </remarks>
public sealed class MarkdownReport
{
    private readonly StringBuilder _out = new();
    private readonly ArticleReport _report;
    private readonly ReportWords _words;
    private readonly ReportSources _sources;

    private MarkdownReport(ArticleReport report, ReportWords words)
    {
        _report = report;
        _words = words;
        _sources = new ReportSources(report.Claims);
    }

    /// <summary>The report as Markdown, lines ending in a line feed.</summary>
    public static string Write(ArticleReport report, ReportWords words)
    {
        var writer = new MarkdownReport(report, words);
        writer.WriteHead();
        writer.WriteText();
        writer.WriteClaims();
        writer.WriteSources();
        writer.WriteExercise();
        return writer._out.ToString().TrimEnd('\n') + "\n";
    }

    private void WriteHead()
    {
        WriteExercise();
        Block($"# {Text(_report.Title)}");
        Item(_words.Byline, _report.Byline);
        Item(_words.Outlet, _report.Outlet);
        if (!string.IsNullOrWhiteSpace(_report.Url))
        {
            Line($"- {Text(_words.Address)}: {MarkdownText.Link(Text(_report.Url), _report.Url)}");
        }

        Item(_words.Published, _report.Published);
        Item(_words.Revision, Number(_report.Revision));
        Item(_words.SentencesSettled, $"{Number(_report.Coverage.Settled)} / {Number(_report.Coverage.Sentences)}");
        Item(_words.ClaimsApproved, $"{Number(_report.Coverage.Approved)} / {Number(_report.Coverage.Claims)}");
        WriteSignOff();
        Line("");
    }

    private void WriteSignOff()
    {
        if (_report.SignOff is not { } signOff)
        {
            Line($"- {Text(_words.NotSignedOff)}");
            return;
        }

        Item(_words.SignedOff, $"{signOff.By}, {signOff.At}");
        if (signOff.Exceptions.Count > 0)
        {
            Line($"- {Text(_words.Exceptions)}:");
            foreach (var exception in signOff.Exceptions)
            {
                Line($"  - {Text(exception)}");
            }
        }
    }

    private void WriteText()
    {
        WritePartHeading(_words.Text);
        var claims = _report
            .Claims.SelectMany(claim => claim.Sentences.Select(sentence => (sentence, claim.Number)))
            .ToLookup(pair => pair.sentence, pair => pair.Number);
        foreach (var paragraph in _report.Paragraphs)
        {
            Block(
                StartOf(paragraph.Kind)
                    + string.Join(' ', paragraph.Sentences.Select(s => Sentence(s, claims[s.Number])))
            );
        }
    }

    private static string Sentence(ReportSentence sentence, IEnumerable<int> claims)
    {
        var numbers = string.Join(", ", claims.Distinct().Select(Number));
        var status = numbers.Length == 0 ? Text(sentence.Disposition) : $"{Text(sentence.Disposition)}: {numbers}";
        return $"**{Number(sentence.Number)}** {Text(sentence.Text)} *({status})*";
    }

    private string StartOf(ParagraphKind kind) =>
        kind switch
        {
            ParagraphKind.Headline => "### ",
            ParagraphKind.Subheading => "#### ",
            ParagraphKind.Quotation => "> ",
            ParagraphKind.ListItem => "- ",
            ParagraphKind.Caption => $"{Text(_words.Caption)}: ",
            _ => "",
        };

    private void WriteClaims()
    {
        WritePartHeading(_words.Claims);
        foreach (var claim in _report.Claims)
        {
            WriteClaim(claim);
        }
    }

    private void WriteClaim(ReportClaim claim)
    {
        Block($"### {Text(_words.Claim)} {Number(claim.Number)}");
        Block($"> {Text(claim.Span)}");
        Item(_words.Wording, claim.Wording);
        Item(_words.Sentences, string.Join(", ", claim.Sentences.Select(Number)));
        Item(_words.Test, claim.Test);
        Item(_words.Outcome, claim.Outcome ?? _words.NoOutcome);
        Item(_words.WorkStatus, claim.WorkStatus);
        Item(_words.CheckedBy, claim.CheckedBy);
        if (claim.ApprovedBy is null)
        {
            Line($"- {Text(_words.NotApproved)}");
        }
        else
        {
            Item(
                _words.ApprovedBy,
                claim.ApprovedAt is null ? claim.ApprovedBy : $"{claim.ApprovedBy}, {claim.ApprovedAt}"
            );
        }

        WriteEvidence(claim);
        Line("");
        WriteReasoning(claim.Reasoning);
    }

    private void WriteEvidence(ReportClaim claim)
    {
        Item(_words.Origins, string.Join("; ", claim.Origins));
        Line(claim.Evidence.Count == 0 ? $"- {Text(_words.NoEvidence)}" : $"- {Text(_words.Evidence)}:");
        foreach (var evidence in claim.Evidence)
        {
            Line(
                $"  - \\[{Number(_sources.NumberOf(evidence))}\\] {Text(evidence.SourceTitle)}: {Text(evidence.Stance)}"
            );
            Item(_words.Origin, evidence.Origin, "    ");
            Item(_words.Quote, evidence.Quote, "    ");
            Item(_words.Locator, evidence.Locator, "    ");
            Item(_words.Note, evidence.Note, "    ");
            Item(_words.Seen, evidence.Seen, "    ");
        }
    }

    private void WriteReasoning(string? reasoning)
    {
        if (string.IsNullOrWhiteSpace(reasoning))
        {
            return;
        }

        Block($"{Text(_words.Reasoning)}:");
        foreach (var line in MarkdownRewriter.Lines(reasoning))
        {
            Line($"> {line}".TrimEnd(' '));
        }

        Line("");
    }

    private void WriteSources()
    {
        if (_sources.InOrder.Count == 0)
        {
            return;
        }

        WritePartHeading(_words.Sources);
        foreach (var source in _sources.InOrder)
        {
            var parts = new[] { source.SourceTitle, source.Outlet, source.Kind }
                .Where(part => !string.IsNullOrWhiteSpace(part))
                .Select(part => Text(part!))
                .ToList();
            if (!string.IsNullOrWhiteSpace(source.Url))
            {
                parts.Add(MarkdownText.Link(Text(source.Url), source.Url));
            }

            Line($"{Number(_sources.NumberOf(source))}. {string.Join(", ", parts)}");
        }

        Line("");
    }

    private void WritePartHeading(string heading)
    {
        Block($"## {Text(heading)}");
        WriteExercise();
    }

    private void WriteExercise()
    {
        if (_report.IsExercise)
        {
            Block($"**{Text(_words.Exercise)}**");
        }
    }

    private void Item(string word, string? value, string indent = "")
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Line($"{indent}- {Text(word)}: {Text(value)}");
        }
    }

    private void Block(string text)
    {
        Line(text);
        Line("");
    }

    private void Line(string text) => _out.Append(text).Append('\n');

    private static string Text(string text) => MarkdownText.Escape(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
