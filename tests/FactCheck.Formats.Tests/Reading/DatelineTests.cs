using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Tests.Reading;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("Published Dec 4th, 2014 6:50AM EST", "2014-12-04")]
    [InlineData("December 4, 2014", "2014-12-04")]
    [InlineData("Dec. 4, 2014 at 6:50 a.m. ET", "2014-12-04")]
    [InlineData("Thursday 4 December 2014 06.50 GMT", "2014-12-04")]
    [InlineData("Posted on 4th of December, 2014", "2014-12-04")]
    [InlineData("Last updated: 2014-12-04T06:50:00Z", "2014-12-04")]
    [InlineData("2014-12-04", "2014-12-04")]
    [InlineData("2014/12/04 06:50", "2014-12-04")]
    [InlineData("04.12.2014, 06:50 Uhr", "2014-12-04")]
    [InlineData("4. Dezember 2014", "2014-12-04")]
    [InlineData("le 4 décembre 2014 à 06h50", "2014-12-04")]
    [InlineData("4 de diciembre de 2014", "2014-12-04")]
    [InlineData("12/25/2014 6:50 PM", "2014-12-25")]
    [InlineData("25/12/2014", "2014-12-25")]
    [InlineData("By Jane Doe | December 4, 2014", "2014-12-04")]
    [InlineData("Jane Doe - Dec 4, 2014, 8:15 pm CST", "2014-12-04")]
    [InlineData("December 4, 2014 - 11:28 AMT", "2014-12-04")]
    [InlineData("Feb 29, 2024", "2024-02-29")]
    [InlineData("Published 30 February 2014", null)]
    [InlineData("04/12/2014", null)]
    public void A_dateline_gives_the_day_when_it_is_certain(string line, string? day)
    {
        var draft = ReadBelowHeadline(line);
        Assert.Equal(day, draft.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("04/12/2014 06:50")]
    [InlineData("Dec 4, 2014 | 6:50 AM")]
    public void A_dateline_is_not_of_the_article(string line) =>
        Assert.Equal(ParagraphKind.NotArticle, ReadBelowHeadline(line).Paragraphs[1].Kind);

    [Fact]
    public void The_first_publication_goes_before_an_update() =>
        Assert.Equal(
            new DateOnly(2014, 12, 4),
            ReadBelowHeadline("Updated Dec 6, 2014\nPublished Dec 4, 2014").PublishedOn
        );

    [Fact]
    public void A_date_in_a_sentence_is_no_dateline() =>
        Assert.Null(ReadBelowHeadline("The harbour was opened on December 4, 2014, by the queen herself.").PublishedOn);

    [Fact]
    public void Days_as_headings_of_a_chronicle_stay_in_the_text()
    {
        var body = "The first crack was seen by a diver who was looking for his watch that morning.";
        var draft = PastedText.Read(
            $"How the harbour broke\n\n{body}\n\nDecember 4, 2014\n\n{body}\n\nDecember 5, 2014\n\n{body}"
        );
        Assert.DoesNotContain(draft.Value.Paragraphs, p => p.Kind == ParagraphKind.NotArticle);
    }

    private static ArticleDraft ReadBelowHeadline(string line) =>
        PastedText
            .Read(
                $"Harbour closes after cracks are found\n{line}\nThe harbour of Westhaven will close for two weeks, the port said on Monday.\n"
                    + "Ships bound for the town are to be sent to the neighbouring port until the repair is done."
            )
            .Value;
}
