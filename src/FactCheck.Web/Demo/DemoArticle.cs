using FactCheck.Domain.Articles;

namespace FactCheck.Web.Demo;

/// <summary>
/// The article of the demo: the real events of December 2014 in our own words, with faults built in for the exercise. Nobody
/// is given words that are not on record.
/// </summary>
internal static class DemoArticle
{
    public static ArticleDraft Draft { get; } =
        new()
        {
            Title = Headline,
            Byline = "A staff writer",
            Outlet = "The Exercise",
            Language = "en",
            PublishedOn = new DateOnly(2014, 12, 4),
            Paragraphs =
            [
                new(ParagraphKind.Headline, Headline),
                new(
                    ParagraphKind.Body,
                    "Late in November 2014, intruders broke into the network of Sony Pictures and carried off films that nobody had "
                        + "seen yet, along with the files of its staff. By the intruders' own account they took as much as 100 terabytes."
                ),
                new(
                    ParagraphKind.Body,
                    "Re/code reported that the studio was about to name North Korea as the origin of the attack. The studio said "
                        + "only that its inquiry into the attack was going on."
                ),
                new(
                    ParagraphKind.Body,
                    "A North Korean diplomat in New York told Voice of America that his country had no part in it. Asked a few days "
                        + "earlier, a spokesman for the government in Pyongyang had left the question open."
                ),
                new(
                    ParagraphKind.Body,
                    "Many take the attack for an answer to The Interview, a comedy in which two journalists are sent to kill Kim "
                        + "Jong Un. The film was to open in American cinemas on Christmas Day."
                ),
                new(ParagraphKind.Subheading, "What was in the files"),
                new(
                    ParagraphKind.Body,
                    "BuzzFeed went through some 40 gigabytes of them. It found 3,500 Social Security numbers and the pay of 6,800 "
                        + "employees. There was also a script by Vince Gilligan, who created Breaking Bad."
                ),
                new(ParagraphKind.Caption, "The gate of the studio in Culver City, California."),
            ],
        };

    private const string Headline = "Studio blames Pyongyang for the break-in, a diplomat denies it";
}
