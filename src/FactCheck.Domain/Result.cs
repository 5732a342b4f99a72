namespace FactCheck.Domain;

/// <summary>
/// A reason for "no": a rule forbids it, someone was faster, or the input cannot be used. It carries data, never text;
/// the words people see are made from it where it is shown.
/// </summary>
public abstract record Refusal;

/// <summary>There is no such thing, or it is not for this person; the two are never told apart.</summary>
public sealed record NotFound : Refusal;

/// <summary>The value a person meant to replace was replaced by somebody else in the meantime.</summary>
/// <param name="Field">The name of the field, as in the entity.</param>
/// <param name="Yours">What the person wanted it to be.</param>
/// <param name="Theirs">What it is now.</param>
/// <param name="Base">What the person saw when they began.</param>
public sealed record ChangedMeanwhile(string Field, string? Yours, string? Theirs, string? Base) : Refusal
{
    /// <summary>
    /// The refusal when the value is neither the one that is being replaced nor already the new one; null when the edit
    /// may go on, or when the person did not mean to change this field at all.
    /// </summary>
    public static Refusal? If<T>(string field, T yours, T theirs, T before)
    {
        var same = EqualityComparer<T>.Default;
        return same.Equals(yours, before) || same.Equals(theirs, before) || same.Equals(theirs, yours)
            ? null
            : new ChangedMeanwhile(field, yours?.ToString(), theirs?.ToString(), before?.ToString());
    }
}

/// <summary>What a use case answers: it was done, or the refusal that says why not.</summary>
public readonly record struct Result
{
    /// <summary>The reason for "no", or null when it was done.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>Whether it was done.</summary>
    public bool Done => Refusal is null;

    /// <summary>The answer "done".</summary>
    public static Result Ok => default;

    /// <summary>The answer "no", or "done" when <paramref name="refusal"/> is null.</summary>
    public static Result From(Refusal? refusal) => new() { Refusal = refusal };

    public static implicit operator Result(Refusal? refusal) => From(refusal);
}

/// <summary>A value, or the refusal that says why there is none.</summary>
public readonly record struct Result<T>
{
    private readonly T? _value;

    private Result(T? value, Refusal? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    /// <summary>The reason for "no", or null when there is a value.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether there is a value.</summary>
    public bool Done => Refusal is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: the answer was a refusal.</exception>
    public T Value => Done ? _value! : throw new InvalidOperationException($"Refused: {Refusal}");

    public static Result<T> From(T value) => new(value, null);

    public static Result<T> From(Refusal refusal) => new(default, refusal);

    public static implicit operator Result<T>(T value) => From(value);

    public static implicit operator Result<T>(Refusal refusal) => From(refusal);
}
