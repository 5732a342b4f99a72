using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Desks;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;

namespace FactCheck.Web.Tests.Desks;

/// <summary>A desk with two reviewers, two editors and an admin, made through the use cases.</summary>
public sealed class TestDesk
{
    private readonly Dictionary<PersonId, Role> _roles;

    private TestDesk(TestNode node, DeskId id, string slug, IReadOnlyList<(PersonId Person, Role Roles)> members)
    {
        Node = node;
        Id = id;
        Slug = slug;
        _roles = members.ToDictionary(m => m.Person, m => m.Roles);
        (Ana, Yusuf, Mira, Jon, Ruth) = (
            members[0].Person,
            members[1].Person,
            members[2].Person,
            members[3].Person,
            members[4].Person
        );
    }

    public TestNode Node { get; }
    public DeskId Id { get; }
    public string Slug { get; }

    /// <summary>A reviewer.</summary>
    public PersonId Ana { get; }

    /// <summary>Another reviewer.</summary>
    public PersonId Yusuf { get; }

    /// <summary>An editor.</summary>
    public PersonId Mira { get; }

    /// <summary>Another editor.</summary>
    public PersonId Jon { get; }

    /// <summary>The admin, who is nothing else.</summary>
    public PersonId Ruth { get; }

    /// <summary>A draft with a headline, two paragraphs, a subheading, a caption and something that is no part of it.</summary>
    public static ArticleDraft Draft { get; } =
        new()
        {
            Byline = "A. Writer",
            Outlet = "Harbour Post",
            Language = "en",
            PublishedOn = new DateOnly(2026, 3, 1),
            Paragraphs =
            [
                new(ParagraphKind.Headline, "Harbour town opens its second bridge"),
                new(
                    ParagraphKind.Body,
                    "The bridge cost 12 million crowns, said Mayor J. Lund on Monday. It carries 4,000 cars a day."
                ),
                new(
                    ParagraphKind.Body,
                    "Work began in 2019. “We waited long enough,” the builder told the Harbour Post."
                ),
                new(ParagraphKind.Subheading, "What comes next"),
                new(ParagraphKind.Caption, "The bridge on the morning of its opening."),
                new(ParagraphKind.NotArticle, "Subscribe to our letter. It is free."),
            ],
        };

    public static async Task<TestDesk> Create(TestNode node)
    {
        var id = DeskId.New();
        var slug = $"desk-{id.Value:n}";
        List<(PersonId Person, Role Roles)> members = [];
        foreach (
            var (name, role) in new[]
            {
                ("Ana", Role.Reviewer),
                ("Yusuf", Role.Reviewer),
                ("Mira", Role.Editor),
                ("Jon", Role.Editor),
                ("Ruth", Role.Admin),
            }
        )
        {
            members.Add((await node.NewPerson(name), role));
        }

        var desk = new TestDesk(node, id, slug, members);
        await node.Use<CreateDesk>().Run(desk.By(desk.Ruth), slug, "Harbour desk", isExercise: true, members);
        return desk;
    }

    /// <summary>A new intention of a person.</summary>
    public Intent By(PersonId person) => new(Id, person, OperationId.New());

    /// <summary>The person as a member of this desk.</summary>
    public Member MemberOf(PersonId person) => new(Id, person, _roles[person]);

    /// <summary>Takes an article in.</summary>
    public async Task<TestArticle> Import(ArticleDraft? draft = null)
    {
        var id = ArticleId.New();
        await Node.Use<ImportArticle>().Run(By(Ana), id, draft ?? Draft).IsDone();
        return new TestArticle(this, id);
    }
}
