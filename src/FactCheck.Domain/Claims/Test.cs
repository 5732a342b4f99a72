namespace FactCheck.Domain.Claims;

/// <summary>What is tested about a claim.</summary>
public enum Test
{
    /// <summary>Is it so.</summary>
    Fact,

    /// <summary>Did they say it.</summary>
    Said,
}
