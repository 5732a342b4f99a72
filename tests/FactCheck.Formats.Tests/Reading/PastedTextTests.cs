using FactCheck.Domain.Articles;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Tests.Reading;

/// <summary>Pages and drafts of several makes, each line with the kind a person would give it.</summary>
public sealed class PastedTextTests
{
    private const string Lead =
        "The harbour of Westhaven will close for two weeks in March, the port authority said on Monday, after cracks were found.";

    private const string More =
        "Ships bound for the town are to be sent to the neighbouring port, which has agreed to take up to 40 of them a day.";

    private const string Last =
        "The authority expects the repair to cost 3.2 million, a sum the council has still to approve.";

    [Theory]
    [InlineData("Just one sentence about the harbour.", "B")]
    [InlineData("harbour", "B")]
    [InlineData("apples\npears\nplums", "BBB")]
    [InlineData(Lead + "\n" + More, "BB")]
    [InlineData("Harbour closes for two weeks\n\n" + Lead + "\n\n" + More, "HBB")]
    [InlineData("Will the harbour close?\n" + Lead, "HB")]
    [InlineData("Harbour dispute reaches the U.S.\n" + Lead, "HB")]
    [InlineData(Lead + "\n\nA costly repair\n\n" + More + "\n" + Last, "BSBB")]
    [InlineData("Harbour closes\n" + Lead + "\n• ferries\n• cargo ships\n" + Last, "HBLLB")]
    [InlineData("Harbour closes\n" + Lead + "\n- ferries\n- cargo ships\n" + Last, "HBLLB")]
    [InlineData("Harbour closes\n" + Lead + "\n“We had no choice but to close the harbour now.”\n" + Last, "HBQB")]
    public void A_plain_draft_has_no_junk(string text, string kinds) => Assert.Equal(kinds, KindsOf(text));

    [Fact]
    public void Menu_lines_and_buttons_around_the_article_are_not_of_it()
    {
        var draft = Read(
            "Skip to content",
            "Menu",
            "News",
            "Sport",
            "Harbour closes after cracks are found",
            "Two weeks without ships, says the port",
            "By Mary Ann O’Neil and Jan de Vries",
            "Published 3 March 2025, 10:15 GMT",
            "Share",
            "The harbour wall on Sunday",
            Lead,
            "Advertisement",
            More,
            "Read more: Ten harbours to see before they close",
            Last,
            "Related articles",
            "Ferry company raises its fares",
            "Comments (12)",
            "I never liked that harbour."
        );
        Assert.Equal("NNNNHSNNNCBNBNBNNNN", KindsOf(draft));
        Assert.Equal("Harbour closes after cracks are found", draft.Title);
        Assert.Equal("Mary Ann O’Neil and Jan de Vries", draft.Byline);
        Assert.Equal(new DateOnly(2025, 3, 3), draft.PublishedOn);
    }

    [Fact]
    public void A_box_of_links_only_interrupts_the_article()
    {
        var draft = Read(
            "Harbour closes",
            Lead,
            "Related stories",
            "Ferry fares go up",
            "Council to vote",
            More,
            Last,
            Last
        );
        Assert.Equal("HBNNNBBB", KindsOf(draft));
    }

    [Fact]
    public void A_standfirst_that_is_a_sentence_belongs_to_the_body()
    {
        var draft = Read("Harbour closes after cracks are found", Lead, "By Jane Doe", "4 May 2021", More, Last);
        Assert.Equal("HBNNBB", KindsOf(draft));
    }

    [Theory]
    [InlineData("Jane Doe is a senior reporter at the Westhaven Post, where she covers shipping.")]
    [InlineData("Jane Doe covers shipping and the weather for the Westhaven Post and lives by the sea.")]
    public void A_blurb_at_the_end_names_the_author(string blurb)
    {
        var draft = Read("Harbour closes", Lead, More, Last, blurb);
        Assert.Equal("HBBBN", KindsOf(draft));
        Assert.Equal("Jane Doe", draft.Byline);
    }

    [Fact]
    public void A_reporter_whom_the_article_is_about_is_no_author()
    {
        var draft = Read(
            "Harbour closes",
            Lead,
            "It was Jane Doe who found the cracks, on a walk on Sunday.",
            More,
            Last,
            "Jane Doe is a reporter of the local paper."
        );
        Assert.Equal("HBBBBB", KindsOf(draft));
        Assert.Null(draft.Byline);
    }

