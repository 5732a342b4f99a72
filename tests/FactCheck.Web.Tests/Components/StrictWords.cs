using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Tests.Components;

/// <summary>The words of a resource; asking for one that is not there is an error, and not its own name.</summary>
public sealed class StrictWords<TWords>(IStringLocalizerFactory factory) : IStringLocalizer<TWords>
{
    private readonly IStringLocalizer words = factory.Create(typeof(TWords));

    public LocalizedString this[string name] => Found(words[name]);

    public LocalizedString this[string name, params object[] arguments] => Found(words[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        words.GetAllStrings(includeParentCultures);

    private static LocalizedString Found(LocalizedString word) =>
        word.ResourceNotFound
            ? throw new InvalidOperationException($"{typeof(TWords).Name} has no words for {word.Name}.")
            : word;
}
