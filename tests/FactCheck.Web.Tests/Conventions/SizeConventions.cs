using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactCheck.Web.Tests.Conventions;

/// <summary>The budgets of docs/architecture.md: what is longer is hard to see whole. Migrations are made by a tool and apart.</summary>
public sealed class SizeConventions
{
    private const int Method = 40;
    private const int MethodWithSwitchExpression = 60;

    [Theory]
    [InlineData("src", ".cs", 300)]
    [InlineData("tests", ".cs", 300)]
    [InlineData("src", ".razor", 150)]
    [InlineData("src", ".js", 120)]
    public void No_file_is_longer_than_its_budget(string under, string ending, int budget)
    {
        var files = Repository.Files(under, ending);
        Assert.NotEmpty(files);

        AssertNoneOver(files.Select(f => (f, Lines(Repository.Text(f)), budget)));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_method_is_longer_than_its_budget(string under)
    {
        var methods = Repository.Files(under, ".cs").SelectMany(MethodsOf).ToList();
        Assert.NotEmpty(methods);

        AssertNoneOver(methods);
    }

    private static void AssertNoneOver(IEnumerable<(string Name, int Lines, int Budget)> all)
    {
        var over = all.Where(a => a.Lines > a.Budget)
            .Select(a => $"{a.Name} has {a.Lines} lines of {a.Budget}")
            .ToList();
        Assert.True(over.Count == 0, string.Join('\n', over));
    }

    private static IEnumerable<(string Name, int Lines, int Budget)> MethodsOf(string file) =>
        CSharpSyntaxTree
            .ParseText(Repository.Text(file))
            .GetRoot()
            .DescendantNodes()
            .OfType<BaseMethodDeclarationSyntax>()
            .Select(m => ($"{file}: {NameOf(m)}", LinesOf(m), Budget(m)));

    private static int Budget(SyntaxNode method) =>
        method.DescendantNodes().OfType<SwitchExpressionSyntax>().Any() ? MethodWithSwitchExpression : Method;

    // The lines between the braces, or those of the expression: names of parameters and braces make nothing harder to see.
    private static int LinesOf(BaseMethodDeclarationSyntax method)
    {
        if (method.Body is { } body)
        {
            return LineOf(body.CloseBraceToken) - LineOf(body.OpenBraceToken) - 1;
        }

        return method.ExpressionBody is { } arrow
            ? LineOf(arrow.GetLastToken()) - LineOf(arrow.Expression.GetFirstToken()) + 1
            : 0;
    }

    private static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().StartLinePosition.Line;

    private static string NameOf(BaseMethodDeclarationSyntax method) =>
        method switch
        {
            MethodDeclarationSyntax named => named.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            _ => method.Kind().ToString(),
        };

    private static int Lines(string text) => text.TrimEnd('\n').Count(c => c == '\n') + 1;
}