    [Fact]
    public void Notices_of_the_page_are_not_of_the_article()
    {
        var draft = Read(
            "Harbour closes",
            Lead,
            "We use cookies to improve your experience on our site.",
            "If you buy through our links, we may earn a commission.",
            "Sign up for our newsletter",
            More,
            "© 2025 Westhaven Post. All rights reserved."
        );
        Assert.Equal("HBNNNBN", KindsOf(draft));
    }

    [Fact]
    public void What_people_say_in_quotation_marks_is_never_a_notice()
    {
        var draft = Read(
            "Harbour closes",
            Lead,
            "“We use cookies to feed the gulls,” said the master of the harbour.",
            More
        );
        Assert.Equal("HBBB", KindsOf(draft));
    }

    [Theory]
    [InlineData("Photo: Jane Doe")]
    [InlineData("The harbour wall on Sunday (AP Photo/Jane Doe)")]
    [InlineData("The harbour wall on Sunday. Jane Doe/Getty Images")]
    public void Credits_make_a_caption(string line) =>
        Assert.Equal("HBCB", KindsOf(Read("Harbour closes", Lead, line, More)));

    [Theory]
    [InlineData("Share")]
    [InlineData("Advertisement\nRead more")]
    [InlineData("Published 3 March 2025")]
    public void When_nothing_would_be_left_all_is_text(string text) =>
        Assert.All(PastedText.Read(text).Value.Paragraphs, p => Assert.Equal(ParagraphKind.Body, p.Kind));

    [Fact]
    public void A_long_menu_and_the_day_of_reading_above_the_headline_are_passed_over()
    {
        var menu = Enumerable.Range(1, 80).Select(i => $"Section {i}");
        var draft = Read([
            "Thursday 6 March 2025",
            .. menu,
            "Harbour closes after cracks are found",
            "By Jane Doe",
            "3 March 2025",
            Lead,
            More,
        ]);
        Assert.Equal("Harbour closes after cracks are found", draft.Title);
        Assert.Equal("Jane Doe", draft.Byline);
        Assert.Equal("HNNBB", KindsOf(draft)[^5..]);
        Assert.Equal(new string('N', 81), KindsOf(draft)[..81]);
        Assert.Equal(new DateOnly(2025, 3, 3), draft.PublishedOn);
    }

    [Fact]
    public void Below_a_menu_without_byline_the_label_over_the_prose_is_the_headline()
    {
        var menu = Enumerable.Range(1, 20).Select(i => $"Section {i}");
        var draft = Read([.. menu, "Harbour closes after cracks are found", Lead, More]);
        Assert.Equal("HBB", KindsOf(draft)[^3..]);
        Assert.Equal(new string('N', 20), KindsOf(draft)[..20]);
    }

    [Theory]
    [InlineData("By Jane Doe December 4, 2014", "Jane Doe")]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("By JANE DOE and JOHN ROE", "JANE DOE and JOHN ROE")]
    [InlineData("Written by Jane Doe | Westhaven Post", "Jane Doe")]
    [InlineData("By the harbour", null)]
    public void A_byline_names_its_people(string line, string? names) =>
        Assert.Equal(names, Read("Harbour closes after cracks are found", line, Lead, More).Byline);

    [Fact]
    public void An_address_above_the_text_is_the_articles()
    {
        var draft = Read("https://news.example/harbour?id=7", "Harbour closes", Lead);
        Assert.Equal("NHB", KindsOf(draft));
        Assert.Equal("https://news.example/harbour?id=7", draft.Url);
    }

    internal static string KindsOf(ArticleDraft draft) =>
        string.Concat(
            draft.Paragraphs.Select(p =>
                p.Kind switch
                {
                    ParagraphKind.ListItem => 'L',
                    _ => p.Kind.ToString()[0],
                }
            )
        );

    private static string KindsOf(string text) => KindsOf(PastedText.Read(text).Value);

    private static ArticleDraft Read(params string[] lines) => PastedText.Read(string.Join("\n\n", lines)).Value;
}
