using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Desks;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Components;

public sealed class RefusalWordingTests : ComponentTest
{
    public static TheoryData<string> Refusals => [.. Sample.TypesOf<Refusal>().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Every_refusal_has_words(string name)
    {
        var type = Sample.TypesOf<Refusal>().Single(t => t.Name == name);
        foreach (var refusal in new Sample().AllOf(type, "Title").Cast<Refusal>())
        {
            var said = Wording.Of(refusal, Shown.DeskOf(Shown.Ana).NameOf, Shown.Ana.Person);

            Assert.NotEmpty(said);
            Assert.DoesNotContain("{", said);
        }
    }

    [Theory]
    [InlineData(typeof(ClaimDetails))]
    [InlineData(typeof(Bearing))]
    [InlineData(typeof(Conclusion))]
    [InlineData(typeof(SourceDetails))]
    public void Every_field_that_a_refusal_can_name_has_words(Type type)
    {
        var fields = type.GetConstructors()
            .SelectMany(c => c.GetParameters())
            .Where(p => p.ParameterType != type)
            .Select(p => p.Name!)
            .ToList();

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.NotEmpty(Wording.Field(field)));
    }

    [Theory]
    [InlineData("Reason")]
    [InlineData(NoteRules.TextField)]
    [InlineData(NoteRules.ReasonField)]
    [InlineData(nameof(Disposition))]
    [InlineData(nameof(ArticleDraft.Byline))]
    [InlineData(nameof(ArticleDraft.Outlet))]
    [InlineData(nameof(ArticleDraft.Url))]
    public void Every_other_field_has_words(string field) => Assert.NotEmpty(Wording.Field(field));

    private RefusalWording Wording => Services.GetRequiredService<RefusalWording>();
}
