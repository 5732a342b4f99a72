using System.Collections;
using System.Globalization;
using System.Reflection;

namespace FactCheck.Web.Tests.Components;

/// <summary>
/// Makes values of any record of the domain, so that a test can ask for all records of a kind and misses none that is added
/// later. Each text is another, and long enough for what is shown of a hash.
/// </summary>
internal sealed class Sample
{
    private int texts;

    /// <summary>All records of the domain and of the app that derive from <typeparamref name="T"/>.</summary>
    public static IEnumerable<Type> TypesOf<T>() =>
        new[] { typeof(T).Assembly, typeof(Program).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T)))
            .OrderBy(t => t.Name);

    /// <summary>Values of the record: one for each value of each enumeration in it, or one when there is none.</summary>
    /// <param name="record">The type.</param>
    /// <param name="field">What a parameter called Field says, where it has to be the name of one.</param>
    public IEnumerable<object> AllOf(Type record, string field)
    {
        var constructor = ConstructorOf(record);
        var parameters = constructor.GetParameters();
        var choices = parameters.Where(p => p.ParameterType.IsEnum).ToList();
        if (choices.Count == 0)
        {
            yield return constructor.Invoke([
                .. parameters.Select(p => p.Name is "Field" ? field : Of(p.ParameterType)),
            ]);
        }

        foreach (var choice in choices)
        {
            foreach (var value in Enum.GetValues(choice.ParameterType))
            {
                yield return constructor.Invoke([.. parameters.Select(p => p == choice ? value : Of(p.ParameterType))]);
            }
        }
    }

    private object? Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return string.Create(CultureInfo.InvariantCulture, $"some text, number {++texts}");
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Last();
        }

        if (type == typeof(Guid))
        {
            return Guid.CreateVersion7();
        }

        if (type == typeof(DateTimeOffset))
        {
            return Shown.Morning;
        }

        if (type.IsPrimitive)
        {
            return Convert.ChangeType(1, type, CultureInfo.InvariantCulture);
        }

        return type.IsAssignableTo(typeof(IEnumerable)) ? ListOf(type) : Record(type);
    }

    private object Record(Type type)
    {
        if (type == typeof(Domain.Refusal))
        {
            return new Domain.NotFound();
        }

        var constructor = ConstructorOf(type);
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
    }

    private object ListOf(Type type)
    {
        var element = type.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Of(element), 0);
        return type.IsInterface
            ? array
            : typeof(System.Collections.Immutable.ImmutableArray)
                .GetMethods()
                .Single(m => m.Name is "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(element)
                .Invoke(null, [array])!;
    }

    private static ConstructorInfo ConstructorOf(Type type) =>
        type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
}
