using FactCheck.Domain.Articles;
using FactCheck.Formats.Writing;

namespace FactCheck.Formats.Tests.Writing;

/// <summary>The report and the words that tests of every format write.</summary>
internal static class Reports
{
    public static ReportWords Words { get; } =
        new()
        {
            Exercise = "An exercise: nothing in it happened.",
            Byline = "By",
            Outlet = "Outlet",
            Address = "Address",
            Published = "Published",
            Revision = "Revision",
            SignedOff = "Signed off by",
            NotSignedOff = "Not signed off",
            Exceptions = "Left open",
            SentencesSettled = "Sentences settled",
            ClaimsApproved = "Claims approved",
            Text = "Text",
            Caption = "Caption",
            Claims = "Claims",
            Claim = "Claim",
            Sentences = "Sentences",
            Wording = "Wording",
            Test = "Test",
            Outcome = "Outcome",
            NoOutcome = "Not settled",
            WorkStatus = "Status",
            CheckedBy = "Checked by",
            ApprovedBy = "Approved by",
            NotApproved = "Not approved",
            Reasoning = "Reasoning",
            Evidence = "Evidence",
            NoEvidence = "No evidence",
            Origins = "Origins",
            Origin = "Origin",
            Quote = "Quote",
            Locator = "Where",
            Note = "Note",
            Seen = "Seen in its context",
            Sources = "Sources",
        };

    public static ArticleReport Harbour { get; } =
        new()
        {
            Title = "Harbour closes *for two weeks*",
            Byline = "Jane Doe",
            Outlet = "Westhaven Post",
            Url = "https://news.example/harbour_closes?id=7",
            Published = "3 March 2025",
            Revision = 2,
            IsExercise = true,
            SignOff = new("Ed Itor", "5 March 2025, 10:15", ["Sentence 3: the council has not answered"]),
            Coverage = new(5, 3, 2, 1),
            Paragraphs =
            [
                Paragraph(
                    ParagraphKind.Headline,
                    new ReportSentence(1, "Harbour closes *for two weeks*", "Has claims")
                ),
                Paragraph(ParagraphKind.Caption, new ReportSentence(2, "The wall on Sunday.", "No check needed")),
                Paragraph(
                    ParagraphKind.Body,
                    new ReportSentence(3, "The repair costs $3.2 million & 1. more_or_less that.", "Has claims"),
                    new ReportSentence(4, "“A sum,” said the mayor, <b>“we have.”</b>", "Has claims")
                ),
                Paragraph(ParagraphKind.ListItem, new ReportSentence(5, "- ferries [first]", "Unseen")),
            ],
            Claims = [Closure, Cost],
        };

    private static ReportClaim Closure =>
        new()
        {
            Number = 1,
            Sentences = [1],
            Span = "closes *for two weeks*",
            Test = "Is it so",
            Outcome = "Correct",
            WorkStatus = "Approved",
            CheckedBy = "Rita Viewer",
            ApprovedBy = "Ed Itor",
            ApprovedAt = "4 March 2025, 09:00",
            Evidence =
            [
                new ReportEvidence
                {
                    SourceTitle = "Notice 12 to mariners",
                    Outlet = "Port authority",
                    Url = "https://port.example/12",
                    Kind = "Document",
                    Stance = "Supports",
                    Quote = "closed from 3 to 17 March",
                    Locator = "p. 1",
                    Seen = "by Rita Viewer, 4 March 2025, in a copy with SHA-256 0f3a…",
                },
            ],
        };

    private static ReportClaim Cost =>
        new()
        {
            Number = 2,
            Sentences = [3, 4],
            Span = "The repair costs $3.2 million … “A sum,”",
            Wording = "The repair of the wall is expected to cost 3.2 million.",
            Test = "Did they say it",
            WorkStatus = "Waiting",
            Reasoning =
                "# Not sure\n\nThe mayor says **3.2**, the port `3.4`:\n\n- [port](https://port.example/12)\n- <script>alert(1)</script>\n\n```\nunclosed",
            CheckedBy = "Rita Viewer",
            Origins = ["Supports: 1 link · 1 origin", "Mixed: 1 link · 1 origin · 1 unnamed"],
            Evidence =
            [
                new ReportEvidence
                {
                    SourceTitle = "Notice 12 to mariners",
                    Outlet = "Port authority",
                    Url = "https://port.example/12",
                    Kind = "Document",
                    Stance = "Mixed",
                    Origin = "comes from *unnamed people*",
                    Note = "Gives no sum",
                },
                new ReportEvidence
                {
                    SourceTitle = "Call with the mayor",
                    Kind = "Interview",
                    Stance = "Supports",
                },
            ],
        };

    private static ReportParagraph Paragraph(ParagraphKind kind, params ReportSentence[] sentences) =>
        new(kind, sentences);
}
